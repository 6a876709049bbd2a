import {
  causeOf,
  type Group,
  type Invitation,
  type Member,
  newsOf,
  type Notification,
  NOW,
  paths,
  SERVER_LIMITS,
  type Time,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import type { Sides } from '../platform/sides.ts';
import { isNews } from '../notifications/news.ts';
import { notify } from '../notifications/notify.ts';
import { pacedPerDay, type DailyPace } from '../platform/pace.ts';

/** Handles an invitation that was made, answered or withdrawn. */
export async function invitationWritten(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  uid: string,
  { before, after }: Sides<Pick<Invitation, 'at'>>,
): Promise<void> {
  if (before && before.at.toMillis() !== after?.at.toMillis()) await endInvitation(deps, gid, uid, before.at);
  if (after && isNews(deps, after.at)) await notifyInvited(deps, gid, uid);
}

/** Notifies the invited person of the current invitation. Does nothing once it is gone. */
async function notifyInvited(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  uid: string,
): Promise<void> {
  const { db, clock } = deps;
  const invitation = await db.get<Invitation>(paths.invitation(gid, uid));
  if (!invitation) return;
  const [group, inviter] = await Promise.all([
    db.get<Group>(paths.group(gid)),
    db.get<Member>(paths.member(invitation.by)),
  ]);
  if (!group) return;
  const place = { group: gid, groupName: group.name };
  const news = newsOf('invitation', { ...place, from: invitation.by, fromName: inviter?.name ?? '' });
  // An invitation that is withdrawn and repeated is another cause, but is still notified once a day only.
  const { by } = invitation;
  const broadcasts: DailyPace[] = [
    ['invited', `${gid}/${uid}`, 1],
    ['invites', by, SERVER_LIMITS.invitationsPerDay],
  ];
  const pace = (tx: Transaction) => pacedPerDay(tx, clock, broadcasts);
  await notify(deps, uid, causeOf.invitation(gid, uid, invitation.at), news, {
    pace,
    toOne: { max: SERVER_LIMITS.invitationsToOnePerDay, clock },
  });
}

/**
 * Deletes the notification of an invitation that is gone, since it names a group that may be hidden. A person who
 * accepted is in the group and keeps it, marked as read.
 */
function endInvitation({ db }: { db: Db }, gid: string, uid: string, at: Time): Promise<void> {
  const cause = causeOf.invitation(gid, uid, at);
  const path = paths.notification(uid, cause);
  return db.transaction(async (tx) => {
    const [notification, membership] = await Promise.all([
      tx.get<Notification>(path),
      tx.get(paths.membership(gid, uid)),
    ]);
    if (!notification) return;
    if (!membership) tx.delete(path);
    else if (!notification.read) tx.update(path, { read: NOW });
  });
}
