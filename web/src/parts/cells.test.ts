import { describe, expect, it } from 'vitest';
import { cellName, cellsText, GRID } from './cells.ts';

describe('Rutan in words', () => {
  it('groups scales under their theme', () => {
    expect(cellsText(['narmiljo.samspel', 'stadsdel.samspel', 'narmiljo.vardagsliv'], 'sv', 'alla skalor')).toBe(
      'Närmiljö, Stadsdel × Samspel; Närmiljö × Vardagsliv',
    );
  });
  it('says "all scales" for a whole row', () => {
    const row = GRID.filter(({ theme }) => theme.id === 'identitet').map(({ id }) => id);
    expect(cellsText(row, 'en', 'all scales')).toBe('all scales × Identity');
  });
  it('ignores cells it does not know', () => expect(cellsText(['x.y'], 'sv', '')).toBe(''));
  it('names one cell', () => expect(cellName('narmiljo.samspel', 'sv')).toBe('Närmiljö × Samspel'));
  it('has five columns and four rows', () => {
    expect(GRID).toHaveLength(20);
    expect(Math.max(...GRID.map(({ column }) => column))).toBe(4);
  });
});
