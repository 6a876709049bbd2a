import { type CalendarEvent, config, EVERYONE, icsOf, isOpaqueId, paths, queries } from '@socialhallbarhet/domain';
import { icsEvent } from '../../events/event-letter.ts';
import type { PagesDeps } from '../types.ts';

const DAY_MS = 24 * 60 * 60_000;
/** How long past events stay in the feed, so that calendars that fetch seldom keep their entries. */
const BACK_MS = 60 * DAY_MS;
const MANY = 200;

/**
 * `/kalender.ics`, the calendar to subscribe to, and `/kalender/{id}.ics`, one event. Of events for all
 * only, and without the link to the room: these files are for everyone.
 */
export async function calendarFile(deps: PagesDeps, path: string, name: string): Promise<string | undefined> {
  const { db, clock, publicUrl } = deps;
  if (path === '/kalender.ics') {
    const since = new Date(clock.now() - BACK_MS);
    const found = await db.query<CalendarEvent>(queries.comingEvents(EVERYONE, since, MANY));
    const events = found.map(({ id, data }) => icsEvent(id, data, publicUrl));
    return icsOf(events, { organizer: config.sender, name });
  }
  const id = /^\/kalender\/([^/]+)\.ics$/.exec(path)?.[1] ?? '';
  const event = isOpaqueId(id) ? await db.get<CalendarEvent>(paths.event(id)) : undefined;
  return event?.audience === EVERYONE
    ? icsOf([icsEvent(id, event, publicUrl)], { organizer: config.sender })
    : undefined;
}
