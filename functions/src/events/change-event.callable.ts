import { changeEventInput } from '@socialhallbarhet/domain';
import { changeEvent as useCase } from './change-event.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Changes an event. */
export const changeEvent = callable('changeEvent', changeEventInput, {}, async (input, caller) => {
  await useCase(deps(), requireVerified(caller).uid, input);
  return {};
});
