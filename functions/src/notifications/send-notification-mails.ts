import { AppError } from '@socialhallbarhet/domain';
import type { MailsTask } from '../platform/queue.ts';
import { type MailDeps, sendNotificationMail } from './send-notification-mail.ts';

/** After this many failures in a row the mail server is taken to be down, and the task is retried later. */
const GIVE_UP = 3;

/**
 * Sends the mails to several people who were notified of one cause, each independently. Returns how many were sent now.
 * @throws AppError `unavailable` when some must be retried; the mails that were sent are recorded by then.
 */
export async function sendNotificationMails(deps: MailDeps, { uids, cause }: MailsTask): Promise<number> {
  let sent = 0;
  let failed = 0;
  let inARow = 0;
  for (const uid of uids) {
    try {
      if ((await sendNotificationMail(deps, { uid, cause })) === 'sent') sent += 1;
      inARow = 0;
    } catch (error) {
      failed += 1;
      inARow += 1;
      if (inARow === GIVE_UP) throw error;
    }
  }
  if (failed > 0) throw new AppError('unavailable');
  return sent;
}
