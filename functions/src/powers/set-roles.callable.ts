import { setRolesInput } from '@socialhallbarhet/domain';
import { setRoles as useCase } from './set-roles.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** An administrator gives and takes a member's roles. */
export const setRoles = callable('setRoles', setRolesInput, {}, async (input, caller) => {
  await useCase(deps(), caller, input);
  return {};
});
