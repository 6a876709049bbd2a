import { type Membership, queries } from '@socialhallbarhet/domain';
import type { Db } from '../firestore/db.ts';
import { groupIn } from './group-in.ts';
import { settleDirectory } from './settle-directory.ts';
import { settleRoster } from './settle-roster.ts';

/**
 * After a profile changed: its row in the directory and in the rosters of the member's groups. Rosters
 * of groups they left follow at the next repair.
 */
export async function settleMember(deps: { db: Db }, uid: string): Promise<void> {
  await settleDirectory(deps, [uid]);
  const memberships = await deps.db.query<Membership>(queries.myMemberships(uid));
  for (const { path } of memberships) await settleRoster(deps, groupIn(path), [uid]);
}
