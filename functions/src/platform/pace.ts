import { afterUse, AppError, networkOf, type Pace, type PaceLimit, paths } from '@socialhallbarhet/domain';
import type { Clock } from './clock.ts';
import type { Transaction } from './db.ts';
import { sha256 } from './ids.ts';

/**
 * Counts one use by a person. Reads now; the function that it returns writes, after all other reads of the transaction.
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

const DAY_MS = 24 * 60 * 60_000;

/** A notification that is limited to so many within a day. */
export type Telling = readonly [what: string, who: string, max: number];

/**
 * Counts one notification by several paces, all or none of them: undefined when one is used up. Reads and answers as
 * `paced`; its writes belong in the transaction that first creates the notification, so that a redelivered event is not
 * counted again.
 */
export async function pacedPerDay(
  tx: Transaction,
  clock: Clock,
  tellings: readonly Telling[],
): Promise<(() => void) | undefined> {
  try {
    const counts = await Promise.all(
      tellings.map(([what, who, max]) => paced(tx, clock, what, who, { max, windowMs: DAY_MS })),
    );
    return () => {
      for (const count of counts) count();
    };
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-many') return undefined;
    throw error;
  }
}

/** The id of a network address: a digest that changes each day. */
export const byNetwork = (address: string) => `network/${networkOf(address)}`;
