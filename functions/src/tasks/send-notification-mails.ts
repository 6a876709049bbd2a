import { onTaskDispatched } from 'firebase-functions/tasks';
import type { MailsTask } from '../firestore/queue.ts';
import { logDone, logFailure, tryAgain } from '../log.ts';
import { mailSecrets, unsubscribeSecrets } from '../params.ts';
import { sendNotificationMails as useCase } from '../use-cases/send-notification-mails.ts';
import { mailDeps, MAIL_RETRIES } from './send-notification-mail.ts';

/**
 * Sends the mails to several people who were notified of one cause. Few at a time, so that mails about one person get
 * through.
 */
export const sendNotificationMails = onTaskDispatched<MailsTask>(
  {
    retryConfig: MAIL_RETRIES,
    rateLimits: { maxConcurrentDispatches: 2 },
    secrets: [...mailSecrets, ...unsubscribeSecrets],
    timeoutSeconds: 300,
  },
  async ({ data: { uids, cause } }) => {
    try {
      const sent = await useCase(mailDeps(), { uids, cause });
      logDone('sendNotificationMails', { cause, of: uids.length, sent });
    } catch (error) {
      logFailure('sendNotificationMails', error, { cause, of: uids.length });
      throw tryAgain('sendNotificationMails');
    }
  },
);
