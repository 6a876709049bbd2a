import { verifyCodeInput, type VerifyCodeAnswer } from '@socialhallbarhet/domain';
import { verifyCode as useCase } from './verify-code.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Exchanges a mailed code for a custom token. */
export const verifyCode = callable(
  'verifyCode',
  verifyCodeInput,
  {},
  async (input, caller, from): Promise<VerifyCodeAnswer> => {
    const token = await useCase(deps(), input, caller?.uid, from);
    return { token };
  },
);
