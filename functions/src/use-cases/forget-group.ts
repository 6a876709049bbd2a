import { paths, queries } from '@socialhallbarhet/domain';
import type { Db } from '../firestore/db.ts';

/** Takes a group's notifications from someone who is no longer in it: they repeat its words. */
export async function forgetGroup({ db }: { db: Db }, gid: string, uid: string): Promise<void> {
  // Back again before this was told: what stands there may be new.
  if (await db.get(paths.membership(gid, uid))) return;
  const notifications = await db.query(queries.notificationsOfGroup(uid, gid));
  await db.deleteAll(notifications.map(({ path }) => path));
}
