import { withdrawInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { withdraw as useCase } from '../use-cases/withdraw.ts';
import { callable } from './callable.ts';

/** Withdraws an announcement. */
export const withdraw = callable('withdraw', withdrawInput, {}, async (input, caller) => {
  await useCase({ db: defaultDb(), clock: systemClock }, caller, input);
  return {};
});
