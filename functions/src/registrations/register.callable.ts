import { email as address, isValid, registerInput, type RegistrationState, validated } from '@socialhallbarhet/domain';
import { callable } from '../platform/callable.ts';
import { requireVerified } from '../platform/caller.ts';
import { deps } from '../platform/deps.ts';
import { inTurn } from '../platform/in-turn.ts';
import { register as useCase } from './register.ts';

/** A member registers for an event, or changes what they answered. */
export const register = callable(
  'register',
  registerInput,
  {},
  async ({ event, answers }, caller): Promise<{ state: RegistrationState }> => {
    const { uid, email } = requireVerified(caller);
    // Addresses are compared in the one form that a guest's is stored in.
    const who = {
      kind: 'member',
      uid,
      email: isValid(address, email) ? validated(address, email) : undefined,
    } as const;
    return { state: await inTurn(event, () => useCase(deps(), event, who, answers)) };
  },
);
