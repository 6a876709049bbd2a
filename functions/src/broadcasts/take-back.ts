import { announcementPath, causeOf, type Fanout, LEVELS, NOW, paths, serverQueries } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';

const PAGE = 500;

/**
 * Deletes the notifications of a withdrawn announcement from everyone who may have got one. The broadcast is ended
 * first, so that nobody is notified after this has passed them; members who left the group lost theirs when they left.
 */
export async function takeBack({ db }: { db: Db }, group: string, id: string): Promise<void> {
  if (await db.get(announcementPath(group, id))) return;
  const cause = causeOf.announcement(group, id);
  await db.transaction(async (tx) => {
    const job = await tx.get<Fanout>(paths.fanout(cause));
    if (job && !job.done) tx.update(paths.fanout(cause), { done: true, changed: NOW });
  });
  let after = '';
  for (;;) {
    const found = await db.query(
      group ? serverQueries.membershipsAfter(group, LEVELS, after, PAGE) : serverQueries.membersAfter(after, PAGE),
    );
    await db.deleteAll(found.map(({ id: uid }) => paths.notification(uid, cause)));
    if (found.length < PAGE) return;
    after = found.at(-1)?.id ?? '';
  }
}
