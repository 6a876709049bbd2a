import { eventInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { inTurn } from '../platform/in-turn.ts';
import { unregister as useCase } from '../use-cases/register.ts';
import { requireVerified } from '../platform/caller.ts';
import { callable } from '../platform/callable.ts';

/** A member gives back their seat, or their place in the line. */
export const unregister = callable('unregister', eventInput, {}, async ({ event }, caller) => {
  const { uid } = requireVerified(caller);
  await inTurn(event, () => useCase({ db: defaultDb(), clock: systemClock }, event, uid));
  return {};
});
