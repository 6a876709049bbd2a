import {
  type CalendarEvent,
  causeOf,
  type Invitation,
  isOpen,
  type NamedQuery,
  paths,
  queries,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { renewFanouts } from '../broadcasts/fan-out.ts';
import { giveBack } from '../registrations/register.ts';
import { pastEach } from '../platform/loops/past-each.ts';

/**
 * Cleans up after a member left a group: deletes their notifications from it, since they repeat its texts, and their
 * held messages there; and cancels their registrations for its coming events, whose seats go to the waiting list.
 */
export async function forgetGroup({ db, clock }: { db: Db; clock: Clock }, gid: string, uid: string): Promise<void> {
  // The member is back already: what is there now may be new.
  if (await db.get(paths.membership(gid, uid))) return;
  await renewFanouts({ db }, gid);
  await giveBackSeats({ db, clock }, gid, uid);
  // The member is invited again already.
  const invitation = await db.get<Invitation>(paths.invitation(gid, uid));
  const stands = invitation && causeOf.invitation(gid, uid, invitation.at);
  await forgetAll(db, queries.notificationsOfGroup(uid, gid), stands);
  await forgetAll(db, queries.myHeld(gid, uid));
}

/** Deletes what a query finds, page by page, but for one. */
async function forgetAll(db: Db, query: NamedQuery, but?: string): Promise<void> {
  for (;;) {
    const found = await db.stored.query(query);
    await db.deleteAll(found.filter(({ id }) => id !== but).map(({ path }) => path));
    if (found.length < (query.limit ?? Infinity)) return;
  }
}

/** More coming events than any group has. */
const EVENTS = 500;

async function giveBackSeats({ db, clock }: { db: Db; clock: Clock }, gid: string, uid: string): Promise<void> {
  const now = clock.now();
  const coming = await db.query<CalendarEvent>(queries.comingEvents(gid, new Date(now), EVENTS));
  const open = coming.filter(({ data }) => isOpen(data, now)).map(({ id }) => id);
  const mine = await db.getAll(open.map((eid) => paths.registration(eid, uid)));
  const seats = open.filter((_, i) => mine[i]);
  await pastEach(seats, paths.event, (eid) => giveBack({ db, clock }, eid, uid));
}
