import { verifyCodeInput, type VerifyCodeAnswer } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { defaultAccounts } from '../platform/accounts.ts';
import { defaultDb } from '../platform/db.ts';
import { verifyCode as useCase } from './verify-code.ts';
import { callable } from '../platform/callable.ts';

/** Exchanges a mailed code for a custom token. */
export const verifyCode = callable(
  'verifyCode',
  verifyCodeInput,
  {},
  async (input, caller, from): Promise<VerifyCodeAnswer> => {
    const token = await useCase(
      { db: defaultDb(), clock: systemClock, accounts: defaultAccounts() },
      input,
      caller?.uid,
      from,
    );
    return { token };
  },
);
