import type { Texts } from '../../i18n/sv.ts';

type Words = Texts['time'];
export type TimeStyle =
  /** "09.05": the day stands above. */
  | 'clock'
  /** "09.05" today, "i går 16.20", "tis 17 nov 08.40". */
  | 'moment'
  /** "09.05" today, "i går", "tis 17 nov": narrow lists. */
  | 'list'
  /** "tors 26 nov kl. 13.00" */
  | 'full'
  /** Relative within 24 hours, then as `full`. */
  | 'relative'
  /** "tors 26 nov" */
  | 'day';

const ZONE = 'Europe/Stockholm';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const zoned = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: string;
  readonly minute: string;
  readonly weekday: number;
}

/** Formatting is slow, and a list asks for the same minutes again and again. */
const known = new Map<number, Parts>();

/** The moment as clocks and calendars in Göteborg show it. */
function partsOf(date: Date): Parts {
  const minute = Math.floor(date.getTime() / MINUTE);
  const there = known.get(minute);
  if (there) return there;
  const made = freshParts(date);
  if (known.size > 5000) known.clear();
  known.set(minute, made);
  return made;
}

function freshParts(date: Date): Parts {
  const found = Object.fromEntries(zoned.formatToParts(date).map(({ type, value }) => [type, value]));
  const year = Number(found['year']);
  const month = Number(found['month']);
  const day = Number(found['day']);
  return {
    year,
    month,
    day,
    hour: found['hour'] ?? '',
    minute: found['minute'] ?? '',
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
  };
}

/** A number per calendar day, so that neighbours differ by one whatever the clocks do. */
export function dayNumber(date: Date): number {
  const { year, month, day } = partsOf(date);
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** The year in which a moment is. */
export const yearOf = (date: Date): number => partsOf(date).year;

/** "onsdag 18 november", with the year if it is another one. */
export function longDay(date: Date, now: Date, words: Words): string {
  const parts = partsOf(date);
  const year = parts.year === partsOf(now).year ? '' : ` ${parts.year}`;
  return `${words.days[parts.weekday]} ${parts.day} ${words.months[parts.month - 1]}${year}`;
}

/** "Måndag 23 november" for a heading. */
export function headingDay(date: Date, words: Words): string {
  const text = longDay(date, date, words);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** "januari 2026" */
export function monthYear(date: Date, words: Words): string {
  const { month, year } = partsOf(date);
  return `${words.months[month - 1]} ${year}`;
}

function shortDay(parts: Parts, now: Parts, words: Words): string {
  const year = parts.year === now.year ? '' : ` ${parts.year}`;
  return `${words.daysShort[parts.weekday]} ${parts.day} ${words.monthsShort[parts.month - 1]}${year}`;
}

/** "i fredags", "i går", "kl. 09.12", "17 nov": after "sedan". */
export function sinceWhen(date: Date, now: Date, words: Words): string {
  const parts = partsOf(date);
  const days = dayNumber(now) - dayNumber(date);
  if (days <= 0) return words.sinceToday(words.clock(parts.hour, parts.minute));
  if (days === 1) return words.sinceYesterday;
  if (days < 7) return words.sinceDays[parts.weekday] ?? '';
  const nowParts = partsOf(now);
  const year = parts.year === nowParts.year ? '' : ` ${parts.year}`;
  return `${parts.day} ${words.monthsShort[parts.month - 1]}${year}`;
}

function relative(ms: number, words: Words): string {
  const ahead = ms < 0;
  const size = Math.abs(ms);
  if (size < MINUTE) return words.now;
  if (size < HOUR) {
    const n = Math.floor(size / MINUTE);
    return ahead ? words.inMinutes(n) : words.minutesAgo(n);
  }
  const n = Math.floor(size / HOUR);
  return ahead ? words.inHours(n) : words.hoursAgo(n);
}

/** A moment in words. All of them are Göteborg's time, wherever the reader is. */
export function formatTime(date: Date, now: Date, words: Words, style: TimeStyle): string {
  const parts = partsOf(date);
  const nowParts = partsOf(now);
  const clock = words.clock(parts.hour, parts.minute);
  const day = shortDay(parts, nowParts, words);
  const days = dayNumber(now) - dayNumber(date);
  switch (style) {
    case 'clock':
      return clock;
    case 'day':
      return day;
    case 'full':
      return words.at(day, clock);
    case 'relative': {
      const ms = now.getTime() - date.getTime();
      return Math.abs(ms) < DAY ? relative(ms, words) : words.at(day, clock);
    }
    case 'list':
      return days === 0 ? clock : days === 1 ? words.yesterday : day;
    default:
      return days === 0 ? clock : `${days === 1 ? words.yesterday : day} ${clock}`;
  }
}

/** "25 november 2026", for a calendar date `YYYY-MM-DD`. */
export function plainDate(date: string, words: Words): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${words.months[(month ?? 1) - 1]} ${year}`;
}

/** "oktober", or "oktober 2025" in another year. */
export function plainMonth(date: string, now: Date, words: Words): string {
  const [year, month] = date.split('-').map(Number);
  const name = words.months[(month ?? 1) - 1] ?? '';
  return year === partsOf(now).year ? name : `${name} ${year}`;
}
