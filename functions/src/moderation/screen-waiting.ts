import { type Held, queries } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { screenHeld } from './screen-message.ts';

/**
 * What somebody wrote into a topic that waited to begin: looked at when the topic is there, and when it was
 * decided that it does not begin. Told again, it does the same or nothing.
 */
export async function screenWaiting(
  deps: { db: Db; clock: Clock },
  gid: string,
  tid: string,
  author: string,
): Promise<void> {
  const held = await deps.db.query<Held>(queries.myHeld(gid, author));
  for (const { id: mid, data } of held) if (data.topic === tid) await screenHeld(deps, gid, mid);
}
