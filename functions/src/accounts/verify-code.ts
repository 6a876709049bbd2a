import { AppError } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Account, Accounts } from '../platform/accounts.ts';
import type { Db } from '../platform/db.ts';
import { spendCode } from './code-book.ts';
import { confirmAll } from './confirm-terms.ts';
import { codeDigest } from './request-code.ts';

type Deps = {
  db: Db;
  clock: Clock;
  accounts: Pick<
    Accounts,
    'byEmail' | 'createVerified' | 'markVerified' | 'strip' | 'token' | 'withoutTerms' | 'acceptTerms'
  >;
};

/**
 * Exchanges a code for a sign-in token. The person who typed it reads that mailbox, so the account's address is
 * verified from now on, and the account is made if there is none. `caller` is the account that is signed in while the
 * code is typed, if any; `from` is their network address.
 * @throws AppError `code-wrong`, `code-expired`, `code-spent`, `suspended`.
 */
export async function verifyCode(
  deps: Deps,
  { email, code }: { email: string; code: string },
  caller: string | undefined,
  from: string,
): Promise<string> {
  const asked = { email, of: email, from };
  const refusal = await deps.db.transaction((tx) => spendCode(tx, deps.clock, asked, (salt) => codeDigest(salt, code)));
  if (refusal) throw new AppError(refusal, { field: 'code' });
  const account = await owned(deps.accounts, await accountFor(deps.accounts, email), caller);
  // Whoever accepted before tokens said so, or came back from a backup, has it in this one.
  await confirmAll(deps, [account.uid]);
  return deps.accounts.token(account.uid);
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
