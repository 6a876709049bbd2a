import { afterTry, AppError, type CodeRecord, paths, SERVER_LIMITS } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Account, Accounts } from '../platform/accounts.ts';
import type { Db } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';
import { byNetwork, paced } from '../platform/pace.ts';
import { codeDigest } from './request-code.ts';

const PER_NETWORK = { max: SERVER_LIMITS.wrongCodesPerNetwork, windowMs: SERVER_LIMITS.codeWindowMs };

type Deps = {
  db: Db;
  clock: Clock;
  accounts: Pick<Accounts, 'byEmail' | 'createVerified' | 'markVerified' | 'strip' | 'token'>;
};

/**
 * Exchanges a code for a sign-in token. The person who typed it reads that mailbox, so the account's address is
 * verified from now on, and the account is made if there is none. `caller` is the account that is signed in while the
 * code is typed, if any; `from` is their network address.
 * @throws AppError `code-wrong`, `code-expired`, `code-spent`, `suspended`, and `too-many` where many were wrong.
 */
export async function verifyCode(
  deps: Deps,
  { email, code }: { email: string; code: string },
  caller: string | undefined,
  from: string,
): Promise<string> {
  await spendCode(deps, email, code, from);
  const account = await owned(deps.accounts, await accountFor(deps.accounts, email), caller);
  return deps.accounts.token(account.uid);
}

/** Checks the code; the result is stored before the answer is given, so that every try counts. */
async function spendCode({ db, clock }: Deps, email: string, code: string, from: string): Promise<void> {
  const path = paths.code(sha256(email));
  const refusal = await db.transaction(async (tx) => {
    const record = await tx.get<CodeRecord>(path);
    if (!record) return 'code-expired';
    const count = await paced(tx, clock, 'verifyCode', byNetwork(from), PER_NETWORK);
    const verdict = afterTry(record, codeDigest(record.salt, code), clock.now());
    if (verdict.record !== record) tx.set(path, verdict.record);
    if (verdict.ok) return undefined;
    if (verdict.code === 'code-wrong') count();
    return verdict.code;
  });
  if (refusal) throw new AppError(refusal, { field: 'code' });
}

async function accountFor(accounts: Deps['accounts'], email: string): Promise<Account> {
  const found = await accounts.byEmail(email);
  if (found) return found;
  try {
    return await accounts.createVerified(email);
  } catch (error) {
    // Two tabs ran at once: the other one made the account.
    const other = error instanceof AppError && error.code === 'already-exists' && (await accounts.byEmail(email));
    if (other) return other;
    throw error;
  }
}

/**
 * An account with an unverified address may have been made by a stranger, to wait until the owner of
 * the address fills it. So all ways into it are removed first, unless the caller is signed in to it:
 * then it is somebody who verifies their own sign-up, and the password stays.
 */
async function owned(accounts: Deps['accounts'], account: Account, caller: string | undefined): Promise<Account> {
  if (account.disabled) throw new AppError('suspended');
  if (account.verified) return account;
  if (account.uid !== caller) await accounts.strip(account);
  await accounts.markVerified(account);
  return account;
}
