import { eventInput } from '@socialhallbarhet/domain';
import { inTurn } from '../platform/in-turn.ts';
import { unregister as useCase } from './register.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** A member cancels their registration. */
export const unregister = callable('unregister', eventInput, {}, async ({ event }, caller) => {
  const { uid } = requireVerified(caller);
  await inTurn(event, () => useCase(deps(), event, uid));
  return {};
});
