import { type Announcement, paths, queries, serverQueries, type Topic } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { isNews } from '../notifications/news.ts';
import type { FanoutQueue } from '../platform/queue.ts';
import { causeOfFanout, type FanoutOrder, startFanout } from './start-fan-out.ts';

type Deps = { db: Db; clock: Clock; fanouts: FanoutQueue; onLost?: (cause: string) => void };

/**
 * Starts the broadcasts of what was announced and never told to anybody: an event that no trigger heard of leaves
 * neither a job nor an error, so only what should have been told shows it. Each is started once; `onLost` gets it.
 */
export async function startMissing(deps: Deps, orders: readonly FanoutOrder[]): Promise<number> {
  const jobs = await deps.db.stored.getAll(orders.map((order) => paths.fanout(causeOfFanout(order))));
  const missing = orders.filter((_, i) => !jobs[i]);
  for (const order of missing) {
    deps.onLost?.(causeOfFanout(order));
    await startFanout(deps, order);
  }
  return missing.length;
}

/** Starts the missing broadcasts of today's topics and announcements in a group; `''`: those to every member. */
export async function repairBroadcastsIn(deps: Deps, group: string): Promise<number> {
  const { db, clock } = deps;
  const day = new Date(clock.now() - 24 * 60 * 60_000);
  const [announcements, topics] = await Promise.all([
    db.query<Announcement>(serverQueries.announcementsSince(group, day)),
    group ? db.query<Topic>(queries.topicsByStart(group)) : [],
  ]);
  return startMissing(deps, [
    ...announcements.map(({ id, data }): FanoutOrder => ({ kind: 'announcement', by: data.by, group, item: id })),
    ...topics
      .filter(({ data }) => !data.archived && isNews(deps, data.at))
      .map(({ id, data }): FanoutOrder => ({ kind: 'topic', by: data.createdBy, group, item: id })),
  ]);
}
