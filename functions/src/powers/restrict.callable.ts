import { restrictInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultMailQueue } from '../platform/queue.ts';
import { restrict as useCase } from './restrict.ts';
import { callable } from '../platform/callable.ts';

/** A moderator takes a member's right to write for a while. */
export const restrict = callable('restrict', restrictInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock, queue: defaultMailQueue() }, caller, input);
  return {};
});
