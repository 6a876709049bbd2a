import { paths } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';

/**
 * Who came in by another way, through the open door or by having asked, has no use for the invitation:
 * left there, it would let them in again. The rules allow none beside a membership that stands.
 */
export async function settleInvitation({ db }: { db: Db }, gid: string, uid: string): Promise<void> {
  const path = paths.invitation(gid, uid);
  if (!(await db.get(path))) return;
  await db.transaction(async (tx) => {
    if (await tx.get(paths.membership(gid, uid))) tx.delete(path);
  });
}
