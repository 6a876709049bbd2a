import { causeOf, type News, newsOf, type Notification, NOW, paths, SERVER_LIMITS } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';

/**
 * The one notification of a day that says how many more a member sent another. Reads now; the function that it returns
 * counts a cause, once however often it is delivered, after all other reads of the transaction.
 */
export async function sumOf(
  tx: Transaction,
  clock: Clock,
  uid: string,
  { from, fromName }: News,
): Promise<(cause: string) => void> {
  const path = paths.notification(uid, causeOf.more(new Date(clock.now()).toISOString().slice(0, 10), from));
  const known = await tx.get<Notification>(path);
  return (cause) => {
    const digest = sha256(cause).slice(0, 12);
    const more = known?.more ?? [];
    if (more.includes(digest) || more.length >= SERVER_LIMITS.sumMax) return;
    if (known) tx.update(path, { more: [...more, digest] });
    else tx.create(path, { v: 1, ...newsOf('more', { from, fromName, more: [digest] }), at: NOW, read: null });
  };
}
