import { announceInput } from '@socialhallbarhet/domain';
import { announce as useCase } from './announce.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** A moderator of a group announces to everyone in it; an organiser or administrator to every member. */
export const announce = callable('announce', announceInput, {}, async (input, caller) => {
  await useCase(deps(), caller, input);
  return {};
});
