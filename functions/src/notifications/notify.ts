import { type News, NOW, paths } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction } from '../platform/db.ts';
import { pacedPerDay } from '../platform/pace.ts';
import { addToSum } from './sum.ts';
import type { MailQueue } from '../platform/queue.ts';
import { taskIdOf } from '../platform/ids.ts';
import { concerns } from './concerns.ts';

interface Paces {
  /** Counts a new notification; when it answers undefined, nobody is notified. */
  readonly pace?: (tx: Transaction) => Promise<(() => void) | undefined>;
  /** How many of its kind one member's are told to another one by one within a day; what is more is told as a sum. */
  readonly toOne?: { readonly max: number; readonly clock: Clock };
}
const unpaced = async () => () => undefined;

/**
 * Notifies one member of one cause, once: a second call leaves the existing notification as it is, read or not. The
 * mail is queued at every call, since an earlier call may have ended between the two; the queue knows the id, and the
 * mail's record prevents sending it twice.
 */
export async function notify(
  { db, queue }: { db: Db; queue: MailQueue },
  uid: string,
  cause: string,
  news: News,
  { pace = unpaced, toOne }: Paces = {},
): Promise<void> {
  const path = paths.notification(uid, cause);
  const stands = await db.transaction(async (tx) => {
    // Read in the same transaction as the membership, so that a member who was removed meanwhile gets none.
    const [there, holds] = await Promise.all([tx.stored.get(path), concerns(tx, uid, cause, news)]);
    if (there) return true;
    const count = holds ? await pace(tx) : undefined;
    if (!count) return false;
    if (toOne) {
      const countOne = await pacedPerDay(tx, toOne.clock, [[`one-${news.kind}`, `${news.from}/${uid}`, toOne.max]]);
      if (!countOne) {
        await addToSum(tx, toOne.clock, uid, news, cause);
        return false;
      }
      countOne();
    }
    count();
    tx.create(path, { v: 1, ...news, at: NOW, read: null });
    return true;
  });
  if (stands) await queue.enqueue(taskIdOf(uid, cause), { uid, cause });
}
