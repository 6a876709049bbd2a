import { afterSend, type CodeRecord, type Language, paths } from '@socialhallbarhet/domain';
import type { Clock } from '../clock.ts';
import type { Db } from '../firestore/db.ts';
import { sha256 } from '../ids.ts';
import type { Mail } from '../mail/mail.ts';
import { codeMail } from '../mail/code-mail.ts';

/** Randomness, so that tests can know it. */
export interface CodeSource {
  /** Six digits. */
  code(): string;
  salt(): string;
  messageId(): string;
}

/** What is stored of a code, and compared with what is typed. */
export const codeDigest = (salt: string, code: string) => sha256(`${salt}:${code}`);

/**
 * Mails a fresh code to an address and makes it the only valid one. No account is looked up, so the
 * answer and the work are the same whether there is one or not.
 * @throws AppError `too-many` within the pause.
 */
export async function requestCode(
  { db, clock, mail, source }: { db: Db; clock: Clock; mail: Mail; source: CodeSource },
  { email, lang }: { email: string; lang: Language },
): Promise<void> {
  const path = paths.code(sha256(email));
  const code = source.code();
  const salt = source.salt();
  await db.transaction(async (tx) => {
    const record = await tx.get<CodeRecord>(path);
    tx.set(path, afterSend(record, { digest: codeDigest(salt, code), salt }, clock.now()));
  });
  await mail.send(codeMail({ to: email, lang, code, messageId: source.messageId() }));
}
