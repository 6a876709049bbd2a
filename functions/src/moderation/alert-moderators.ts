import {
  type Case,
  causeOf,
  compareTime,
  may,
  type Membership,
  newsOf,
  paths,
  type PlatformRoles,
  queries,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import type { MailQueue } from '../platform/queue.ts';
import { notify } from '../notifications/notify.ts';
import { allOf } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

/** The people whose queue a case is in: the moderators of its group, or those of the platform. */
async function moderatorsOf(db: Db, { scope }: Pick<Case, 'scope'>): Promise<string[]> {
  if (scope === '') {
    const roles = await db.query<PlatformRoles>(queries.allRoles());
    return roles.filter(({ data }) => data.moderator).map(({ id }) => id);
  }
  const keepers = await allOf<Membership>(db, queries.keepers(scope));
  return keepers.filter(({ data }) => may(data.role, 'moderate')).map(({ id }) => id);
}

/**
 * Notifies those who may decide that a case waits, once for each time it is opened, without its words or its reporter.
 * Does nothing once the case is decided. Of several cases that the screening alone opened about one member only the
 * first one notifies: a flood is one alert.
 */
async function alertModerators(deps: { db: Db; queue: MailQueue }, cid: string): Promise<void> {
  const found = await deps.db.get<Case>(paths.case(cid));
  if (found?.state !== 'open') return;
  if (found.reports === 0 && (await firstLike(deps.db, found)) !== cid) return;
  const { scope: group, groupName, opened } = found;
  const news = newsOf('case', { group, groupName, item: cid });
  const cause = causeOf.case(cid, opened);
  await pastEach(await moderatorsOf(deps.db, found), paths.member, (uid) => notify(deps, uid, cause, news));
}

/** More open cases than anyone has in one queue. */
const OPEN = 200;

/** The id of the first open case about this member in this queue. */
async function firstLike(db: Db, { scope, member }: Pick<Case, 'scope' | 'member'>): Promise<string | undefined> {
  const open = await db.query<Case>(serverQueries.openCasesAbout(scope, member, OPEN));
  return open.sort((a, b) => compareTime(a.data.opened, b.data.opened) || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** Deletes those notifications when the case was decided or moved to another queue. */
async function endAlert({ db }: { db: Db }, cid: string, was: Pick<Case, 'scope' | 'opened'>): Promise<void> {
  const cause = causeOf.case(cid, was.opened);
  await db.deleteAll((await moderatorsOf(db, was)).map((uid) => paths.notification(uid, cause)));
}

/** Handles a write to a case for those who decide it. An open case may have moved to another queue. */
export async function caseChanged(
  deps: { db: Db; queue: MailQueue },
  cid: string,
  before: Case | undefined,
  after: Case | undefined,
): Promise<void> {
  const stood = before?.state === 'open' ? before : undefined;
  const stands = after?.state === 'open' ? after : undefined;
  const isElsewhere = stood?.scope !== stands?.scope;
  if (stood && isElsewhere) {
    await endAlert(deps, cid, stood);
    const next = await firstLike(deps.db, stood);
    if (next) await alertModerators(deps, next);
  }
  if (stands && (isElsewhere || (stood?.reports === 0 && stands.reports > 0))) await alertModerators(deps, cid);
}
