import { type Held, queries } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { screenHeld } from './screen-message.ts';

/**
 * Screens the messages that wait for a held topic, once the topic exists or a moderator withheld its first message. A
 * redelivered event repeats the same result.
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
