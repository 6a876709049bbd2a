import { announceInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { defaultFanoutQueue } from '../platform/queue.ts';
import { announce as useCase } from '../use-cases/announce.ts';
import { callable } from '../platform/callable.ts';

/** Somebody who keeps order writes to everyone in a group; an organiser or administrator to every member. */
export const announce = callable('announce', announceInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock, fanouts: defaultFanoutQueue() }, caller, input);
  return {};
});
