import { type Case, may, type Membership, paths, serverQueries } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';

/**
 * Who came to keep order in a group meets no case about themselves in its queue: those go to the
 * platform, with what was said by whoever reported them.
 */
export async function rescopeCases({ db }: { db: Db }, gid: string, uid: string): Promise<void> {
  const membership = await db.get<Membership>(paths.membership(gid, uid));
  if (!may(membership?.role, 'moderate')) return;
  for (const { path } of await db.query<Case>(serverQueries.casesAboutIn(gid, uid))) {
    await db.transaction(async (tx) => {
      const found = await tx.get<Case>(path);
      if (found && found.scope === gid) tx.set(path, { ...found, scope: '' });
    });
  }
}
