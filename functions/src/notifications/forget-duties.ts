import { type Notification, queries } from '@socialhallbarhet/domain';
import type { Db, Doc } from '../platform/db.ts';
import { KINDS } from '../platform/kinds.ts';
import { concerns } from './concerns.ts';
import { allOf } from '../platform/loops/pages.ts';

/**
 * Deletes a person's notifications about requests and cases that they may no longer decide, after they lost a role in a
 * group or, with an empty group id, on the platform.
 */
export async function forgetDuties({ db }: { db: Db }, gid: string, uid: string): Promise<void> {
  const found = await allOf<Notification>(db, queries.notificationsOfGroup(uid, gid));
  const isOver = async ({ id, data }: Doc<Notification>) => !(await concerns(db, uid, id, data));
  const duties = found.filter(({ data }) => KINDS[data.kind].isDuty);
  const over = await Promise.all(duties.map(isOver));
  await db.deleteAll(duties.filter((_, i) => over[i]).map(({ path }) => path));
}
