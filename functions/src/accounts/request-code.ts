import { afterSend, type CodeRecord, type Language, paths, SERVER_LIMITS } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';
import type { Mail } from '../platform/mail.ts';
import { codeMail } from '../mail/code-mail.ts';
import type { CodeSource } from '../platform/randomness.ts';
import { byNetwork, paced } from '../platform/pace.ts';

const PER_NETWORK = { max: SERVER_LIMITS.codesPerNetwork, windowMs: SERVER_LIMITS.codeWindowMs };

/** The digest that is stored for a code and compared with the digest of the typed one. */
export const codeDigest = (salt: string, code: string) => sha256(`${salt}:${code}`);

/**
 * Mails a fresh code to an address and makes it the only valid one. No account is looked up, so the
 * answer and the work are the same whether there is one or not.
 * @throws AppError `too-many` within the pause, and for a network that asks for very many.
 */
export async function requestCode(
  { db, clock, mail, source }: { db: Db; clock: Clock; mail: Mail; source: CodeSource },
  { email, lang }: { email: string; lang: Language },
  from: string,
): Promise<void> {
  const path = paths.code(sha256(email));
  const code = source.code();
  const salt = source.salt();
  await db.transaction(async (tx) => {
    const record = await tx.get<CodeRecord>(path);
    const fresh = afterSend(record, { digest: codeDigest(salt, code), salt }, clock.now());
    // Paced by network too, so that nobody sends codes to a thousand strangers; generously, since a whole workplace
    // shares one network. A code that is refused for the address does not count against the network.
    const count = await paced(tx, clock, 'requestCode', byNetwork(from), PER_NETWORK);
    tx.set(path, fresh);
    count();
  });
  await mail.send(codeMail({ to: email, lang, code, messageId: source.messageId() }));
}
