import {
  AppError,
  isRestricted,
  type Membership,
  may,
  paths,
  type RemoveMemberInput,
  type Standing,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { powerId } from '../platform/ids.ts';
import { logPower } from '../powers/log-power.ts';
import { type Caller, requireVerified } from '../platform/caller.ts';

/**
 * Removes a member from a group and logs who did it. If they are out already, nothing changes: a second try makes no
 * second entry.
 * @throws AppError `not-signed-in`, `not-verified`, `not-allowed`, `suspended`.
 */
export async function removeMember(
  { db, clock }: { db: Db; clock: Clock },
  caller: Caller | undefined,
  { group, uid }: RemoveMemberInput,
): Promise<void> {
  const by = requireVerified(caller).uid;
  await db.transaction(async (tx) => {
    const [keeper, standing, member] = await tx
      .getAll<unknown>([paths.membership(group, by), paths.standing(by), paths.membership(group, uid)])
      .then((found) => found as [Membership?, Standing?, Membership?]);
    if (!may(keeper?.role, 'remove')) throw new AppError('not-allowed');
    if (isRestricted(standing, clock.now())) throw new AppError('suspended');
    if (!member) return;
    // Only owners remove moderators, and nobody removes an owner: a group always has one.
    const isFree = member.role === 'member' || (member.role === 'moderator' && keeper?.role === 'owner');
    if (!isFree || uid === by) throw new AppError('not-allowed');
    tx.delete(paths.membership(group, uid));
    const id = powerId('group-remove', by, `${group}/${uid}/${member.at.toMillis()}`);
    logPower(tx, id, { by, deed: 'group-remove', on: uid, place: paths.group(group), detail: '', reason: '' });
  });
}
