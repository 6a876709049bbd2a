import { requestCodeInput } from '@socialhallbarhet/domain';
import { mailSecrets } from '../platform/params.ts';
import { requestCode as useCase } from './request-code.ts';
import { callable } from '../platform/callable.ts';
import { deps } from '../platform/deps.ts';

/** Mails a sign-in code at once, without a task queue: a person is waiting for it. */
export const requestCode = callable(
  'requestCode',
  requestCodeInput,
  { secrets: mailSecrets },
  async (input, _caller, from) => {
    await useCase(deps(), input, from);
    return {};
  },
);
