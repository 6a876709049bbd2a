import { causeOf, type Invitation, paths, queries } from '@socialhallbarhet/domain';
import type { Db } from '../firestore/db.ts';
import { renewFanouts } from './fan-out.ts';

/** Takes a group's notifications from someone who is no longer in it, since they repeat its words; and what of theirs waited to be seen there. */
export async function forgetGroup({ db }: { db: Db }, gid: string, uid: string): Promise<void> {
  // Back again before this was told: what stands there may be new.
  if (await db.get(paths.membership(gid, uid))) return;
  await renewFanouts({ db }, gid);
  const [notifications, held, invitation] = await Promise.all([
    db.query(queries.notificationsOfGroup(uid, gid)),
    db.query(queries.myHeld(gid, uid)),
    db.get<Invitation>(paths.invitation(gid, uid)),
  ]);
  // Invited back already.
  const stands = invitation && causeOf.invitation(gid, uid, invitation.at);
  const told = notifications.filter(({ id }) => id !== stands);
  await db.deleteAll([...told, ...held].map(({ path }) => path));
}
