import { onTaskDispatched } from 'firebase-functions/tasks';
import { deps } from '../platform/deps.ts';
import { mailSecrets } from '../platform/params.ts';
import type { RegistrationTask } from '../platform/queue.ts';
import { attempted, MAIL_RETRIES } from '../platform/task.ts';
import { sendRegistrationMail as useCase } from './send-registration-mail.ts';

/** Sends the mail about one registration. */
export const sendRegistrationMail = onTaskDispatched<RegistrationTask>(
  { retryConfig: MAIL_RETRIES, rateLimits: { maxConcurrentDispatches: 6 }, secrets: mailSecrets },
  ({ data }) => {
    const { eid, rid, about } = data;
    return attempted('sendRegistrationMail', { eid, rid, about }, async () => ({
      outcome: await useCase(deps(), data),
    }));
  },
);
