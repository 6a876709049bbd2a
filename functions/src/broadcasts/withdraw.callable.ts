import { withdrawInput } from '@socialhallbarhet/domain';
import { withdraw as useCase } from './withdraw.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Withdraws an announcement. */
export const withdraw = callable('withdraw', withdrawInput, {}, async (input, caller) => {
  await useCase(deps(), caller, input);
  return {};
});
