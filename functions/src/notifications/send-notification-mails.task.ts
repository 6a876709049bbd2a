import { onTaskDispatched } from 'firebase-functions/tasks';
import { deps } from '../platform/deps.ts';
import { mailSecrets, unsubscribeSecrets } from '../platform/params.ts';
import type { MailsTask } from '../platform/queue.ts';
import { attempted, MAIL_RETRIES } from '../platform/task.ts';
import { sendNotificationMails as useCase } from './send-notification-mails.ts';

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
  ({ data: { uids, cause } }) =>
    attempted('sendNotificationMails', { cause, of: uids.length }, async () => ({
      sent: await useCase(deps(), { uids, cause }),
    })),
);
