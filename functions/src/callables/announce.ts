import { announceInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { defaultFanoutQueue } from '../firestore/queue.ts';
import { announce as useCase } from '../use-cases/announce.ts';
import { callable } from './callable.ts';

/** A moderator of a group announces to everyone in it; an organiser or administrator to every member. */
export const announce = callable('announce', announceInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock, fanouts: defaultFanoutQueue() }, caller, input);
  return {};
});
