import type { Language } from '../member/schema.ts';
import { dayOf, digits, HOME_ZONE, wallTime, type WallTime } from './zone.ts';

/** When an event is, in words for mails, pages and lists: never in the reader's zone, always in the event's own, named. */

/** Cities that are called something else in Swedish. */
const CITIES: Readonly<Record<string, string>> = {
  Athens: 'Aten',
  Brussels: 'Bryssel',
  Bucharest: 'Bukarest',
  Copenhagen: 'Köpenhamn',
  Helsinki: 'Helsingfors',
  Lisbon: 'Lissabon',
  Prague: 'Prag',
  Rome: 'Rom',
  Vienna: 'Wien',
  Warsaw: 'Warszawa',
};

const WORDS = {
  sv: {
    days: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
    months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
    clock: (hour: string, minute: string) => `${hour}.${minute}`,
    at: (day: string, hours: string) => `${day} kl. ${hours}`,
    until: (one: string, other: string) => `${one} till ${other}`,
    home: 'svensk tid',
    zone: (city: string) => `tiden i ${CITIES[city] ?? city}`,
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: 'January February March April May June July August September October November December'.split(' '),
    clock: (hour: string, minute: string) => `${hour}:${minute}`,
    at: (day: string, hours: string) => `${day}, ${hours}`,
    until: (one: string, other: string) => `${one} until ${other}`,
    home: 'Swedish time',
    zone: (city: string) => `time in ${city}`,
  },
} as const;

/** The time fields of an event; times in milliseconds. */
export interface Span {
  readonly starts: number;
  readonly ends: number;
  readonly zone: string;
}

/** "torsdag 26 november 2026" */
export function dayText(at: number, zone: string, lang: Language): string {
  const wall = wallTime(at, zone);
  const words = WORDS[lang];
  return `${words.days[wall.weekday]} ${wall.day} ${words.months[wall.month - 1]} ${wall.year}`;
}

/** "13.00–16.00"; of an event over several days only its beginning. */
export function hoursText({ starts, ends, zone }: Span, lang: Language): string {
  const [from, to] = [clock(wallTime(starts, zone), lang), clock(wallTime(ends, zone), lang)];
  return dayOf(starts, zone) === dayOf(ends, zone) ? `${from}–${to}` : from;
}

/** "svensk tid", or the city of another zone. */
export function zoneText(zone: string, lang: Language): string {
  const words = WORDS[lang];
  return zone === HOME_ZONE ? words.home : words.zone(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '));
}

/** "torsdag 26 november 2026 kl. 13.00–16.00 (svensk tid)" */
export function whenText(span: Span, lang: Language): string {
  const { starts, ends, zone } = span;
  const words = WORDS[lang];
  const first = words.at(dayText(starts, zone, lang), hoursText(span, lang));
  const last = words.at(dayText(ends, zone, lang), clock(wallTime(ends, zone), lang));
  const when = dayOf(starts, zone) === dayOf(ends, zone) ? first : words.until(first, last);
  return `${when} (${zoneText(zone, lang)})`;
}

const clock = ({ hour, minute }: WallTime, lang: Language) => WORDS[lang].clock(digits(hour), digits(minute));
