import { onSchedule } from 'firebase-functions/scheduler';
import { deps } from '../platform/deps.ts';
import { logDone, logFailure, logWarning } from '../platform/log.ts';
import { repair } from './repair.ts';

/** Visible by itself: a broadcast that was lost left no error of its own. */
const onLost = (cause: string) => logWarning('lostBroadcast', { cause });
const onBroken = (where: string, error: unknown) => logFailure('repairDaily', error, { where });

/** Repairs documents after lost events. A non-zero count in its log line deserves a look. */
export const repairDaily = onSchedule(
  { schedule: '20 3 * * *', timeZone: 'Europe/Stockholm', timeoutSeconds: 540 },
  async () => logDone('repairDaily', { ...(await repair({ ...deps(), onBroken, onLost })) }),
);
