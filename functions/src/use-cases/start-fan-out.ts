import { type Activity, type Fanout, NOW, paths, queries, serverQueries } from '@socialhallbarhet/domain';
import type { Db, Reader } from '../firestore/db.ts';
import type { FanoutQueue } from '../firestore/queue.ts';
import { fanoutTaskIdOf } from '../ids.ts';
import { tellingOf } from './event-news.ts';
import { causeOfFanout } from './fan-out-sources.ts';

/** The recipients and the content of a broadcast. */
export type FanoutOrder = Pick<Fanout, 'kind' | 'by' | 'group' | 'item'>;

/** Starts a broadcast, once: a second call finds the job and only queues it again. */
export async function startFanout(
  { db, fanouts }: { db: Db; fanouts: FanoutQueue },
  order: FanoutOrder,
): Promise<void> {
  const cause = causeOfFanout[order.kind](order);
  const job = await newFanout(db, order);
  await db.transaction(async (tx) => {
    if (!(await tx.get(paths.fanout(cause)))) tx.create(paths.fanout(cause), job);
  });
  await queueFanout(fanouts, order);
}

/** The job before its first chunk. */
export async function newFanout(reader: Reader, order: FanoutOrder): Promise<object> {
  const total = await howMany(reader, order);
  const nothing = { cursor: '', mailed: '', passed: 0, told: 0, done: false };
  return { v: 1, ...order, ...nothing, total, at: NOW, changed: NOW };
}

/** The number of recipients, for the progress that the sender sees; a group's number stands in its head. */
async function howMany(reader: Reader, order: FanoutOrder): Promise<number> {
  const head = order.group ? (await reader.get<Activity>(paths.activity(order.group)))?.head : undefined;
  return head?.readers ?? reader.count(everyoneOf(order));
}

function everyoneOf({ kind, group, item }: FanoutOrder) {
  if (kind === 'eventChanged' || kind === 'eventCancelled') return serverQueries.registrations(tellingOf.event(item));
  return group ? queries.memberships(group) : serverQueries.allMembers();
}

export const queueFanout = (fanouts: FanoutQueue, order: FanoutOrder) => {
  const cause = causeOfFanout[order.kind](order);
  return fanouts.enqueue(fanoutTaskIdOf(cause, ''), { cause });
};
