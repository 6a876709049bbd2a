import { isCurrent, type Item } from '@socialhallbarhet/content/models';

const DAY_MS = 24 * 60 * 60_000;
/** The first day of 1970 was a Thursday. */
const MONDAY = 4;

/** Which week it is, counted from 1970 on; a new one begins on Monday (UTC). */
const weekOf = (now: Date) => Math.floor((now.getTime() / DAY_MS - MONDAY) / 7);

/** One piece of knowledge a week: of those in a cell of my groups each in its turn, or of all when none is. */
export function itemOfTheWeek(items: readonly Item[], cells: readonly string[], now: Date): Item | undefined {
  const current = items.filter((item) => isCurrent(item, now));
  const mine = current.filter((item) => item.cells.some((cell) => cells.includes(cell)));
  const among = (mine.length > 0 ? mine : current).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return among[weekOf(now) % among.length];
}
