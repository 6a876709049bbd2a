import { describe, expect, it } from 'vitest';
import { ITEMS } from './models.ts';
import { cellPage, examplesView, itemView, latestItems, matrixCells, matrixView, relatedTo } from './views.ts';

const now = new Date('2026-11-26T12:00:00Z');
/** So late that nothing was reviewed in time. */
const neglected = new Date('2031-01-01T12:00:00Z');
const chosen = (query: string) => matrixView(new URLSearchParams(query), now).filter;

describe('V1 what the knowledge pages show', () => {
  it('fills the matrix in reading order, and has a question for every empty cell', () => {
    const cells = matrixCells(now);
    expect(cells).toHaveLength(20);
    expect(cells.slice(0, 2).map(({ id }) => id)).toEqual(['byggnad.sammanhallen-stad', 'narmiljo.sammanhallen-stad']);
    for (const cell of cells) expect(cell.items.length > 0 || cell.gap.sv !== '', cell.id).toBe(true);
  });

  it('lets what nobody reviews leave the models, not its permalink', () => {
    expect(matrixCells(neglected).every(({ items, gap }) => items.length === 0 && gap.sv !== '')).toBe(true);
    expect(latestItems(neglected, 3)).toEqual([]);
    for (const { id } of ITEMS) expect(itemView(id, neglected)?.item.id).toBe(id);
  });

  it('hears only choices that there are', () => {
    expect(chosen('perspektiv=barn&satt=forskning')).toEqual({ perspective: 'barn', mode: 'forskning' });
    expect(chosen('perspektiv=Barn&satt=__proto__')).toEqual({});
    expect(examplesView(new URLSearchParams('sort=nej&plats=stenungsund'), now).filter).toEqual({
      place: 'stenungsund',
    });
  });

  it('narrows the examples, and says what there is to choose from', () => {
    const all = examplesView(new URLSearchParams(), now);
    const some = examplesView(new URLSearchParams('plats=stenungsund'), now);
    expect(all.items).toEqual(all.all);
    expect(some.items.length).toBeGreaterThan(0);
    expect(some.items.length).toBeLessThan(all.items.length);
    expect(some.items.every((item) => item.places.includes('stenungsund'))).toBe(true);
    expect(some.all).toEqual(all.all);
  });

  it('has a page for each cell and no other, and never offers an item beside itself', () => {
    expect(cellPage('samspel', 'narmiljo', now)?.cell.id).toBe('narmiljo.samspel');
    for (const [theme, scale] of [
      ['narmiljo', 'samspel'],
      ['', ''],
      ['samspel', 'toString'],
    ] as const)
      expect(cellPage(theme, scale, now)).toBeUndefined();
    const item = itemView('stenungsund-hasselbacken', now);
    expect(item?.related.length).toBeGreaterThan(0);
    expect(item?.related.map(({ id }) => id)).not.toContain('stenungsund-hasselbacken');
    expect(relatedTo([], now)).toEqual([]);
  });
});
