import { type Activity, type Member, type Membership, paths, serverQueries } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { groupIn } from '../platform/group-in.ts';
import { settleActivity } from '../conversation/settle-activity.ts';
import { settleDirectory } from './settle-directory.ts';
import { settleHead } from '../groups/settle-head.ts';
import { settleRoster } from '../groups/settle-roster.ts';
import { everyStored } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

/**
 * Updates, after a profile changed, its row in the directory and in the rosters of the member's groups, and the author
 * name in their topic lines. Groups that they left follow at the next repair.
 */
export async function settleMember(deps: { db: Db; clock: Clock }, uid: string): Promise<void> {
  await settleDirectory(deps, [uid]);
  const name = (await deps.db.get<Member>(paths.member(uid)))?.name ?? '';
  const settle = async (gid: string) => {
    await settleRoster(deps, gid, [uid]);
    await settleHead(deps, gid);
    const lines = Object.entries((await deps.db.get<Activity>(paths.activity(gid)))?.topics ?? {});
    const outdated = lines.filter(([, line]) => line.author === uid && line.authorName !== name);
    const tids = outdated.map(([tid]) => tid);
    if (tids.length > 0) await settleActivity(deps, gid, tids);
  };
  const memberships = everyStored<Membership>(deps.db, serverQueries.membershipsOf(uid));
  await pastEach(
    memberships,
    ({ path }) => path,
    ({ path }) => settle(groupIn(path)),
  );
}
