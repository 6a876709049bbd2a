import { liftInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { lift as useCase } from '../use-cases/restrict.ts';
import { callable } from './callable.ts';

/** A moderator ends a restriction early. */
export const lift = callable('lift', liftInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, caller, input);
  return {};
});
