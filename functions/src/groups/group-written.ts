import type { Group } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { isNews } from '../platform/news.ts';
import type { Sides } from '../platform/sides.ts';
import { settleHead } from './settle-head.ts';

/** Handles a new group or a changed group card. */
export async function groupWritten(
  deps: { db: Db; clock: Clock },
  gid: string,
  { after }: Sides<Pick<Group, 'changed'>>,
): Promise<void> {
  if (after && isNews(deps, after.changed)) await settleHead(deps, gid);
}
