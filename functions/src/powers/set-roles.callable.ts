import { setRolesInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { setRoles as useCase } from './set-roles.ts';
import { callable } from '../platform/callable.ts';

/** An administrator gives and takes a member's roles. */
export const setRoles = callable('setRoles', setRolesInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, caller, input);
  return {};
});
