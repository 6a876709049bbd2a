import { onSchedule } from 'firebase-functions/scheduler';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultFanoutQueue, defaultMailQueue, defaultRegistrationQueue } from '../firestore/queue.ts';
import { logDone, logFailure } from '../log.ts';
import { repair } from '../use-cases/repair.ts';

const onBroken = (where: string, error: unknown) => logFailure('repairDaily', error, { where });

/** Repairs documents after lost events. A non-zero count in its log line deserves a look. */
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
