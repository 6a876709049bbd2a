import { changeEventInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { changeEvent as useCase } from '../use-cases/change-event.ts';
import { requireVerified } from '../use-cases/role.ts';
import { callable } from './callable.ts';

/** Changes an event. */
export const changeEvent = callable('changeEvent', changeEventInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, requireVerified(caller).uid, input);
  return {};
});
