import { type Ban, type Membership, paths, type PowerAction, queries } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import { powerId } from '../platform/ids.ts';
import { isLogged, logPower } from './log-power.ts';
import type { Sides } from '../platform/sides.ts';
import { allOf } from '../platform/loops/pages.ts';

/**
 * Logs what the moderators of a group did by writing directly. The id comes from the event, which is the same however
 * often it is delivered.
 */
async function log(
  { db }: { db: Db },
  event: string,
  deed: PowerAction,
  use: { by: string; on: string; gid: string; detail?: string; reason?: string },
): Promise<void> {
  const { by, on, gid, detail = '', reason = '' } = use;
  const id = powerId(deed, gid, `${on}/${event}`);
  await db.transaction(async (tx) => {
    if (!(await isLogged(tx, id))) logPower(tx, id, { by, deed, on, place: paths.group(gid), detail, reason });
  });
}

/** A ban names the moderator who set it; lifting one leaves no name, and the log entry has none. */
export async function logBan(
  deps: { db: Db },
  gid: string,
  uid: string,
  { before, after }: Sides<Ban>,
  event: string,
): Promise<void> {
  if (after && !before) {
    await log(deps, event, 'group-ban', { by: after.by, on: uid, gid, reason: after.reason });
  } else if (before && !after) await log(deps, event, 'group-unban', { by: '', on: uid, gid });
}

/** Only another owner can give a role: with a single other owner it was that one. */
export async function logGroupRole(
  deps: { db: Db },
  gid: string,
  uid: string,
  { before, after }: Sides<Pick<Membership, 'role'>>,
  event: string,
): Promise<void> {
  if (!before || !after || before.role === after.role) return;
  const keepers = await allOf<Membership>(deps.db, queries.keepers(gid));
  const owners = keepers.filter(({ id, data }) => data.role === 'owner' && id !== uid);
  const [owner] = owners;
  await log(deps, event, 'group-role', {
    by: owners.length === 1 && owner ? owner.id : '',
    on: uid,
    gid,
    detail: after.role,
  });
}
