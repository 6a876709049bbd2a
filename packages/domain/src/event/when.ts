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
    hours: (hours: string) => `kl. ${hours}`,
    at: (day: string, hours: string) => `${day} kl. ${hours}`,
    until: (one: string, other: string) => `${one} till ${other}`,
    home: 'svensk tid',
    zone: (city: string) => `tiden i ${CITIES[city] ?? city}`,
  },
  en: {
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: 'January February March April May June July August September October November December'.split(' '),
    clock: (hour: string, minute: string) => `${hour}:${minute}`,
    hours: (hours: string) => hours,
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

/** Whether an event is coming, goes on, or has ended. */
export function phaseOf({ starts, ends }: Pick<Span, 'starts' | 'ends'>, now: number): 'coming' | 'on' | 'over' {
  if (now >= ends) return 'over';
  return now >= starts ? 'on' : 'coming';
}

/** How many days away a moment is in the calendar's own zone, whatever zone the reader's device is in. */
export const daysUntil = (at: number, now: number): number => dayOf(at, HOME_ZONE) - dayOf(now, HOME_ZONE);

/** "torsdag 26 november 2026" */
export function dayText(at: number, zone: string, lang: Language): string {
  const wall = wallTime(at, zone);
  const words = WORDS[lang];
  return `${words.days[wall.weekday]} ${wall.day} ${words.months[wall.month - 1]} ${wall.year}`;
}

/** "kl. 16.00" when it ends on the day of `now`, otherwise the day: what goes on is said to last until then. */
export function endText({ ends, zone }: Pick<Span, 'ends' | 'zone'>, now: number, lang: Language): string {
  const words = WORDS[lang];
  if (dayOf(ends, zone) === dayOf(now, zone)) return words.hours(clock(wallTime(ends, zone), lang));
  const { weekday, day, month } = wallTime(ends, zone);
  return `${words.days[weekday]} ${day} ${words.months[month - 1]}`;
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
