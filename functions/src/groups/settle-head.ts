import {
  type Activity,
  countOf,
  type Group,
  type GroupHead,
  ONE_SHARD,
  paths,
  queries,
  type ShardIndex,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { same } from '../platform/changed-keys.ts';

/**
 * Brings the head of `activity/recent` up to date with the group's card, roster and calendar. Returns 1 if it changed
 * something. The head of a deleted group stays: nobody reads it.
 */
export function settleHead({ db, clock }: { db: Db; clock: Clock }, gid: string): Promise<number> {
  return db.transaction(async (tx) => {
    const [activity, group, roster, events] = await Promise.all([
      tx.get<Activity>(paths.activity(gid)),
      tx.get<Group>(paths.group(gid)),
      tx.get<ShardIndex>(paths.rosterIndex(gid)),
      tx.query(queries.comingEvents(gid, new Date(clock.now()), 1)),
    ]);
    if (!group) return 0;
    const head = headOf(group, roster, events.length > 0);
    if (same(activity?.head, head)) return 0;
    tx.set(paths.activity(gid), { v: 1, topics: {}, ...activity, head });
    return 1;
  });
}

function headOf({ name, kind, cells }: Group, roster: ShardIndex = ONE_SHARD, hasEvents: boolean): GroupHead {
  const versions = Object.entries(roster.shards).map(([number, { version }]) => [number, version]);
  return { name, kind, cells, readers: countOf(roster), roster: Object.fromEntries(versions), hasEvents };
}
