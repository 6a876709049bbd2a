import { restrictInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultMailQueue } from '../firestore/queue.ts';
import { restrict as useCase } from '../use-cases/restrict.ts';
import { callable } from './callable.ts';

/** A moderator suspends a member's right to write. */
export const restrict = callable('restrict', restrictInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock, queue: defaultMailQueue() }, caller, input);
  return {};
});
