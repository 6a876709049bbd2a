import { afterUse, networkOf, type Pace, type PaceLimit, paths } from '@socialhallbarhet/domain';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../firestore/db.ts';
import { sha256 } from '../ids.ts';

/**
 * Counts one use of something by somebody. Reads now; the answer writes, after all other reads of the
 * transaction.
 * @throws AppError `too-many`.
 */
export async function paced(
  tx: Transaction,
  clock: Clock,
  what: string,
  who: string,
  limit: PaceLimit,
): Promise<() => void> {
  const now = clock.now();
  const path = paths.pace(sha256(`${new Date(now).toISOString().slice(0, 10)}/${what}/${who}`));
  const pace = afterUse(await tx.get<Pace>(path), limit, now);
  return () => tx.set(path, { v: 1, ...pace, expires: new Date(pace.from + limit.windowMs) });
}

/** A network address as a pace knows it: the id is a digest that is another one each day. */
export const byNetwork = (address: string) => `network/${networkOf(address)}`;
