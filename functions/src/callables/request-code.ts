import { requestCodeInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { codeSource } from '../code-source.ts';
import { defaultDb } from '../firestore/db.ts';
import { outgoingMail } from '../mail/outgoing.ts';
import { mailSecrets } from '../params.ts';
import { requestCode as useCase } from '../use-cases/request-code.ts';
import { callable } from './callable.ts';

/** Mails a sign-in code at once, without a task queue: a person is waiting for it. */
export const requestCode = callable(
  'requestCode',
  requestCodeInput,
  { secrets: mailSecrets },
  async (input, _caller, from) => {
    await useCase({ db: defaultDb(), clock: systemClock, mail: outgoingMail, source: codeSource }, input, from);
    return {};
  },
);
