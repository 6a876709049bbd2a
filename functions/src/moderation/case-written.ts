import type { Case } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { settleListed } from '../groups/settle-listed.ts';
import { isNews } from '../notifications/news.ts';
import type { MailQueue } from '../platform/queue.ts';
import type { Sides } from '../platform/sides.ts';
import { caseChanged } from './alert-moderators.ts';
import { screenWaiting } from './screen-waiting.ts';
import { tellRuling } from './tell-ruling.ts';

/**
 * A case was opened: those who may decide are notified. It was decided: the author and those who reported are
 * notified, and what waited for a topic to begin is looked at.
 */
export async function caseWritten(
  deps: { db: Db; queue: MailQueue; clock: Clock },
  cid: string,
  { before, after }: Sides<Case>,
): Promise<void> {
  const isOld = after !== undefined && !isNews(deps, after.changed);
  // A case that moves to another queue is new to that queue, however old it is.
  if (before || !isOld) await caseChanged(deps, cid, before, after);
  if (!after?.decision || before?.turn === after.turn || isOld) return;
  await tellRuling(deps, cid);
  // What waited for a topic to begin, or for room in the queue.
  if (after.group !== '') await screenWaiting(deps, after.group, undefined, after.member);
  if (after.kind === 'group') await settleListed(deps, after.group);
}
