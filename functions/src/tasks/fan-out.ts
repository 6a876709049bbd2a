import { onTaskDispatched } from 'firebase-functions/tasks';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultFanoutQueue, defaultMailsQueue, type FanoutTask } from '../platform/queue.ts';
import { logDone, logFailure, tryAgain } from '../platform/log.ts';
import { fanOut as useCase } from '../use-cases/fan-out.ts';

/** After these tries the repair takes over. */
const RETRIES = { maxAttempts: 8, minBackoffSeconds: 5, maxBackoffSeconds: 300, maxDoublings: 5 };

/** Tells many of one cause, for some seconds; what is left is the next task's. */
export const fanOut = onTaskDispatched<FanoutTask>(
  { retryConfig: RETRIES, rateLimits: { maxConcurrentDispatches: 4 } },
  async ({ data: { cause } }) => {
    const queues = { fanouts: defaultFanoutQueue(), mails: defaultMailsQueue() };
    try {
      const outcome = await useCase({ db: defaultDb(), clock: systemClock, ...queues }, cause);
      logDone('fanOut', { cause, outcome });
    } catch (error) {
      logFailure('fanOut', error, { cause });
      throw tryAgain('fanOut');
    }
  },
);
