import { type News, NOW, paths } from '@socialhallbarhet/domain';
import type { Db } from '../firestore/db.ts';
import type { MailQueue } from '../firestore/queue.ts';
import { taskIdOf } from '../ids.ts';
import { concerns } from './concerns.ts';

/**
 * Tells one member of one cause, once: a second call finds the notification there and leaves it as it
 * is, read or not. The mail is queued at every call, since the call before may have ended between the
 * two; the queue knows the id, and the mail's own record keeps it from being sent twice.
 */
export async function notify(
  { db, queue }: { db: Db; queue: MailQueue },
  uid: string,
  cause: string,
  news: News,
): Promise<void> {
  const path = paths.notification(uid, cause);
  const stands = await db.transaction(async (tx) => {
    // In the same transaction as the membership: who is removed meanwhile gets none.
    const [there, holds] = await Promise.all([tx.get(path), concerns(tx, uid, cause, news)]);
    if (there) return true;
    if (holds) tx.create(path, { v: 1, ...news, at: NOW, read: null });
    return holds;
  });
  if (stands) await queue.enqueue(taskIdOf(uid, cause), { uid, cause });
}
