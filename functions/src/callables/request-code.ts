import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { requestCodeInput } from '@socialhallbarhet/domain';
import { systemClock } from '../clock.ts';
import { defaultDb } from '../firestore/db.ts';
import { mailDomain } from '../ids.ts';
import { outgoingMail } from '../mail/outgoing.ts';
import { mailSecrets } from '../params.ts';
import { type CodeSource, requestCode as useCase } from '../use-cases/request-code.ts';
import { callable } from './callable.ts';

const source: CodeSource = {
  code: () => String(randomInt(1_000_000)).padStart(6, '0'),
  salt: () => randomBytes(16).toString('hex'),
  messageId: () => `<${randomUUID()}@${mailDomain}>`,
};

/** Mails a sign-in code. The mail goes out at once: somebody sits and waits for it. */
export const requestCode = callable('requestCode', requestCodeInput, { secrets: mailSecrets }, async (input) => {
  await useCase({ db: defaultDb(), clock: systemClock, mail: outgoingMail, source }, input);
  return {};
});
