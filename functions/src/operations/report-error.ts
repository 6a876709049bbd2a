import { AppError, SERVER_LIMITS, type ReportErrorInput } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { byNetwork, paced } from '../platform/pace.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  /** Counted in this instance, so that a storm of faults after a bad deploy costs no database reads. */
  readonly gate: Gate;
  readonly log: (fault: ReportErrorInput) => void;
}

/** Admits so many reports per hour in total. */
export interface Gate {
  pass(now: number): boolean;
}

/** A limit in memory. Together with the maximum number of instances it bounds the whole platform. */
export function createGate(max: number = SERVER_LIMITS.faultsPerInstance): Gate {
  let from = 0;
  let n = 0;
  return {
    pass(now) {
      if (now - from >= HOUR_MS) [from, n] = [now, 0];
      n += 1;
      return n <= max;
    },
  };
}

const HOUR_MS = 60 * 60_000;

/**
 * Logs a fault in a browser as one line, and stores it nowhere else.
 * @throws AppError `too-many` for one account or network, or for all together.
 */
export async function reportError(
  { db, clock, gate, log }: Deps,
  uid: string | undefined,
  from: string,
  fault: ReportErrorInput,
): Promise<void> {
  if (!gate.pass(clock.now())) throw new AppError('too-many', { retryAfter: HOUR_MS / 1000 });
  const limit = { max: SERVER_LIMITS.faultsPerHour, windowMs: HOUR_MS };
  const who = uid ? `member/${uid}` : byNetwork(from);
  await db.transaction(async (tx) => (await paced(tx, clock, 'reportError', who, limit))());
  log(fault);
}
