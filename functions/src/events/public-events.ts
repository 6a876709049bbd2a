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

/** Events for everyone that are coming or going on, soonest first. */
export async function comingPublicEvents({ db, clock }: Deps, limit: number): Promise<PublicEvent[]> {
  // They come by their ends: some more, so that a long one that begins sooner is not missed.
  const found = await db.query<CalendarEvent>(queries.comingEvents(EVERYONE, new Date(clock.now()), limit + 5));
  return publicOf(found)
    .sort((a, b) => a.starts - b.starts)
    .slice(0, limit);
}

/** Events for everyone that have been, latest first. */
export async function pastPublicEvents({ db, clock }: Deps, limit: number): Promise<PublicEvent[]> {
  return publicOf(await db.query<CalendarEvent>(queries.pastEvents(EVERYONE, new Date(clock.now()), limit)));
}

/** One event for everyone; undefined for a group's event. */
export async function publicEventById({ db }: Deps, id: string): Promise<PublicEvent | undefined> {
  if (!isOpaqueId(id)) return undefined;
  const event = await db.get<CalendarEvent>(paths.event(id));
  return event && publicEvent(id, event);
}

const publicOf = (found: readonly { readonly id: string; readonly data: CalendarEvent }[]) =>
  found.flatMap(({ id, data }) => publicEvent(id, data) ?? []);
