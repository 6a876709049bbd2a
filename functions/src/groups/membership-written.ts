import type { Membership } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { forgetDuties } from '../notifications/forget-duties.ts';
import { forgetGroup } from './forget-group.ts';
import type { Sides } from '../platform/sides.ts';
import { logGroupRole } from '../powers/log-group-power.ts';
import { isNews } from '../notifications/news.ts';
import { notifyAdmitted } from './notify-admitted.ts';
import { settleInvitation } from './settle-invitation.ts';
import { rescopeCases } from '../moderation/rescope-cases.ts';
import { settleHead } from './settle-head.ts';
import { settleListedAtTimes } from './settle-listed.ts';
import { settleMine } from '../members/settle-mine.ts';
import { settleRoster } from './settle-roster.ts';

/** Somebody joined, was admitted, got another role, left or was removed; `event` is the id of that write. */
export async function membershipWritten(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  gid: string,
  uid: string,
  { before, after }: Sides<Pick<Membership, 'role' | 'at'>>,
  event: string,
): Promise<void> {
  const isOldNews = !before && after && !isNews(deps, after.at);
  if (isOldNews) return;
  await settleMine(deps, uid, [gid]);
  const isLevelOnly = before && after && before.role === after.role;
  if (isLevelOnly) return;
  await settleRoster(deps, gid, [uid]);
  await settleHead(deps, gid);
  await settleListedAtTimes(deps, gid);
  if (after) await rescopeCases(deps, gid, uid);
  if (before && after) await forgetDuties(deps, gid, uid);
  if (!after) await forgetGroup(deps, gid, uid);
  if (before) return logGroupRole(deps, gid, uid, { before, after }, event);
  await settleInvitation(deps, gid, uid);
  await notifyAdmitted(deps, gid, uid);
}
