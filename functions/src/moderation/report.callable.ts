import { randomBytes } from 'node:crypto';
import { reportInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultMailQueue } from '../platform/queue.ts';
import { report as useCase } from './report.ts';
import { callable } from '../platform/callable.ts';

/** Reports a message or a member; answers with a receipt. */
export const report = callable('report', reportInput, {}, (input, caller) =>
  useCase(
    { db: defaultDb(), clock: systemClock, queue: defaultMailQueue(), salt: () => randomBytes(16).toString('hex') },
    input,
    caller,
  ),
);
