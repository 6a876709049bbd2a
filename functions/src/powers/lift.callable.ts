import { liftInput } from '@socialhallbarhet/domain';
import { lift as useCase } from './restrict.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** A moderator ends a restriction early. */
export const lift = callable('lift', liftInput, {}, async (input, caller) => {
  await useCase(deps(), caller, input);
  return {};
});
