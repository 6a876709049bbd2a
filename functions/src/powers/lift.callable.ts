import { liftInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { lift as useCase } from './restrict.ts';
import { callable } from '../platform/callable.ts';

/** A moderator gives it back before its time. */
export const lift = callable('lift', liftInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, caller, input);
  return {};
});
