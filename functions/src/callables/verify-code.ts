import { verifyCodeInput, type VerifyCodeAnswer } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultAccounts } from '../firestore/accounts.ts';
import { defaultDb } from '../firestore/db.ts';
import { verifyCode as useCase } from '../use-cases/verify-code.ts';
import { callable } from './callable.ts';

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
