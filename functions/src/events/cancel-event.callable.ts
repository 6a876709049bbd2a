import { cancelEventInput } from '@socialhallbarhet/domain';
import { cancelEvent as useCase } from './change-event.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Cancels an event. */
export const cancelEvent = callable('cancelEvent', cancelEventInput, {}, async (input, caller) => {
  await useCase(deps(), requireVerified(caller).uid, input);
  return {};
});
