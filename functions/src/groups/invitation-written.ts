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
import { isNews } from '../platform/news.ts';
import { notify } from '../notifications/notify.ts';
import { pacedPerDay, type Telling } from '../platform/pace.ts';

/** Somebody was invited, or the invitation was answered or taken back. */
export async function invitationWritten(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  uid: string,
  { before, after }: Sides<Pick<Invitation, 'at'>>,
): Promise<void> {
  if (before && before.at.toMillis() !== after?.at.toMillis()) await endInvitation(deps, gid, uid, before.at);
  if (after && isNews(deps, after.at)) await notifyInvited(deps, gid, uid);
}

/** Tells the invited, of the invitation as it stands. Nothing, once it is gone. */
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
  // Taken back and made again it is another cause: told once a day all the same.
  const { by } = invitation;
  const tellings: Telling[] = [
    ['invited', `${gid}/${uid}`, 1],
    ['invites', by, SERVER_LIMITS.invitationsPerDay],
    ['invitesOne', `${by}/${uid}`, SERVER_LIMITS.invitationsToOnePerDay],
  ];
  const pace = (tx: Transaction) => pacedPerDay(tx, clock, tellings);
  await notify(deps, uid, causeOf.invitation(gid, uid, invitation.at), news, pace);
}

/**
 * What told of an invitation goes with it: it names a group that others may not know of. Who accepted is
 * in the group, and keeps it as read.
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
    else if (!notification.read) tx.set(path, { ...notification, read: NOW });
  });
}
