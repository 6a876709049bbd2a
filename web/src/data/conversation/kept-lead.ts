import { compareTime } from '@socialhallbarhet/domain';
import { Timestamp } from 'firebase/firestore';
import type { Store } from '../device/store.ts';
import type { StoredMessage } from '../device/store-types.ts';

/** Under which key the first message of a long topic is kept beside the topic's latest. */
export const leadKey = (gid: string, mid: string) => `lead:${gid}:${mid}`;

/**
 * The first message of a long topic as this device has it: as it was kept, or among the messages where it was
 * loaded since. What changed while it was loaded is told there only.
 */
export async function keptLead(store: Store, gid: string, mid: string): Promise<StoredMessage | undefined> {
  const kept = await store.picture<StoredMessage>(leadKey(gid, mid));
  if (!kept) return undefined;
  const justAfter = new Timestamp(kept.at.seconds, kept.at.nanoseconds + 1);
  const [loaded] = await store.lastMessages(kept.topic, 1, justAfter);
  return loaded?.id === mid && compareTime(loaded.changed, kept.changed) > 0 ? loaded : kept;
}
