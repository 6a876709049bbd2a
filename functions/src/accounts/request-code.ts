import { type Language } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';
import type { Mail } from '../platform/mail.ts';
import { codeMail } from '../mail/code-mail.ts';
import type { CodeSource } from '../platform/randomness.ts';
import { keepCode } from './code-book.ts';

/** The digest that is stored for a code and compared with the digest of the typed one. */
export const codeDigest = (salt: string, code: string) => sha256(`${salt}:${code}`);

/**
 * Mails a fresh code to an address and makes it the only valid one. No account is looked up, so the
 * answer and the work are the same whether there is one or not.
 * @throws AppError `too-many` within the pause, and for an address that very many were sent to.
 */
export async function requestCode(
  { db, clock, mail, source }: { db: Db; clock: Clock; mail: Mail; source: CodeSource },
  { email, lang }: { email: string; lang: Language },
  from: string,
): Promise<void> {
  const code = source.code();
  const salt = source.salt();
  await keepCode(db, clock, { email, of: email, from }, { digest: codeDigest(salt, code), salt });
  await mail.send(codeMail({ to: email, lang, code, messageId: source.messageId() }));
}
