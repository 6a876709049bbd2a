import { onTaskDispatched } from 'firebase-functions/tasks';
import { deps } from '../platform/deps.ts';
import { mailSecrets, unsubscribeSecrets } from '../platform/params.ts';
import type { MailTask } from '../platform/queue.ts';
import { attempted, MAIL_RETRIES } from '../platform/task.ts';
import { sendNotificationMail as useCase } from './send-notification-mail.ts';

/** Sends the mail about one notification. */
export const sendNotificationMail = onTaskDispatched<MailTask>(
  {
    retryConfig: MAIL_RETRIES,
    rateLimits: { maxConcurrentDispatches: 6 },
    secrets: [...mailSecrets, ...unsubscribeSecrets],
  },
  ({ data: { uid, cause } }) =>
    attempted('sendNotificationMail', { uid, cause }, async () => ({ outcome: await useCase(deps(), { uid, cause }) })),
);
