import {
  AppError,
  paths,
  PLATFORM_ROLES,
  type PlatformRoles,
  queries,
  type SetRolesInput,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { powerId } from '../platform/ids.ts';
import { isLogged, logPower } from './log-power.ts';
import { requireRole } from './role.ts';
import type { Caller } from '../platform/caller.ts';

/**
 * Gives and takes a member's roles on the platform.
 * @throws AppError `not-allowed` when no administrator would be left; see `requireRole`.
 */
export async function setRoles(
  { db, clock }: { db: Db; clock: Clock },
  caller: Caller | undefined,
  { id, uid, roles, reason }: SetRolesInput,
): Promise<void> {
  await db.transaction(async (tx) => {
    const by = await requireRole(tx, clock, caller, ['administrator']);
    const power = powerId('set-roles', by.uid, id);
    if (await isLogged(tx, power)) return;
    if (!(await tx.get(paths.member(uid)))) throw new AppError('not-found', { field: 'uid' });
    const all = await tx.query<PlatformRoles>(queries.allRoles());
    const others = all.filter((one) => one.id !== uid && one.data.administrator);
    if (!roles.administrator && others.length === 0) throw new AppError('not-allowed', { field: 'administrator' });
    tx.set(paths.roles(uid), { v: 1, ...roles });
    const detail = PLATFORM_ROLES.filter((role) => roles[role]).join(',');
    logPower(tx, power, { by: by.uid, deed: 'set-roles', on: uid, place: '', detail, reason });
  });
}
