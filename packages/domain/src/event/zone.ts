/** Wall clocks and moments, in any time zone and across both changes of the clock. */

/** Where the network lives; an event in another zone says so. */
export const HOME_ZONE = 'Europe/Stockholm';

/** A moment as a clock and a calendar on the wall show it. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  // British English, since other locales have other digits, orders and signs; only the numbers are used.
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, made);
  return made;
}

/** Whether a name is an IANA zone that this machine knows. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What the wall shows at a moment in milliseconds. */
export function wallTime(at: number, zone: string): WallTime {
  const parts = clockOf(zone).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const [year, month, day] = [of('year'), of('month'), of('day')];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return { year, month, day, hour: of('hour'), minute: of('minute'), second: of('second'), weekday };
}

const asUtc = (wall: WallTime) => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);

/** How far ahead of UTC the wall is, in minutes. */
export function offsetAt(at: number, zone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  return Math.round((asUtc(wallTime(whole, zone)) - whole) / MINUTE_MS);
}

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/**
 * The moment at which a wall shows `2026-11-26T13:00`. Undefined for what no wall ever shows: no date,
 * or the hour that is skipped in spring. Of the hour that comes twice in autumn it is the first.
 */
export function momentOf(local: string, zone: string): number | undefined {
  const [, year, month, day, hour, minute] = LOCAL.exec(local)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined)
    return undefined;
  const guess = Date.UTC(year, month - 1, day, hour, minute);
  // No zone is further from UTC than a day: the two offsets around it are all that may hold.
  const offsets = [offsetAt(guess - DAY_MS, zone), offsetAt(guess + DAY_MS, zone)];
  const moments = offsets.map((offset) => guess - offset * MINUTE_MS).filter((at) => localOf(at, zone) === local);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** `2026-11-26T13:00`, as date fields of forms have it. */
export function localOf(at: number, zone: string): string {
  const { year, month, day, hour, minute } = wallTime(at, zone);
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}T${digits(hour)}:${digits(minute)}`;
}

export const digits = (value: number, length = 2) => String(value).padStart(length, '0');

/** A number per calendar day, so that neighbours differ by one whatever the clocks do. */
export function dayOf(at: number, zone: string): number {
  const { year, month, day } = wallTime(at, zone);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** A moment at which the wall jumps, and between which offsets (minutes). */
export interface ClockChange {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Every change of the clock between two moments. */
export function clockChanges(from: number, to: number, zone: string): ClockChange[] {
  const found: ClockChange[] = [];
  for (let at = from; at < to; at += DAY_MS) {
    const [before, after] = [offsetAt(at, zone), offsetAt(at + DAY_MS, zone)];
    if (before !== after) found.push({ at: changeIn(at, at + DAY_MS, zone), from: before, to: after });
  }
  return found;
}

/** The minute of the only change between two moments. */
function changeIn(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(to / MINUTE_MS)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE_MS, zone) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE_MS;
}
