import { withdrawInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultDb } from '../platform/db.ts';
import { withdraw as useCase } from '../use-cases/withdraw.ts';
import { callable } from '../platform/callable.ts';

/** Takes an announcement back. */
export const withdraw = callable('withdraw', withdrawInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, caller, input);
  return {};
});
