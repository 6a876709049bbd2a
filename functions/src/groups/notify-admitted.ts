import {
  causeOf,
  type Group,
  type Membership,
  newsOf,
  type Notification,
  paths,
  queries,
} from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { notify } from '../notifications/notify.ts';

/**
 * Notifies a new member of a closed group that they were admitted. The founder and invited members are left out, since
 * they never asked.
 */
export async function notifyAdmitted(deps: { db: Db; queue: MailQueue }, gid: string, uid: string): Promise<void> {
  const [group, membership] = await Promise.all([
    deps.db.get<Group>(paths.group(gid)),
    deps.db.get<Membership>(paths.membership(gid, uid)),
  ]);
  if (!group || !membership || group.kind !== 'closed' || group.createdBy === uid) return;
  const told = await deps.db.query<Notification>(queries.notificationsOfGroup(uid, gid));
  if (told.some(({ data }) => data.kind === 'invitation')) return;
  // The document does not say who admitted the member: the group is the sender.
  const news = newsOf('admitted', { group: gid, groupName: group.name });
  await notify(deps, uid, causeOf.admitted(gid, membership.at), news);
}
