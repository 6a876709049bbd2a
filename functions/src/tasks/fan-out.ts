import { onTaskDispatched } from 'firebase-functions/tasks';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultFanoutQueue, defaultMailsQueue, type FanoutTask } from '../firestore/queue.ts';
import { logDone, logFailure, tryAgain } from '../log.ts';
import { fanOut as useCase } from '../use-cases/fan-out.ts';

/** After these tries the repair takes over. */
const RETRIES = { maxAttempts: 8, minBackoffSeconds: 5, maxBackoffSeconds: 300, maxDoublings: 5 };

/** Continues a broadcast for some seconds; the next task does the rest. */
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
