import { LIMITS } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import { begunBy, nearestFirst } from './begun.ts';

describe('a topic that an address begins', () => {
  it('has the title, the cells and the first words of the address', () => {
    const query = new URLSearchParams({ rubrik: 'Vem går här?', ruta: 'narmiljo.samspel', text: 'Hej' });
    expect(begunBy(query)).toEqual({ title: 'Vem går här?', cells: ['narmiljo.samspel'], text: 'Hej' });
  });

  it('has nothing that does not fit', () => {
    const query = new URLSearchParams([
      ['rubrik', 'x'.repeat(LIMITS.titleMax + 1)],
      ['ruta', 'narmiljo.samspel'],
      ['ruta', 'narmiljo.samspel'],
      ['ruta', '<b>'],
    ]);
    expect(begunBy(query)).toEqual({ title: 'x'.repeat(LIMITS.titleMax), cells: ['narmiljo.samspel'], text: '' });
    expect(begunBy(new URLSearchParams())).toEqual({ title: '', cells: [], text: '' });
  });
});

it('offers the groups of the cell first', () => {
  const groups = [
    { gid: 'a', cells: [] },
    { gid: 'b', cells: ['stad.samspel'] },
    { gid: 'c', cells: ['narmiljo.samspel', 'stad.samspel'] },
  ];
  expect(nearestFirst(groups, ['narmiljo.samspel']).map(({ gid }) => gid)).toEqual(['c', 'a', 'b']);
});
