import { onSchedule } from 'firebase-functions/scheduler';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultFanoutQueue, defaultMailQueue, defaultRegistrationQueue } from '../firestore/queue.ts';
import { logDone, logFailure } from '../log.ts';
import { repair } from '../use-cases/repair.ts';

const onBroken = (where: string, error: unknown) => logFailure('repairDaily', error, { where });

/** Puts right what lost events left behind. Anything it finds is worth a look. */
export const repairDaily = onSchedule(
  { schedule: '20 3 * * *', timeZone: 'Europe/Stockholm', timeoutSeconds: 540 },
  async () => {
    const queues = {
      queue: defaultMailQueue(),
      fanouts: defaultFanoutQueue(),
      registrations: defaultRegistrationQueue(),
    };
    const repaired = await repair({ db: defaultDb(), clock: systemClock, ...queues, onBroken });
    logDone('repairDaily', { ...repaired });
  },
);
