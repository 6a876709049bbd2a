import { paths } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';

/**
 * Deletes the invitation of a person who joined without it, by joining an open group or by being admitted: it would let
 * them in again after they left. The rules allow no invitation beside a membership.
 */
export async function settleInvitation({ db }: { db: Db }, gid: string, uid: string): Promise<void> {
  const path = paths.invitation(gid, uid);
  if (!(await db.get(path))) return;
  await db.transaction(async (tx) => {
    if (await tx.get(paths.membership(gid, uid))) tx.delete(path);
  });
}
