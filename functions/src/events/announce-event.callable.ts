import { announceEventInput } from '@socialhallbarhet/domain';
import { announceEvent as useCase } from './announce-event.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** An organiser, or a moderator of a group, announces an event. */
export const announceEvent = callable('announceEvent', announceEventInput, {}, async (input, caller) => {
  await useCase(deps(), requireVerified(caller).uid, input);
  return {};
});
