import { randomBytes } from 'node:crypto';
import { onTaskDispatched } from 'firebase-functions/tasks';
import type { RegistrationTask } from '../platform/queue.ts';
import { logDone, logFailure, tryAgain } from '../platform/log.ts';
import { mailSecrets } from '../platform/params.ts';
import { sendRegistrationMail as useCase } from '../use-cases/send-registration-mail.ts';
import { MAIL_RETRIES, mailDeps } from './send-notification-mail.ts';

const keys = { key: () => randomBytes(24).toString('base64url') };

/** Sends the mail about one registration. */
export const sendRegistrationMail = onTaskDispatched<RegistrationTask>(
  { retryConfig: MAIL_RETRIES, rateLimits: { maxConcurrentDispatches: 6 }, secrets: mailSecrets },
  async ({ data }) => {
    const { eid, rid, about } = data;
    try {
      const outcome = await useCase({ ...mailDeps(), keys }, data);
      logDone('sendRegistrationMail', { eid, rid, about, outcome });
    } catch (error) {
      logFailure('sendRegistrationMail', error, { eid, rid, about });
      throw tryAgain('sendRegistrationMail');
    }
  },
);
