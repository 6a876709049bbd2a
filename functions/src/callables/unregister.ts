import { eventInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { inTurn } from '../use-cases/in-turn.ts';
import { unregister as useCase } from '../use-cases/register.ts';
import { requireVerified } from '../use-cases/role.ts';
import { callable } from './callable.ts';

/** A member cancels their registration. */
export const unregister = callable('unregister', eventInput, {}, async ({ event }, caller) => {
  const { uid } = requireVerified(caller);
  await inTurn(event, () => useCase({ db: defaultDb(), clock: systemClock }, event, uid));
  return {};
});
