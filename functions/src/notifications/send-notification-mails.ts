import { AppError } from '@socialhallbarhet/domain';
import type { MailsTask } from '../platform/queue.ts';
import { type MailDeps, sendNotificationMail } from './send-notification-mail.ts';

/** So many in a row that do not go out mean that none will: the task comes again later. */
const GIVE_UP = 3;

/**
 * Sends the mails of some who were told of one cause, each as if it were alone. Answers how many went
 * out now.
 * @throws AppError `unavailable` when some are to be tried again: those that went out are known then.
 */
export async function sendNotificationMails(deps: MailDeps, { uids, cause }: MailsTask): Promise<number> {
  let sent = 0;
  let failed = 0;
  for (const uid of uids) {
    try {
      if ((await sendNotificationMail(deps, { uid, cause })) === 'sent') sent += 1;
    } catch (error) {
      failed += 1;
      if (failed === GIVE_UP) throw error;
    }
  }
  if (failed > 0) throw new AppError('unavailable');
  return sent;
}
