import type { CalendarEvent, EventKind } from './schema.ts';
import { EVERYONE } from './schema.ts';
import { openSeats } from './registration.ts';

/** The public fields of an event: no organiser's id, no link to the room, no names. Times in milliseconds. */
export interface PublicEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly kind: EventKind;
  readonly starts: number;
  readonly ends: number;
  readonly zone: string;
  readonly venue: string;
  /** Whether it has a link for remote participants; the registered get it. */
  readonly remote: boolean;
  /** Null: as many as come. */
  readonly seats: number | null;
  /** Null where there is no limit. */
  readonly left: number | null;
  readonly waiting: number;
  readonly series: string;
  readonly cells: readonly string[];
  readonly places: readonly string[];
  readonly lang: CalendarEvent['lang'];
  readonly cancelled: boolean;
  readonly reason: string;
}

/** The public side of an event, or nothing when it is not for everyone. */
export function publicEvent(id: string, event: CalendarEvent): PublicEvent | undefined {
  if (event.audience !== EVERYONE) return undefined;
  return {
    id,
    title: event.title,
    summary: event.summary,
    text: event.text,
    kind: event.kind,
    zone: event.zone,
    venue: event.venue,
    waiting: event.waiting,
    series: event.series,
    cells: event.cells,
    places: event.places,
    lang: event.lang,
    reason: event.reason,
    starts: event.starts.toMillis(),
    ends: event.ends.toMillis(),
    remote: event.remote,
    seats: event.seats,
    left: openSeats(event),
    cancelled: event.state === 'cancelled',
  };
}
