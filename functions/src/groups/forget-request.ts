import { causeOf, type Membership, paths, queries, type Request } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import { allOf } from '../platform/loops/pages.ts';

/**
 * Deletes the moderators' notifications about a membership request that was answered or withdrawn. A later request by
 * the same person is another cause and stays.
 */
export async function forgetRequest({ db }: { db: Db }, gid: string, { uid, at }: Request): Promise<void> {
  const keepers = await allOf<Membership>(db, queries.keepers(gid));
  const cause = causeOf.request(gid, uid, at);
  await db.deleteAll(keepers.map(({ id }) => paths.notification(id, cause)));
}
