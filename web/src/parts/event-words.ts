import { daysUntil, endText, type Language, phaseOf, type Span, wallTime } from '@socialhallbarhet/domain';
import type { Texts } from '../i18n/sv.ts';
import { yearOf } from './time/time.ts';

/** "Tors 26 november", as the event's own calendar shows it; with the year if it is not this one. */
export function eventDay({ starts, zone }: Pick<Span, 'starts' | 'zone'>, now: Date, words: Texts['time']): string {
  const { weekday, day, month, year } = wallTime(starts, zone);
  const text = `${words.daysShort[weekday]} ${day} ${words.months[month - 1]}${year === yearOf(now) ? '' : ` ${year}`}`;
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** "om 9 dagar", "nu, till kl. 16.00", "har varit". */
export function howSoon(event: Span, now: Date, lang: Language, words: Texts['calendar']): string {
  const at = now.getTime();
  switch (phaseOf(event, at)) {
    case 'over':
      return words.over;
    case 'on':
      return words.onNow(endText(event, at, lang));
    default:
      return words.inDays(daysUntil(event.starts, at));
  }
}

interface Seats extends Span {
  readonly seats: number | null;
  /** Null without a limit. */
  readonly left: number | null;
  readonly waiting: number;
}

/** "12 av 40 lediga", or that it is full; empty without a limit, and once it has ended. */
export function seatsText({ seats, left, waiting, ...span }: Seats, now: Date, words: Texts['calendar']): string {
  if (left === null || seats === null || phaseOf(span, now.getTime()) === 'over') return '';
  return left === 0 ? words.full(waiting) : words.seatsOf(left, seats);
}
