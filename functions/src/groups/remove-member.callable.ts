import { removeMemberInput } from '@socialhallbarhet/domain';
import { removeMember as useCase } from './remove-member.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** A moderator removes a member from their group; the member may join again. */
export const removeMember = callable('removeMember', removeMemberInput, {}, async (input, caller) => {
  await useCase(deps(), caller, input);
  return {};
});
