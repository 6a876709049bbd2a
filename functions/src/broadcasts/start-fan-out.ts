import { type Activity, type Fanout, NOW, paths } from '@socialhallbarhet/domain';
import type { Db, Reader } from '../platform/db.ts';
import type { FanoutQueue } from '../platform/queue.ts';
import { fanoutTaskIdOf } from '../platform/ids.ts';
import { SOURCES } from '../platform/kinds.ts';

/** The recipients and the content of a broadcast. */
export type FanoutOrder = Pick<Fanout, 'kind' | 'by' | 'group' | 'item'>;

/** Starts a broadcast, once: a second call finds the job and only queues it again. */
export async function startFanout(
  { db, fanouts }: { db: Db; fanouts: FanoutQueue },
  order: FanoutOrder,
): Promise<void> {
  const cause = causeOfFanout(order);
  const job = await newFanout(db, order);
  await db.transaction(async (tx) => {
    if (!(await tx.stored.get(paths.fanout(cause)))) tx.create(paths.fanout(cause), job);
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
  return head?.readers ?? reader.count(SOURCES[order.kind].everyone(order));
}

/** The cause of what a broadcast says: its notifications and its job have this id. */
export const causeOfFanout = (order: FanoutOrder): string => SOURCES[order.kind].cause(order);

export const queueFanout = (fanouts: FanoutQueue, order: FanoutOrder) => {
  const cause = causeOfFanout(order);
  return fanouts.enqueue(fanoutTaskIdOf(cause, ''), { cause });
};
