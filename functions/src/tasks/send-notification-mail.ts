import { onTaskDispatched } from 'firebase-functions/tasks';
import { systemClock } from '../clock.ts';
import { defaultAccounts } from '../firestore/accounts.ts';
import { defaultDb } from '../firestore/db.ts';
import type { MailTask } from '../firestore/queue.ts';
import { logDone, logFailure, tryAgain } from '../log.ts';
import { outgoingMail } from '../mail/outgoing.ts';
import { mailSecrets, publicUrl, unsubscribeKey, unsubscribeSecrets } from '../params.ts';
import { type MailDeps, sendNotificationMail as useCase } from '../use-cases/send-notification-mail.ts';

/** The retries go on for longer than the ten minutes that a crashed sender holds its claim. */
export const MAIL_RETRIES = { maxAttempts: 8, minBackoffSeconds: 15, maxBackoffSeconds: 600, maxDoublings: 5 };

/** The dependencies of sending in this deployment. */
export function mailDeps(): MailDeps {
  const shared = { db: defaultDb(), clock: systemClock, accounts: defaultAccounts() };
  return { ...shared, mail: outgoingMail, publicUrl: publicUrl(), unsubscribeKey: unsubscribeKey() };
}

/** Sends the mail about one notification. */
export const sendNotificationMail = onTaskDispatched<MailTask>(
  {
    retryConfig: MAIL_RETRIES,
    rateLimits: { maxConcurrentDispatches: 6 },
    secrets: [...mailSecrets, ...unsubscribeSecrets],
  },
  async ({ data: { uid, cause } }) => {
    try {
      const outcome = await useCase(mailDeps(), { uid, cause });
      logDone('sendNotificationMail', { uid, cause, outcome });
    } catch (error) {
      logFailure('sendNotificationMail', error, { uid, cause });
      throw tryAgain('sendNotificationMail');
    }
  },
);
