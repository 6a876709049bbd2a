import { type Case, type CaseAction, type CaseEntry, paths } from '@socialhallbarhet/domain';
import type { Transaction } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';
import { codeSource } from '../platform/randomness.ts';

/** The fields of a new case. */
export const NO_LOG = { n: 0, head: '' } as const;

/** A salted digest of a text. */
export const digestOf = (salt: string, words: string) => sha256(`${salt}:${words}`);

interface Deed extends Pick<CaseEntry, 'nonce'> {
  readonly what: CaseAction;
  readonly by: string;
  readonly digest: string;
  readonly at: Date;
}

/**
 * Adds an entry to a case's log. Returns the log's new end, which the caller writes to the case in the same
 * transaction.
 */
export function addEntry(tx: Transaction, cid: string, log: Pick<Case, 'n' | 'head'>, deed: Deed) {
  const n = log.n + 1;
  const noted = { ...deed, nonce: codeSource.salt() };
  const hash = hashOf(log.head, n, noted);
  tx.create(paths.caseEntry(cid, n), { v: 1, n, ...noted, hash });
  return { n, head: hash };
}

/** Changing or removing an entry changes every hash after it. */
export const hashOf = (head: string, n: number, { what, by, digest, at, nonce }: Deed) =>
  sha256([head, n, what, by, digest, at.getTime(), ...(nonce ? [nonce] : [])].join('\n'));
