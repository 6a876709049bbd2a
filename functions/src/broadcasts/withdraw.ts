import { type Announcement, announcementPath, paths, type WithdrawInput } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { powerId } from '../platform/ids.ts';
import { checkSender } from './announce.ts';
import { logPower } from '../powers/log-power.ts';
import { type Caller, requireVerified } from '../platform/caller.ts';

/**
 * Withdraws an announcement: deletes it, and its trigger deletes the notifications of everyone who got it (`takeBack`).
 * Sent mails cannot be withdrawn. A second call changes nothing. Anyone who may announce to the same audience may
 * withdraw.
 * @throws AppError `not-allowed`, `suspended`; for one to all members also what `requireRole` throws.
 */
export async function withdraw(
  deps: { db: Db; clock: Clock },
  caller: Caller | undefined,
  { id, group, reason }: WithdrawInput,
): Promise<void> {
  const by = requireVerified(caller).uid;
  const path = announcementPath(group, id);
  await deps.db.transaction(async (tx) => {
    await checkSender(deps, tx, caller, group);
    const there = await tx.get<Announcement>(path);
    if (!there) return;
    tx.delete(path);
    const use = { by, deed: 'withdraw', on: there.by, place: group && paths.group(group), detail: '', reason } as const;
    logPower(tx, powerId('withdraw', by, path), use);
  });
}
