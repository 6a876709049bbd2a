import { removeMemberInput } from '@socialhallbarhet/domain';
import { removeMember as useCase } from './remove-member.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Somebody who keeps order takes a member out of their group; they may come again. */
export const removeMember = callable('removeMember', removeMemberInput, {}, async (input, caller) => {
  await useCase(deps(), caller, input);
  return {};
});
