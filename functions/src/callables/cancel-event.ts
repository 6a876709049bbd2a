import { cancelEventInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { cancelEvent as useCase } from '../use-cases/change-event.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';

/** Cancels an event. */
export const cancelEvent = callable('cancelEvent', cancelEventInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, requireVerified(caller).uid, input);
  return {};
});
