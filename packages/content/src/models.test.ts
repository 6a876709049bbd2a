import { describe, expect, it } from 'vitest';
import { itemById, ITEMS, itemsIn, itemsInPhase, itemsOf } from './models.ts';

describe('find', () => {
  it('finds an item by its permalink', () => {
    for (const item of ITEMS) expect(itemById(item.id)).toBe(item);
    expect(itemById('finns-inte')).toBeUndefined();
  });

  it('lists a cell, a model and a phase, newest first', () => {
    const lists = [itemsOf('stad.sammanhallen-stad'), itemsIn('stadsutveckling'), itemsInPhase('forberedelser')];
    for (const list of lists) {
      const dates = list.map((item) => item.reviewed);
      expect(dates).toEqual(dates.toSorted().reverse());
    }
    expect(itemsOf('stad.sammanhallen-stad').map((item) => item.id)).toContain('hela-staden-ar-segregerad');
  });
});
