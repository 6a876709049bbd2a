import { causeOf, type News, newsOf, type Notification, NOW, paths, SERVER_LIMITS } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Transaction } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';

/**
 * Counts a cause, once however often it is delivered, in the one notification of a day that says how many more a member
 * sent another. It reads: call it before the transaction writes.
 */
export async function addToSum(
  tx: Transaction,
  clock: Clock,
  uid: string,
  { from, fromName }: News,
  cause: string,
): Promise<void> {
  const path = paths.notification(uid, causeOf.more(new Date(clock.now()).toISOString().slice(0, 10), from));
  const known = await tx.get<Notification>(path);
  const digest = sha256(cause).slice(0, 12);
  const more = known?.more ?? [];
  if (more.includes(digest) || more.length >= SERVER_LIMITS.sumMax) return;
  if (known) tx.update(path, { more: [...more, digest] });
  else tx.create(path, { v: 1, ...newsOf('more', { from, fromName, more: [digest] }), at: NOW, read: null });
}
