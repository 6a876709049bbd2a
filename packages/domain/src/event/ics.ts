import { config } from '../config.ts';
import { type ClockChange, clockChanges, digits, offsetAt, wallTime } from './zone.ts';

/** The id of an event in calendars: one everywhere, so that a mailed version replaces a downloaded one. */
export const icsUid = (eid: string): string => `${eid}@${config.sender.address.split('@')[1]}`;

/** One event as calendar programs take it; times in milliseconds. */
export interface IcsEvent {
  /** The same for ever: a later version replaces the earlier one. */
  readonly uid: string;
  /** Higher for each change that calendars must take over. */
  readonly sequence: number;
  readonly starts: number;
  readonly ends: number;
  readonly zone: string;
  readonly title: string;
  readonly text: string;
  readonly where: string;
  readonly url: string;
  readonly changed: number;
  readonly cancelled: boolean;
}

const DAY_MS = 24 * 60 * 60_000;

/** Who sends the file, and to whom. */
export interface IcsOptions {
  readonly organizer: { readonly name: string; readonly address: string };
  /** Makes it a calendar to subscribe to. */
  readonly name?: string;
  /** The one person whose entry it is: calendars put it in, move it and take it out by themselves. */
  readonly attendee?: string;
}

/**
 * A calendar file (RFC 5545) with the method that RFC 5546 wants: published to whoever fetches it, a request to one
 * person who has a seat, and the cancellation of that.
 */
export function icsOf(events: readonly IcsEvent[], options: IcsOptions): string {
  const { attendee } = options;
  const method = attendee === undefined ? 'PUBLISH' : events.every(({ cancelled }) => cancelled) ? 'CANCEL' : 'REQUEST';
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Social hallbarhet//Kalender//SV',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...(options.name === undefined
      ? []
      : [`X-WR-CALNAME:${escaped(options.name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H']),
    ...zonesOf(events).flatMap(([zone, from, to]) => timeZone(zone, from, to)),
    ...events.flatMap((event) => eventLines(event, options)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(event: IcsEvent, { organizer, attendee }: IcsOptions): string[] {
  const { zone } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utc(event.changed)}`,
    `LAST-MODIFIED:${utc(event.changed)}`,
    `SEQUENCE:${event.sequence}`,
    `ORGANIZER;CN=${quoted(organizer.name)}:${mailto(organizer.address)}`,
    ...(attendee === undefined
      ? []
      : [`ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:${mailto(attendee)}`]),
    `DTSTART;TZID=${zone}:${local(event.starts, zone)}`,
    `DTEND;TZID=${zone}:${local(event.ends, zone)}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.text ? [`DESCRIPTION:${escaped(event.text)}`] : []),
    ...(event.where ? [`LOCATION:${escaped(event.where)}`] : []),
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** Each zone once, with the moments between which its clock matters. */
function zonesOf(events: readonly IcsEvent[]): [zone: string, from: number, to: number][] {
  const zones = new Map<string, [number, number]>();
  for (const { zone, starts, ends } of events) {
    const [from, to] = zones.get(zone) ?? [starts, ends];
    zones.set(zone, [Math.min(from, starts), Math.max(to, ends)]);
  }
  return [...zones].map(([zone, [from, to]]) => [zone, from, to]);
}

/** The real changes of the clock around the events, one observance each: no rule to get wrong, whatever a zone decides next. */
function timeZone(zone: string, from: number, to: number): string[] {
  const begin = from - 400 * DAY_MS;
  const changes = clockChanges(begin, to + DAY_MS, zone);
  const first = offsetAt(begin, zone);
  const start: ClockChange = { at: begin, from: first, to: first };
  const usual = Math.min(first, ...changes.map(({ to: offset }) => offset));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...[start, ...changes].flatMap((change) => observance(change, usual)),
    'END:VTIMEZONE',
  ];
}

function observance({ at, from, to }: ClockChange, usual: number): string[] {
  const kind = to > usual ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    // On the clock as it was until then.
    `DTSTART:${utc(at + from * 60_000).slice(0, -1)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    `END:${kind}`,
  ];
}

function offset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}${digits(size % 60)}`;
}

const utc = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

function local(at: number, zone: string): string {
  const { year, month, day, hour, minute, second } = wallTime(at, zone);
  return `${digits(year, 4)}${digits(month)}${digits(day)}T${digits(hour)}${digits(minute)}${digits(second)}`;
}

/** A parameter in quotation marks, which cannot hold one. */
const quoted = (value: string) => `"${value.replace(/["\p{Cc}]/gu, ' ')}"`;

/** An address as a URI: what would end it or begin a query is encoded. */
function mailto(address: string): string {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
}

/** Text as a value: what would end the line or the value is escaped, other controls are dropped. */
function escaped(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const LINE_OCTETS = 75;

/** Lines of at most 75 octets; a character is never cut in two. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
