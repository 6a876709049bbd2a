import { causeOf, FURTHER_NOTICE, paths, type Standing } from '@socialhallbarhet/domain';
import type { Db } from '../firestore/db.ts';
import type { MailQueue } from '../firestore/queue.ts';
import { notify } from './notify.ts';

/** Tells a member that they may not write, why, and until when. Not who decided: the service did. */
export async function notifyRestriction(deps: { db: Db; queue: MailQueue }, uid: string): Promise<void> {
  const standing = await deps.db.get<Standing>(paths.standing(uid));
  if (!standing?.restriction) return;
  const until = standing.writeAfter.toMillis() >= FURTHER_NOTICE ? null : standing.writeAfter;
  const nothing = { group: '', groupName: '', from: '', fromName: '', topic: '', topicTitle: '', message: '' };
  const news = { kind: 'restriction', ...nothing, snippet: standing.reason ?? '', until } as const;
  await notify(deps, uid, causeOf.restriction(standing.restriction), news);
}
