import {
  AppError,
  type CalendarEvent,
  type CancelEventInput,
  type ChangeEventInput,
  EVENT_LIMITS,
  type EventForm,
  isBroadcasting,
  momentsOf,
  NOW,
  paths,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Transaction } from '../platform/db.ts';
import { comingMoments } from './announce-event.ts';
import { paced } from '../platform/pace.ts';
import { powerId } from '../platform/ids.ts';
import { logPower } from '../powers/log-power.ts';
import { checkArranger, eventFor } from './arranger.ts';
import { roomOf } from './room.ts';

type Deps = { db: Db; clock: Clock };

/** Of what everyone registered is told; other changes are free. */
const PER_DAY = { max: EVENT_LIMITS.changesToldPerDay, windowMs: 24 * 60 * 60_000 };

/**
 * Changes an event. Lowering the seats below those taken moves nobody; the trigger gives added seats to the waiting
 * list and notifies everyone registered of a new time or venue.
 * @throws AppError `not-found`, `not-allowed`, `suspended`, `event-closed` once cancelled, `invalid-input`, `too-many`
 * when everyone was told of very many changes.
 */
export async function changeEvent(deps: Deps, uid: string, { id, link, ...form }: ChangeEventInput): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const event = await arranged(deps, tx, uid, id);
    if (event.state === 'cancelled') throw new AppError('event-closed');
    checkQuestions(event, form);
    const moments = changedMoments(event, form, deps.clock);
    const before = { ...event, link: await roomOf(tx, id) };
    const after = { ...form, link, starts: moments.starts.getTime(), ends: moments.ends.getTime() };
    const isTold = isBroadcasting(before, after);
    const count = isTold ? await paced(tx, deps.clock, 'changeEvent', id, PER_DAY) : undefined;
    const told = event.told + (isTold ? 1 : 0);
    count?.();
    tx.update(paths.event(id), { ...form, ...moments, remote: link !== '', told, changed: NOW });
    if (link) tx.set(paths.eventRoom(id), { v: 1, link });
    else tx.delete(paths.eventRoom(id));
  });
}

/**
 * Cancels an event; its registrations stay, so that everyone can be notified. A second call changes nothing.
 * @throws AppError `not-found`, `not-allowed`, `suspended`.
 */
export async function cancelEvent(deps: Deps, uid: string, { id, reason }: CancelEventInput): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const event = await arranged(deps, tx, uid, id);
    if (event.state === 'cancelled') return;
    const use = { by: uid, deed: 'cancel-event', on: '', place: paths.event(id), detail: '', reason } as const;
    logPower(tx, powerId('cancel-event', uid, `${id}/${event.told}`), use);
    tx.update(paths.event(id), { state: 'cancelled', reason, told: event.told + 1, changed: NOW });
  });
}

async function arranged(deps: Deps, tx: Transaction, uid: string, eid: string): Promise<CalendarEvent> {
  const event = await eventFor(tx, eid, uid);
  await checkArranger(deps, tx, uid, event.audience);
  return event;
}

/** Answers are stored in the order of the questions, so the questions are fixed once somebody may have answered. */
function checkQuestions(event: CalendarEvent, form: Pick<EventForm, 'questions'>) {
  const isSame = JSON.stringify(event.questions) === JSON.stringify(form.questions);
  if (!isSame && event.taken + event.waiting > 0) throw new AppError('invalid-input', { field: 'questions' });
}

/** A past event keeps its time when only its texts change; a new time must be in the future. */
function changedMoments(event: CalendarEvent, form: Pick<EventForm, 'starts' | 'ends' | 'zone'>, clock: Clock) {
  const asked = momentsOf(form);
  const stays = 'starts' in asked && asked.starts === event.starts.toMillis();
  return stays ? { starts: new Date(asked.starts), ends: new Date(asked.ends) } : comingMoments(form, clock);
}
