import { config } from '@socialhallbarhet/domain';
import { defineSecret } from 'firebase-functions/params';

export const inEmulator = process.env['FUNCTIONS_EMULATOR'] === 'true';

const smtpSecret = defineSecret('SMTP_URL');

/**
 * Goes into `secrets` of each function that sends mail. Locally nothing is bound: the suite sets
 * SMTP_URL in the environment, and the emulator would look for the secret on the internet.
 */
export const mailSecrets = inEmulator ? [] : [smtpSecret];

const unsubscribeSecret = defineSecret('UNSUBSCRIBE_KEY');

/** Goes into `secrets` of each function that signs unsubscribe links or checks them. */
export const unsubscribeSecrets = inEmulator ? [] : [unsubscribeSecret];

/** At least 32 random characters. Changing the key invalidates the links in old mails. */
export const unsubscribeKey = () => process.env['UNSUBSCRIBE_KEY'] ?? '';

/** Where mail goes out, `smtps://user:password@host:465`. */
export const smtpUrl = () => process.env['SMTP_URL'] ?? '';

/** Where links in mails lead. */
export const publicUrl = () => process.env['PUBLIC_URL'] ?? config.publicUrl;
