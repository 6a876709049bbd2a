import { requestCodeInput } from '@socialhallbarhet/domain';
import { systemClock } from '../platform/clock.ts';
import { codeSource } from '../platform/code-source.ts';
import { defaultDb } from '../platform/db.ts';
import { outgoingMail } from '../platform/outgoing.ts';
import { mailSecrets } from '../platform/params.ts';
import { requestCode as useCase } from './request-code.ts';
import { callable } from '../platform/callable.ts';

/** Mails a sign-in code. The mail goes out at once: somebody sits and waits for it. */
export const requestCode = callable(
  'requestCode',
  requestCodeInput,
  { secrets: mailSecrets },
  async (input, _caller, from) => {
    await useCase({ db: defaultDb(), clock: systemClock, mail: outgoingMail, source: codeSource }, input, from);
    return {};
  },
);
