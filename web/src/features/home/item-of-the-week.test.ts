import { type Item, ITEMS } from '@socialhallbarhet/content/models';
import { describe, expect, it } from 'vitest';
import { itemOfTheWeek } from './item-of-the-week.ts';

const item = (id: string, cells: readonly string[], reviewBy = '2027-01-01') =>
  ({ ...ITEMS[0], id, cells, reviewBy }) as Item;
const items = [
  item('b', ['narmiljo.samspel']),
  item('a', ['narmiljo.samspel', 'stad.samspel']),
  item('c', ['region.identitet']),
];
const on = (day: string) => new Date(`${day}T12:00:00Z`);

describe('one piece of knowledge a week', () => {
  it('is of a cell of my groups, the same from Monday to Sunday, then the next', () => {
    const week = (day: string) => itemOfTheWeek(items, ['narmiljo.samspel'], on(day))?.id;
    expect(week('2026-11-23')).toBe(week('2026-11-29'));
    expect(new Set([week('2026-11-29'), week('2026-11-30')])).toEqual(new Set(['a', 'b']));
    expect(week('2026-12-07')).toBe(week('2026-11-23'));
  });

  it('is of all, in turn, where my groups have no cell', () => {
    const seen = ['2026-11-23', '2026-11-30', '2026-12-07'].map((day) => itemOfTheWeek(items, [], on(day))?.id);
    expect(new Set(seen)).toEqual(new Set(['a', 'b', 'c']));
  });

  it('is none that nobody has reviewed for too long, and nothing where there is nothing', () => {
    const late = [item('d', ['stad.samspel'], '2026-01-01'), item('e', ['region.identitet'])];
    expect(itemOfTheWeek(late, ['stad.samspel'], on('2026-11-23'))?.id).toBe('e');
    expect(itemOfTheWeek([], [], on('2026-11-23'))).toBeUndefined();
  });
});
