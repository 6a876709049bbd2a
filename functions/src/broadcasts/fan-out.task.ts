import { onTaskDispatched } from 'firebase-functions/tasks';
import { deps } from '../platform/deps.ts';
import type { FanoutTask } from '../platform/queue.ts';
import { attempted } from '../platform/task.ts';
import { fanOut as useCase } from './fan-out.ts';

/** After these tries the repair takes over. */
const RETRIES = { maxAttempts: 8, minBackoffSeconds: 5, maxBackoffSeconds: 300, maxDoublings: 5 };

/** Continues a broadcast for some seconds; the next task does the rest. */
export const fanOut = onTaskDispatched<FanoutTask>(
  { retryConfig: RETRIES, rateLimits: { maxConcurrentDispatches: 4 } },
  ({ data: { cause } }) => attempted('fanOut', { cause }, async () => ({ outcome: await useCase(deps(), cause) })),
);
