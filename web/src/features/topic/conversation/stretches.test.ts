import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Placed } from './grouping.ts';
import { sameStretch, stretchesOf } from './stretches.ts';
import type { TopicMessage } from '../types.ts';

const placed = (id: string): Placed => ({ message: { id } as TopicMessage, newDay: false, newSince: false });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `m${from + i}`);
const cut = (ids: readonly string[], homes: Map<string, number>, size = 4) =>
  stretchesOf(ids.map(placed), homes, size).map(({ placed: rows }) => rows.map(({ message }) => message.id));

it('STR-1 a conversation is cut into stretches, and a new message touches the last one only', () => {
  const homes = new Map<string, number>();
  expect(cut(range(0, 10), homes)).toEqual([range(0, 4), range(4, 8), range(8, 10)]);
  expect(cut(range(0, 11), homes)).toEqual([range(0, 4), range(4, 8), range(8, 11)]);
  expect(cut(range(0, 13), homes)).toEqual([range(0, 4), range(4, 8), range(8, 12), range(12, 13)]);
});

it('STR-2 older ones come in stretches of their own, and move none of those that were there', () => {
  const homes = new Map<string, number>();
  cut(range(10, 16), homes);
  expect(cut(range(3, 17), homes)).toEqual([range(3, 6), range(6, 10), range(10, 14), range(14, 17)]);
  expect(cut(range(0, 17), homes)).toEqual([range(0, 2), range(2, 6), range(6, 10), range(10, 14), range(14, 17)]);
});

it('STR-3 one that comes in between, or leaves, moves no other', () => {
  const homes = new Map<string, number>();
  cut(range(0, 8), homes);
  expect(cut(['m0', 'm1', 'x', ...range(2, 8)], homes)).toEqual([['m0', 'm1', 'x', 'm2', 'm3'], range(4, 8)]);
  expect(cut(['m0', ...range(2, 8)], homes)).toEqual([['m0', 'm2', 'm3'], range(4, 8)]);
});

it('STR-4 whatever comes, goes or changes places: all are there in their order, each stretch once', () => {
  const step = fc.shuffledSubarray(range(0, 24), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const homes = new Map<string, number>();
      for (const ids of steps) {
        const stretches = stretchesOf(ids.map(placed), homes, 4);
        expect(stretches.flatMap(({ placed: rows }) => rows.map(({ message }) => message.id))).toEqual(ids);
        const keys = stretches.map(({ key }) => key);
        expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
      }
    }),
  );
});

it('STR-5 two stretches are the same when each row is', () => {
  const [a, b] = [placed('a'), placed('b')];
  expect(sameStretch([a, b], [{ ...a }, { ...b }])).toBe(true);
  for (const other of [[a], [b, a], [a, { ...b, newDay: true }], [a, { ...b, newSince: true }], [a, placed('b')]])
    expect(sameStretch([a, b], other)).toBe(false);
});
