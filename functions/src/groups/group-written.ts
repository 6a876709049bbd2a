import { type Group, HIDDEN_NAME } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { followHiddenCard } from '../moderation/follow-hide.ts';
import { screenCard } from './screen-card.ts';
import { isNews } from '../notifications/news.ts';
import type { Sides } from '../platform/sides.ts';
import { settleHead } from './settle-head.ts';
import { settleListed } from './settle-listed.ts';

/** Handles a new group, a changed group card, and one that is gone. */
export async function groupWritten(
  deps: { db: Db; clock: Clock },
  gid: string,
  { after }: Sides<Pick<Group, 'changed'> & Partial<Group>>,
): Promise<void> {
  if (after && !isNews(deps, after.changed)) return;
  if (after) {
    await settleHead(deps, gid);
    await screenCard(deps, gid);
    if (after.name === undefined || after.name === HIDDEN_NAME) await followHiddenCard(deps, gid);
  }
  await settleListed(deps, gid);
}
