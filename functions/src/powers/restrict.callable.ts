import { restrictInput } from '@socialhallbarhet/domain';
import { restrict as useCase } from './restrict.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** A moderator suspends a member's right to write. */
export const restrict = callable('restrict', restrictInput, {}, async (input, caller) => {
  await useCase(deps(), caller, input);
  return {};
});
