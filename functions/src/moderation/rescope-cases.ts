import { type Case, may, type Membership, paths, serverQueries } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import { everyStored } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

/**
 * Moves the open cases about a member who became a moderator of a group from the group's queue to the platform's, so
 * that they never read the reports about themselves.
 */
export async function rescopeCases({ db }: { db: Db }, gid: string, uid: string): Promise<void> {
  const membership = await db.get<Membership>(paths.membership(gid, uid));
  if (!may(membership?.role, 'moderate')) return;
  const about = everyStored<Case>(db, serverQueries.casesAboutIn(gid, uid));
  await pastEach(
    about,
    ({ path }) => path,
    ({ path }) =>
      db.transaction(async (tx) => {
        const found = await tx.get<Case>(path);
        if (found && found.scope === gid) tx.update(path, { scope: '' });
      }),
  );
}
