import { onSchedule } from 'firebase-functions/scheduler';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultFanoutQueue, defaultMailQueue, defaultRegistrationQueue } from '../platform/queue.ts';
import { logDone } from '../platform/log.ts';
import { repair } from '../use-cases/repair.ts';

/** Puts right what lost events left behind. Anything it finds is worth a look. */
export const repairDaily = onSchedule(
  { schedule: '20 3 * * *', timeZone: 'Europe/Stockholm', timeoutSeconds: 540 },
  async () => {
    const queues = {
      queue: defaultMailQueue(),
      fanouts: defaultFanoutQueue(),
      registrations: defaultRegistrationQueue(),
    };
    const repaired = await repair({ db: defaultDb(), clock: systemClock, ...queues });
    logDone('repairDaily', { ...repaired });
  },
);
