import { type Notification, queries } from '@socialhallbarhet/domain';
import type { Db, Doc } from '../platform/db.ts';
import { KINDS } from '../platform/kinds.ts';
import { concerns } from './concerns.ts';

/**
 * Takes what waited for somebody's decision from them, where it is theirs no more: after they lost a role in a group,
 * or, with an empty group, on the platform.
 */
export async function forgetDuties({ db }: { db: Db }, gid: string, uid: string): Promise<void> {
  const found = await db.query<Notification>(queries.notificationsOfGroup(uid, gid));
  const isOver = async ({ id, data }: Doc<Notification>) => !(await concerns(db, uid, id, data));
  const duties = found.filter(({ data }) => KINDS[data.kind].isDuty);
  const over = await Promise.all(duties.map(isOver));
  await db.deleteAll(duties.filter((_, i) => over[i]).map(({ path }) => path));
}
