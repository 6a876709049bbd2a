import { dayOf, type Span, wallTime } from '@socialhallbarhet/domain';
import type { Texts } from '../../i18n/sv.ts';

/** "Tors 26 november": the day as its own calendar shows it. */
export function bigDay({ starts, zone }: Pick<Span, 'starts' | 'zone'>, now: Date, words: Texts['time']): string {
  const { weekday, day, month, year } = wallTime(starts, zone);
  const thisYear = wallTime(now.getTime(), zone).year;
  const name = words.daysShort[weekday] ?? '';
  const text = `${name} ${day} ${words.months[month - 1]}`;
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}${year === thisYear ? '' : ` ${year}`}`;
}

/** "om 9 dagar", counted in calendar days of the event's own zone. */
export function howSoon({ starts, ends, zone }: Span, now: Date, words: Texts['events']): string {
  if (now.getTime() >= ends) return words.over;
  if (now.getTime() >= starts) return words.onNow;
  return words.inDays(dayOf(starts, zone) - dayOf(now.getTime(), zone));
}

/** "november 2026" over the events of a month. */
export function monthOf({ starts, zone }: Pick<Span, 'starts' | 'zone'>, words: Texts['time']): string {
  const { month, year } = wallTime(starts, zone);
  const text = `${words.months[month - 1]} ${year}`;
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
}

/** The machine's form of a moment, with its offset, for `<time>`. */
export const machineTime = (at: number) => new Date(at).toISOString();
