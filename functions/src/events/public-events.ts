import {
  type CalendarEvent,
  EVERYONE,
  isOpaqueId,
  paths,
  publicEvent,
  type PublicEvent,
  queries,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';

interface Deps {
  readonly db: Pick<Db, 'get' | 'query'>;
  readonly clock: Clock;
}

const HALF_DAY_MS = 12 * 60 * 60_000;

/** Events for everyone that are coming or going on, soonest first. */
export async function comingPublicEvents({ db, clock }: Deps, limit: number): Promise<PublicEvent[]> {
  const now = clock.now();
  const found = await db.query<CalendarEvent>(queries.comingEvents(EVERYONE, new Date(now - HALF_DAY_MS), limit + 5));
  return publicOf(found)
    .filter((event) => event.ends > now)
    .slice(0, limit);
}

/** Events for everyone that have been, latest first. */
export async function pastPublicEvents({ db, clock }: Deps, limit: number): Promise<PublicEvent[]> {
  const now = clock.now();
  const found = await db.query<CalendarEvent>(queries.pastEvents(EVERYONE, new Date(now), limit));
  return publicOf(found).filter((event) => event.ends <= now);
}

/** One event for everyone; undefined for a group's event. */
export async function publicEventById({ db }: Deps, id: string): Promise<PublicEvent | undefined> {
  if (!isOpaqueId(id)) return undefined;
  const event = await db.get<CalendarEvent>(paths.event(id));
  return event && publicEvent(id, event);
}

const publicOf = (found: readonly { readonly id: string; readonly data: CalendarEvent }[]) =>
  found.flatMap(({ id, data }) => publicEvent(id, data) ?? []);
