import { type CalendarEvent, type IcsEvent, icsOf, type Notification, paths } from '@socialhallbarhet/domain';
import type { Reader } from '../platform/db.ts';
import { mailDomain } from '../platform/ids.ts';
import type { Letter } from '../platform/mail.ts';

/** An event as a calendar entry; its id is the same in every file. */
export function icsEvent(eid: string, event: CalendarEvent, publicUrl: string): IcsEvent {
  const { title, summary, zone, venue, link, told, starts, ends, changed, state } = event;
  return {
    uid: `${eid}@${mailDomain}`,
    sequence: told,
    title,
    text: [summary, link].filter(Boolean).join('\n'),
    where: venue || link,
    url: `${publicUrl}/kalender/${encodeURIComponent(eid)}`,
    zone,
    starts: starts.toMillis(),
    ends: ends.toMillis(),
    changed: changed.toMillis(),
    cancelled: state === 'cancelled',
  };
}

/** The calendar file of mails about a person's own seat. */
export async function calendarFileFor(
  reader: Reader,
  { item }: Pick<Notification, 'item'>,
  publicUrl: string,
): Promise<Pick<Letter, 'ics'>> {
  const event = await reader.get<CalendarEvent>(paths.event(item));
  return event ? { ics: icsOf([icsEvent(item, event, publicUrl)]) } : {};
}
