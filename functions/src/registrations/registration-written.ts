import { type CalendarEvent, causeOf, paths, type Registration, serverQueries } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { MailQueue, RegistrationMailKind, RegistrationQueue } from '../platform/queue.ts';
import { isNews } from '../notifications/news.ts';
import type { Sides } from '../platform/sides.ts';
import { registrationTaskIdOf } from '../platform/ids.ts';
import { eventNews } from '../events/event-news.ts';
import { notify } from '../notifications/notify.ts';
import { everyOf } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

type Deps = { db: Db; queue: MailQueue; registrations: RegistrationQueue };

/** Handles a registration, a seat from the waiting list, changed answers or a cancellation. */
export async function registrationWritten(
  deps: Deps & { clock: Clock },
  eid: string,
  rid: string,
  { before, after }: Sides<Pick<Registration, 'moves' | 'changed'>>,
): Promise<void> {
  if (after && after.moves !== before?.moves && isNews(deps, after.changed)) await notifyRegistered(deps, eid, rid);
}

/** Handles a registration or a seat from the waiting list: mails the person what the app does not show them. */
export async function notifyRegistered(deps: Deps, eid: string, rid: string): Promise<void> {
  const { db } = deps;
  const registration = await db.get<Registration>(paths.registration(eid, rid));
  if (!registration || registration.state === 'cancelled') return;
  const { uid, moves } = registration;
  const about = mailAbout(registration);
  if (about) {
    await queueMail(deps, eid, rid, about, moves);
  } else {
    const news = await eventNews(db, 'seat', eid);
    if (news) await notify(deps, uid, causeOf.seat(eid, moves), news);
  }
}

/**
 * The mail that the current state of a registration calls for. A member learns of a seat from the waiting list by a
 * notification.
 */
export function mailAbout({ kind, state, promoted }: Registration): 'registered' | 'seat' | undefined {
  if (state === 'cancelled') return undefined;
  if (!promoted) return 'registered';
  return kind === 'guest' ? 'seat' : undefined;
}

/** Mails guests when an event changed its time or venue, or was cancelled; members get a notification. */
export async function tellGuests(deps: Pick<Deps, 'db' | 'registrations'>, eid: string): Promise<void> {
  const event = await deps.db.get<CalendarEvent>(paths.event(eid));
  if (!event) return;
  const about = changeMailOf(event);
  await pastEach(
    everyOf<Registration>(deps.db, serverQueries.guests(eid)),
    ({ path }) => path,
    async ({ id, data }) => data.state === 'cancelled' || queueMail(deps, eid, id, about, event.told),
  );
}

/** The kind of mail to guests about a changed event. */
export function changeMailOf({ state }: CalendarEvent): RegistrationMailKind {
  return state === 'cancelled' ? 'cancelled' : 'changed';
}

function queueMail(
  { registrations }: Pick<Deps, 'registrations'>,
  eid: string,
  rid: string,
  about: RegistrationMailKind,
  n: number,
) {
  const task = { eid, rid, about, n };
  return registrations.enqueue(registrationTaskIdOf(task), task);
}
