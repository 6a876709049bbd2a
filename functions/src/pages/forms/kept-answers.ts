import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { type FormAnswer, paths } from '@socialhallbarhet/domain';
import type { Clock } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { sha256 } from '../../platform/ids.ts';
import type { KeySource } from '../../platform/randomness.ts';
import type { FormOutcome } from '../types.ts';

/** A form and what stands in it, or a message. */
export type Answer = Extract<NonNullable<FormOutcome>, { form: unknown } | { message: unknown }>;

/** As long as the code that the next step waits for, and time to look back. */
const LIFE_MS = 60 * 60_000;
const ALGORITHM = 'aes-256-gcm';
const [IV_BYTES, TAG_BYTES] = [12, 16];

/**
 * Keeps the answer to a POST for an hour, so that the browser is redirected to it: reloading and going back then ask
 * for no sending again. It holds what a person typed; so it is encrypted with the key that stands in their address
 * only, and for that address.
 */
export async function keepAnswer(
  { db, clock, keys }: { db: Db; clock: Clock; keys: KeySource },
  path: string,
  answer: Answer,
): Promise<string> {
  const key = keys.key();
  const expires = new Date(clock.now() + LIFE_MS);
  await db.transaction(async (tx) =>
    tx.set(paths.formAnswer(sha256(key)), { v: 1, sealed: seal(key, path, answer), expires }),
  );
  return key;
}

/** The answer that was kept under a key for this address; undefined once it is too old, and for any other value. */
export async function keptAnswer(
  { db, clock }: { db: Db; clock: Clock },
  path: string,
  key: string,
): Promise<Answer | undefined> {
  const kept = await db.get<FormAnswer>(paths.formAnswer(sha256(key)));
  if (!kept || kept.expires.toMillis() <= clock.now()) return undefined;
  return unseal(key, path, kept.sealed);
}

// The document's id is a digest of the key too: another prefix, so that it does not say the secret.
const secretOf = (key: string) => createHash('sha256').update(`seal/${key}`).digest();

function seal(key: string, path: string, answer: Answer): string {
  // A key seals one answer, so the same start is never used twice with it.
  const cipher = createCipheriv(ALGORITHM, secretOf(key), Buffer.alloc(IV_BYTES)).setAAD(Buffer.from(path));
  const body = Buffer.concat([cipher.update(JSON.stringify(answer), 'utf8'), cipher.final()]);
  return Buffer.concat([cipher.getAuthTag(), body]).toString('base64');
}

function unseal(key: string, path: string, sealed: string): Answer | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(ALGORITHM, secretOf(key), Buffer.alloc(IV_BYTES)).setAAD(Buffer.from(path));
  decipher.setAuthTag(bytes.subarray(0, TAG_BYTES));
  try {
    const body = Buffer.concat([decipher.update(bytes.subarray(TAG_BYTES)), decipher.final()]);
    return JSON.parse(body.toString('utf8')) as Answer;
  } catch {
    // Kept for another address.
    return undefined;
  }
}
