import {
  type CalendarEvent,
  config,
  type IcsEvent,
  icsOf,
  icsUid,
  type Notification,
  paths,
  type Registration,
} from '@socialhallbarhet/domain';
import type { Reader } from '../platform/db.ts';
import { roomFor } from './room.ts';
import type { Letter } from '../platform/mail.ts';

/** An event as a calendar entry; its id is the same in every file. `room` is for those who have a seat. */
export function icsEvent(eid: string, event: CalendarEvent, publicUrl: string, room = ''): IcsEvent {
  const { title, summary, zone, venue, told, starts, ends, changed, state } = event;
  return {
    uid: icsUid(eid),
    sequence: told,
    title,
    text: [summary, room].filter(Boolean).join('\n'),
    where: venue || room,
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
  { uid, to }: { readonly uid: string; readonly to: string },
  { item }: Pick<Notification, 'item'>,
  publicUrl: string,
): Promise<Pick<Letter, 'ics'>> {
  const [event, registration] = (await reader.getAll<unknown>([paths.event(item), paths.registration(item, uid)])) as [
    CalendarEvent?,
    Registration?,
  ];
  // A person on the waiting list has nothing in their calendar yet.
  if (!event || registration?.state !== 'going') return {};
  const room = await roomFor(reader, item, event, registration);
  return { ics: icsOf([icsEvent(item, event, publicUrl, room)], { organizer: config.sender, attendee: to }) };
}
