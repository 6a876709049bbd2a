import { randomBytes } from 'node:crypto';
import { reportInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { report as useCase } from '../use-cases/report.ts';
import { callable } from './callable.ts';

/** Reports a message or a member; answers with a receipt. */
export const report = callable('report', reportInput, {}, (input, caller) =>
  useCase(
    { db: defaultDb(), clock: systemClock, queue: defaultMailQueue(), salt: () => randomBytes(16).toString('hex') },
    input,
    caller,
  ),
);
