import type { Topic } from '@socialhallbarhet/domain';
import { screenTitle } from '../moderation/screen-message.ts';
import { screenWaiting } from '../moderation/screen-waiting.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { isNews } from '../notifications/news.ts';
import type { FanoutQueue } from '../platform/queue.ts';
import type { Sides } from '../platform/sides.ts';
import { startFanout } from '../broadcasts/start-fan-out.ts';
import { settleActivity } from './settle-activity.ts';

/** Handles a topic that was started, renamed or ended. */
export async function topicWritten(
  deps: { db: Db; clock: Clock; fanouts: FanoutQueue },
  gid: string,
  tid: string,
  { before, after }: Sides<Topic>,
): Promise<void> {
  if (after && !isNews(deps, after.changed)) return;
  await settleActivity(deps, gid, [tid]);
  if (after && after.title !== before?.title) await screenTitle(deps, gid, tid, after);
  if (!after || before) return;
  await screenWaiting(deps, gid, tid, after.createdBy);
  await startFanout(deps, { kind: 'topic', by: after.createdBy, group: gid, item: tid });
}
