import { expect, it, vi } from 'vitest';
import { namesakesIn } from './useNamesakes.ts';

vi.mock('./members.ts', () => ({ observeMember: () => undefined }));

it('NSK-1 those who share a name are looked up, and nobody else; never more than a few', () => {
  const people = [
    { uid: 'o1', name: 'Olle Lund' },
    { uid: 'k', name: 'Karin Berg' },
    { uid: 'o2', name: 'Olle Lund' },
  ];
  expect(namesakesIn(people)).toEqual(['o1', 'o2']);
  expect(namesakesIn(people.slice(0, 2))).toEqual([]);
  const many = Array.from({ length: 50 }, (_, i) => ({ uid: `u${i}`, name: 'Olle Lund' }));
  expect(namesakesIn(many)).toHaveLength(12);
});
