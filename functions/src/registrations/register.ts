import {
  AppError,
  type CalendarEvent,
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
import { sha256 } from '../platform/ids.ts';
import { checkReader, readsEvent } from '../events/arranger.ts';
import { callFirst } from './promote.ts';

type Deps = { db: Db; clock: Clock };

/** Who registers: a member by their account, a guest by an address that a code proved. */
export type Registrant =
  | { readonly kind: 'member'; readonly uid: string }
  | { readonly kind: 'guest'; readonly email: string; readonly name: string; readonly lang: Language };

/** A guest's registration is found by the address, and the address not by the registration. */
const guestId = (eid: string, email: string) => sha256(`${eid}/${email}`);

/** Where the registration of somebody stands. */
export const registrationId = (eid: string, who: Registrant) =>
  who.kind === 'member' ? who.uid : guestId(eid, who.email);

/**
 * Gives a seat or a place in the line, in one transaction on the event: of fifty at once each sees what
 * the one before left. Again, it changes the answers and nothing else; `isProved` is a guest who just
 * showed once more that the mailbox is theirs, and gets the mail with the link again.
 * @throws AppError `not-found`, `event-closed`, `suspended`, `not-allowed` without a profile, `invalid-input`.
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
    const { event, there, person } = await around({ clock }, tx, eid, who);
    if (answers.length > event.questions.length) throw new AppError('invalid-input', { field: 'answers' });
    const said = { ...person, answers: event.questions.map((_, i) => answers[i]?.trim() ?? '') };
    const stepped = step(event, there, 'join');
    if (!stepped) {
      const known = there as Registration;
      const again = isProved ? { moves: known.moves + 1, promoted: false } : {};
      tx.set(path, { ...known, ...said, ...again, changed: NOW });
      return known.state;
    }
    tx.set(paths.event(eid), { ...event, ...stepped.seating });
    const since = { at: NOW, changed: NOW, moves: (there?.moves ?? 0) + 1, promoted: false, keys: there?.keys ?? [] };
    tx.set(path, { v: 1, event: eid, ...said, ...stepped.placing, ...since });
    return stepped.placing.state;
  });
}

/**
 * Gives a seat or a place in the line back, and the seat to the first in the line, in one transaction.
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
 * Gives back what somebody has at an event that they may not know of any more, as they would themselves. Nothing
 * for who came back meanwhile, and nothing once it has begun. Answers whether something was given back.
 */
export async function giveBack({ db, clock }: Deps, eid: string, uid: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const at = await standingAt(tx, eid, uid);
    if (!at || !isOpen(at.event, clock.now()) || (await readsEvent(tx, at.event, uid))) return false;
    await leave(tx, eid, uid, at);
    return true;
  });
}

/** Who has a seat or waits, with the event as it is when they leave. */
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
  tx.set(paths.registration(eid, rid), moved(there, stepped.placing));
  writes();
}

/** A registration after a step of its own. */
function moved(registration: Registration, placing: Placing) {
  return { ...registration, ...placing, moves: registration.moves + 1, promoted: false, changed: NOW };
}

/** All that a registration depends on, had at once: the shorter the transaction, the fewer get in its way. */
async function around({ clock }: Pick<Deps, 'clock'>, tx: Transaction, eid: string, who: Registrant) {
  const mine = who.kind === 'member' ? [paths.member(who.uid), paths.standing(who.uid)] : [];
  const [event, there, member, standing] = (await tx.getAll<unknown>([
    paths.event(eid),
    paths.registration(eid, registrationId(eid, who)),
    ...mine,
  ])) as [CalendarEvent?, Registration?, Member?, Standing?];
  // Guests come to events for all only; others are not there for them.
  if (!event || (who.kind === 'guest' && event.audience !== EVERYONE)) throw new AppError('not-found');
  if (who.kind === 'member') await checkReader(tx, event, who.uid);
  if (!isOpen(event, clock.now())) throw new AppError('event-closed');
  // A member's name and address stay where they are; a guest's stand here and nowhere else.
  if (who.kind === 'guest')
    return { event, there, person: { kind: who.kind, uid: '', name: who.name, email: who.email, lang: who.lang } };
  if (isRestricted(standing, clock.now())) throw new AppError('suspended');
  if (!member) throw new AppError('not-allowed');
  return { event, there, person: { kind: who.kind, uid: who.uid, name: '', email: '', lang: member.lang } };
}
