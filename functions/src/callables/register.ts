import { registerInput, type RegistrationState } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { inTurn } from '../platform/in-turn.ts';
import { register as useCase } from '../use-cases/register.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';

/** A member registers for an event, or changes what they answered. */
export const register = callable(
  'register',
  registerInput,
  {},
  async ({ event, answers }, caller): Promise<{ state: RegistrationState }> => {
    const who = { kind: 'member', uid: requireVerified(caller).uid } as const;
    const deps = { db: defaultDb(), clock: systemClock };
    return { state: await inTurn(event, () => useCase(deps, event, who, answers)) };
  },
);
