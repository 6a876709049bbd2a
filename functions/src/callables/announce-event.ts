import { announceEventInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { announceEvent as useCase } from '../use-cases/announce-event.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';

/** An organiser, or who keeps order in a group, announces an event. */
export const announceEvent = callable('announceEvent', announceEventInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, requireVerified(caller).uid, input);
  return {};
});
