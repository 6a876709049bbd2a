import {
  AppError,
  type CalendarEvent,
  EVENT_LIMITS,
  EVERYONE,
  isOpen,
  isRestricted,
  type Language,
  type Member,
  NOW,
  paths,
  type Placing,
  type Registration,
  type RegistrationState,
  type Standing,
  step,
  toCall,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction } from '../platform/db.ts';
import { paced } from '../platform/pace.ts';
import { sha256 } from '../platform/ids.ts';
import { checkReader, readsEvent } from '../events/arranger.ts';
import { callFirst, seatingOf } from './promote.ts';

type Deps = { db: Db; clock: Clock };

const PER_DAY = { max: EVENT_LIMITS.registrationsPerDay, windowMs: 24 * 60 * 60_000 };

/**
 * The person who registers: a member by their account, with the address that it proved, a guest by an address that a
 * code proved.
 */
export type Registrant =
  | { readonly kind: 'member'; readonly uid: string; readonly email?: string | undefined }
  | { readonly kind: 'guest'; readonly email: string; readonly name: string; readonly lang: Language };

/** A guest's registration is found by the address, and the address not by the registration. */
const guestId = (eid: string, email: string) => sha256(`${eid}/${email}`);

/** The id of a person's registration. */
export const registrationId = (eid: string, who: Registrant) =>
  who.kind === 'member' ? who.uid : guestId(eid, who.email);

/**
 * Gives a seat or a place on the waiting list, in one transaction on the event: fifty concurrent calls are serialised.
 * One person has one seat: what a member holds as a guest, under their address, becomes the member's.
 * A repeated call changes the answers only; with `isProved`, a guest who has proved their mailbox once more gets the
 * mail with the link again.
 * @throws AppError `not-found`, `event-closed`, `suspended`, `not-allowed` without a profile, `invalid-input`, `too-many`.
 */
export async function register(
  { db, clock }: Deps,
  eid: string,
  who: Registrant,
  answers: readonly string[],
  isProved = false,
): Promise<RegistrationState> {
  const path = paths.registration(eid, registrationId(eid, who));
  return db.transaction(async (tx) => {
    const { event, there, asGuest, person } = await around({ clock }, tx, eid, who);
    if (answers.length > event.questions.length) throw new AppError('invalid-input', { field: 'answers' });
    const said = { ...person, answers: event.questions.map((_, i) => answers[i]?.trim() ?? '') };
    if (asGuest && isIn(there)) await leave(tx, eid, asGuest.rid, { event, ...asGuest });
    if (asGuest && !isIn(there)) {
      const { state, turn, at, answers: before } = asGuest.there;
      const kept = said.answers.some(Boolean) ? said.answers : before;
      const since = { at, changed: NOW, moves: (there?.moves ?? 0) + 1, promoted: false, keys: [] };
      tx.set(path, { v: 1, event: eid, ...said, answers: kept, state, turn, ...since });
      tx.delete(paths.registration(eid, asGuest.rid));
      return state;
    }
    const stepped = step(event, there, 'join');
    if (!stepped) {
      const known = there as Registration;
      const again = isProved ? { moves: known.moves + 1, promoted: false } : {};
      tx.update(path, { ...said, ...again, changed: NOW });
      return known.state;
    }
    // A loop of registering and leaving mails at each turn; a guest needs a new code for each.
    const count = who.kind === 'member' ? await paced(tx, clock, 'register', `${eid}/${who.uid}`, PER_DAY) : undefined;
    tx.update(paths.event(eid), seatingOf(stepped.seating));
    count?.();
    const since = { at: NOW, changed: NOW, moves: (there?.moves ?? 0) + 1, promoted: false, keys: there?.keys ?? [] };
    tx.set(path, { v: 1, event: eid, ...said, ...stepped.placing, ...since });
    return stepped.placing.state;
  });
}

/**
 * Cancels a registration and gives its seat to the first on the waiting list, in one transaction.
 * @throws AppError `event-closed` once it has begun.
 */
export async function unregister({ db, clock }: Deps, eid: string, rid: string): Promise<void> {
  await db.transaction(async (tx) => {
    const at = await standingAt(tx, eid, rid);
    if (!at) return;
    if (!isOpen(at.event, clock.now())) throw new AppError('event-closed');
    await leave(tx, eid, rid, at);
  });
}

/**
 * Cancels the registration of a person who may no longer read the event, as if they had done it themselves. Does
 * nothing for a person who may read it again, nor once the event has begun. Returns whether something was cancelled.
 */
export async function giveBack({ db, clock }: Deps, eid: string, uid: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const at = await standingAt(tx, eid, uid);
    if (!at || !isOpen(at.event, clock.now()) || (await readsEvent(tx, at.event, uid))) return false;
    await leave(tx, eid, uid, at);
    return true;
  });
}

/** A registration with a seat or on the waiting list, and its event. */
async function standingAt(tx: Transaction, eid: string, rid: string) {
  const [event, there] = (await tx.getAll<unknown>([paths.event(eid), paths.registration(eid, rid)])) as [
    CalendarEvent?,
    Registration?,
  ];
  const stepped = event && step(event, there, 'leave');
  return event && there && stepped ? { event, there, stepped } : undefined;
}

type Leaving = NonNullable<Awaited<ReturnType<typeof standingAt>>>;

async function leave(tx: Transaction, eid: string, rid: string, { event, there, stepped }: Leaving): Promise<void> {
  const left = { ...event, ...stepped.seating };
  const writes = await callFirst(tx, eid, left, toCall(left), rid);
  tx.update(paths.registration(eid, rid), moved(there, stepped.placing));
  writes();
}

const isIn = (registration: Registration | undefined) =>
  registration !== undefined && registration.state !== 'cancelled';

/** What its own step changes in a registration. */
function moved(registration: Registration, placing: Placing) {
  return { ...placing, moves: registration.moves + 1, promoted: false, changed: NOW };
}

/** Reads everything that a registration depends on in parallel: a short transaction has fewer conflicts. */
async function around({ clock }: Pick<Deps, 'clock'>, tx: Transaction, eid: string, who: Registrant) {
  const rid = who.kind === 'member' && who.email ? guestId(eid, who.email) : '';
  const asMember = who.kind === 'member' ? [paths.member(who.uid), paths.standing(who.uid)] : [];
  const mine = rid ? [...asMember, paths.registration(eid, rid)] : asMember;
  const [event, there, member, standing, guest] = (await tx.getAll<unknown>([
    paths.event(eid),
    paths.registration(eid, registrationId(eid, who)),
    ...mine,
  ])) as [CalendarEvent?, Registration?, Member?, Standing?, Registration?];
  // Guests may register only for events for everyone; other events do not exist for them.
  if (!event || (who.kind === 'guest' && event.audience !== EVERYONE)) throw new AppError('not-found');
  if (who.kind === 'member') await checkReader(tx, event, who.uid);
  if (!isOpen(event, clock.now())) throw new AppError('event-closed');
  // A member's name and address are in their profile and account; a guest's are stored here only.
  if (who.kind === 'guest')
    return {
      event,
      there,
      asGuest: undefined,
      person: { kind: who.kind, uid: '', name: who.name, email: who.email, lang: who.lang },
    };
  if (isRestricted(standing, clock.now())) throw new AppError('suspended');
  if (!member) throw new AppError('not-allowed');
  const stepped = step(event, guest, 'leave');
  const asGuest = guest && stepped && { rid, there: guest, stepped };
  const person = { kind: who.kind, uid: who.uid, name: '', email: '', lang: member.lang };
  return { event, there, asGuest, person };
}
