import {
  type Case,
  causeOf,
  may,
  type Membership,
  newsOf,
  paths,
  type PlatformRoles,
  queries,
} from '@socialhallbarhet/domain';
import type { Db } from '../firestore/db.ts';
import type { MailQueue } from '../firestore/queue.ts';
import { notify } from './notify.ts';

/** In whose queue a case stands: those who keep order in its group, or the platform's moderators. */
async function keepersOf(db: Db, { scope }: Pick<Case, 'scope'>): Promise<string[]> {
  if (scope === '') {
    const roles = await db.query<PlatformRoles>(queries.allRoles());
    return roles.filter(({ data }) => data.moderator).map(({ id }) => id);
  }
  const keepers = await db.query<Membership>(queries.keepers(scope));
  return keepers.filter(({ data }) => may(data.role, 'moderate')).map(({ id }) => id);
}

/**
 * Tells those who may decide that a case waits, once for each time it is opened: neither what was said
 * nor by whom it was reported. Nothing, once it is decided.
 */
async function alertKeepers(deps: { db: Db; queue: MailQueue }, cid: string): Promise<void> {
  const found = await deps.db.get<Case>(paths.case(cid));
  if (found?.state !== 'open') return;
  const { scope: group, groupName, opened } = found;
  const news = newsOf('case', { group, groupName, item: cid });
  for (const uid of await keepersOf(deps.db, found)) await notify(deps, uid, causeOf.case(cid, opened), news);
}

/** Takes that away again: the case was decided, or is another queue's. */
async function endAlert({ db }: { db: Db }, cid: string, was: Pick<Case, 'scope' | 'opened'>): Promise<void> {
  const cause = causeOf.case(cid, was.opened);
  await db.deleteAll((await keepersOf(db, was)).map((uid) => paths.notification(uid, cause)));
}

/** What a write to a case means for those who decide. Which queue it stands in may have changed while it is open. */
export async function caseChanged(
  deps: { db: Db; queue: MailQueue },
  cid: string,
  before: Case | undefined,
  after: Case | undefined,
): Promise<void> {
  const stood = before?.state === 'open' ? before : undefined;
  const stands = after?.state === 'open' ? after : undefined;
  if (stood && stood.scope !== stands?.scope) await endAlert(deps, cid, stood);
  if (stands && stands.scope !== stood?.scope) await alertKeepers(deps, cid);
}
