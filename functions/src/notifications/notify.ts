import { type News, NOW, paths } from '@socialhallbarhet/domain';
import type { Db, Transaction } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { taskIdOf } from '../platform/ids.ts';
import { concerns } from './concerns.ts';

/**
 * Tells one member of one cause, once: a second call finds the notification there and leaves it as it
 * is, read or not. The mail is queued at every call, since the call before may have ended between the
 * two; the queue knows the id, and the mail's own record keeps it from being sent twice. `pace` counts a new one;
 * where it answers nothing, nobody is told.
 */
export async function notify(
  { db, queue }: { db: Db; queue: MailQueue },
  uid: string,
  cause: string,
  news: News,
  pace: (tx: Transaction) => Promise<(() => void) | undefined> = async () => () => undefined,
): Promise<void> {
  const path = paths.notification(uid, cause);
  const stands = await db.transaction(async (tx) => {
    // In the same transaction as the membership: who is removed meanwhile gets none.
    const [there, holds] = await Promise.all([tx.get(path), concerns(tx, uid, cause, news)]);
    if (there) return true;
    const count = holds ? await pace(tx) : undefined;
    if (!count) return false;
    count();
    tx.create(path, { v: 1, ...news, at: NOW, read: null });
    return true;
  });
  if (stands) await queue.enqueue(taskIdOf(uid, cause), { uid, cause });
}
