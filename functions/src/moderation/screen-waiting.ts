import { type Held, queries } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { screenHeld } from './screen-message.ts';
import { pastEach } from '../platform/loops/past-each.ts';

/**
 * Screens the messages of an author that wait: for a held topic, once that exists or a moderator withheld its first
 * message; or for room in the queue, once a moderator decided a case (no `tid`). A redelivered event repeats the result.
 */
export async function screenWaiting(
  deps: { db: Db; clock: Clock },
  gid: string,
  tid: string | undefined,
  author: string,
): Promise<void> {
  const held = await deps.db.query<Held>(queries.myHeld(gid, author));
  const waiting = held.filter(({ data }) => tid === undefined || data.topic === tid);
  await pastEach(
    waiting,
    ({ path }) => path,
    ({ id: mid }) => screenHeld(deps, gid, mid),
  );
}
