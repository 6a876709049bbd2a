import { cancelEventInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { cancelEvent as useCase } from '../use-cases/change-event.ts';
import { requireVerified } from '../use-cases/role.ts';
import { callable } from './callable.ts';

/** Cancels an event. */
export const cancelEvent = callable('cancelEvent', cancelEventInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, requireVerified(caller).uid, input);
  return {};
});
