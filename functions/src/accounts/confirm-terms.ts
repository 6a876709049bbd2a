import { type Consents, type Member, paths } from '@socialhallbarhet/domain';
import type { Accounts } from '../platform/accounts.ts';
import { type Caller, requireVerified } from '../platform/caller.ts';
import type { Db } from '../platform/db.ts';

type Deps = { db: Db; accounts: Pick<Accounts, 'withoutTerms' | 'acceptTerms'> };

/**
 * Has a member's next token say which terms they accepted, as their own documents do; without those, nothing changes.
 * Returns the terms, 0 for none.
 * @throws AppError those of `requireVerified`
 */
export async function confirmTerms(deps: Deps, caller: Caller | undefined): Promise<{ terms: number }> {
  const { uid } = requireVerified(caller);
  return { terms: await confirm(deps, uid) };
}

/** The same for those of some members whose token does not say so. Returns how many there were. */
export async function confirmAll(deps: Deps, uids: readonly string[]): Promise<number> {
  let confirmed = 0;
  for (const uid of await deps.accounts.withoutTerms(uids)) if ((await confirm(deps, uid)) > 0) confirmed += 1;
  return confirmed;
}

async function confirm({ db, accounts }: Deps, uid: string): Promise<number> {
  const [consents, member] = await Promise.all([
    db.get<Consents>(paths.consents(uid)),
    db.get<Member>(paths.member(uid)),
  ]);
  if (!consents || !member) return 0;
  await accounts.acceptTerms(uid, consents.terms);
  return consents.terms;
}
