import { randomBytes } from 'node:crypto';
import { decideInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { decide as useCase } from './decide.ts';
import { callable } from '../platform/callable.ts';

/** Decides a case; for moderators of its scope with a fresh sign-in. */
export const decide = callable('decide', decideInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock, salt: () => randomBytes(16).toString('hex') }, input, caller);
  return {};
});
