import { setRolesInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { setRoles as useCase } from '../use-cases/set-roles.ts';
import { callable } from './callable.ts';

/** An administrator gives and takes a member's roles. */
export const setRoles = callable('setRoles', setRolesInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, caller, input);
  return {};
});
