import { causeOf, FURTHER_NOTICE, newsOf, paths, type Standing } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { notify } from '../notifications/notify.ts';

/** Notifies a member that they may not write, why, and until when. It does not say who decided: the service did. */
export async function notifyRestriction(deps: { db: Db; queue: MailQueue }, uid: string): Promise<void> {
  const standing = await deps.db.get<Standing>(paths.standing(uid));
  if (!standing?.restriction) return;
  const until = standing.writeAfter.toMillis() >= FURTHER_NOTICE ? null : standing.writeAfter;
  const news = newsOf('restriction', { snippet: standing.reason ?? '', until });
  await notify(deps, uid, causeOf.restriction(standing.restriction), news);
}
