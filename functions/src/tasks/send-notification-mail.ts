import { onTaskDispatched } from 'firebase-functions/tasks';
import { systemClock } from '../platform/clock.ts';
import { defaultAccounts } from '../platform/accounts.ts';
import { defaultDb } from '../platform/db.ts';
import type { MailTask } from '../platform/queue.ts';
import { logDone, logFailure, tryAgain } from '../platform/log.ts';
import { outgoingMail } from '../platform/outgoing.ts';
import { mailSecrets, publicUrl, unsubscribeKey, unsubscribeSecrets } from '../platform/params.ts';
import { type MailDeps, sendNotificationMail as useCase } from '../use-cases/send-notification-mail.ts';

/** The tries reach past the ten minutes that a vanished sender holds its claim. */
export const MAIL_RETRIES = { maxAttempts: 8, minBackoffSeconds: 15, maxBackoffSeconds: 600, maxDoublings: 5 };

/** What sending needs, of this deployment. */
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
