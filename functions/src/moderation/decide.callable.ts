import { decideInput } from '@socialhallbarhet/domain';
import { decide as useCase } from './decide.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Decides a case; for moderators of its scope with a fresh sign-in. */
export const decide = callable('decide', decideInput, {}, async (input, caller) => {
  await useCase(deps(), input, caller);
  return {};
});
