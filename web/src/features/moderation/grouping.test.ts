import { expect, test } from 'vitest';
import { groupsOf } from './grouping.ts';
import type { CaseLine } from './types.ts';

const line = (id: string, member: string, hour: number, reported = false): CaseLine => ({
  id,
  member,
  reported,
  state: 'open',
  kind: 'held',
  grounds: ['threat'],
  signs: [],
  reports: reported ? 1 : 0,
  decision: null,
  groupName: '',
  due: new Date(Date.UTC(2026, 10, 24, hour)),
  changed: new Date(0),
});

test('QUE-6 one member’s many cases are one line, and what people reported comes first', () => {
  const flood = Array.from({ length: 55 }, (_, n) => line(`n${String(n).padStart(2, '0')}`, 'nina', 1));
  const breach = line('breach', 'anna', 23, true);
  const other = line('other', 'bo', 0);
  const groups = groupsOf([...flood, other, breach]);
  expect(groups.map(({ first, more }) => [first.id, more.length])).toEqual([
    ['breach', 0],
    ['other', 0],
    ['n00', 54],
  ]);
  // A reported one brings the others about its member with it.
  expect(
    groupsOf([line('a', 'x', 1), line('b', 'y', 0), line('c', 'x', 9, true)]).map(({ first }) => first.id),
  ).toEqual(['c', 'b']);
});
