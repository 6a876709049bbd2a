import { directoryDiffers, type Member } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { isNews } from '../notifications/news.ts';
import type { Sides } from '../platform/sides.ts';
import { screenProfile } from './screen-profile.ts';
import { settleMember } from './settle-member.ts';

/** A profile was made, changed or removed: its words are screened, and what repeats it follows, if it repeats what changed. */
export async function memberWritten(
  deps: { db: Db; clock: Clock },
  uid: string,
  { before, after }: Sides<Member>,
): Promise<void> {
  if (after && !isNews(deps, after.changed)) return;
  if (after) await screenProfile(deps, uid, after);
  if (!directoryDiffers(before, after)) return;
  await settleMember(deps, uid);
}
