import { type AddressCodes, afterAsking, afterTyping, networkOf, paths } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';

/** The mailbox, what its codes are for (sign-in and guests' codes never mix), and the network that asks or types. */
export interface Asked {
  readonly email: string;
  readonly of: string;
  readonly from: string;
}

/** Says neither which network nor which address, and differs for each pair. */
const pairOf = ({ email, from }: Asked) => sha256(`${email}/${networkOf(from)}`).slice(0, 20);

/**
 * Keeps a fresh code for an address and the network that asked for it.
 * @throws AppError `too-many`.
 */
export async function keepCode(
  db: Db,
  clock: Clock,
  asked: Asked,
  fresh: { readonly digest: string; readonly salt: string },
): Promise<void> {
  const path = paths.code(sha256(asked.of));
  await db.transaction(async (tx) => {
    const codes = known(await tx.get<AddressCodes>(path));
    tx.set(path, { v: 1, ...afterAsking(codes, pairOf(asked), fresh, clock.now()) });
  });
}

/**
 * Judges a typed code in a transaction that has read all it needs; the result is stored with it, so that every try
 * counts. Answers why it is refused, or nothing.
 */
export async function spendCode(
  tx: Transaction,
  clock: Clock,
  asked: Asked,
  digestOfTyped: (salt: string) => string,
): Promise<'code-wrong' | 'code-expired' | 'code-spent' | undefined> {
  const path = paths.code(sha256(asked.of));
  const codes = known(await tx.get<AddressCodes>(path));
  if (!codes) return 'code-expired';
  const verdict = afterTyping(codes, pairOf(asked), digestOfTyped, clock.now());
  tx.set(path, { v: 1, ...verdict.codes });
  return verdict.ok ? undefined : verdict.code;
}

/** A record of older days held one code of all networks; it lived for ten minutes. */
const known = (codes: AddressCodes | undefined) => (codes?.by ? codes : undefined);
