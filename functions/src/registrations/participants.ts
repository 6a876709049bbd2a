import {
  compareTime,
  type Member,
  type Participant,
  paths,
  type Registration,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { checkArranger, eventFor } from '../events/arranger.ts';
import { allOf } from '../platform/loops/pages.ts';

/**
 * Lists everyone who is registered, waits or cancelled, for those who may arrange the event. Members have their current
 * name.
 * @throws AppError `not-found`, `not-allowed`, `suspended`.
 */
export async function participants(
  deps: { db: Db; clock: Clock },
  uid: string,
  eid: string,
): Promise<readonly Participant[]> {
  const { db } = deps;
  const event = await eventFor(db, eid, uid);
  await checkArranger(deps, db, uid, event.audience);
  const found = (await allOf<Registration>(db, serverQueries.registrations(eid))).sort((a, b) =>
    compareTime(a.data.at, b.data.at),
  );
  const uids = found.map(({ data }) => data.uid).filter((one) => one !== '');
  const members = await db.getAll<Member>(uids.map((one) => paths.member(one)));
  const names = new Map(uids.map((one, i) => [one, members[i]?.name ?? '']));
  return found.map(({ data }) => {
    const { kind, email, state, turn, answers, at } = data;
    const name = names.get(data.uid) ?? data.name;
    return { kind, uid: data.uid, name, email, state, turn, answers, at: at.toMillis() };
  });
}
