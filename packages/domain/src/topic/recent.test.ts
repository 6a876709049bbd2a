import { describe, expect, it } from 'vitest';
import { withLine } from './recent.ts';
import type { Line } from './schema.ts';

// One function for all, so that equal moments are equal.
const toMillis = () => 0;

const line = (seconds: number, title = 'Ämne'): Line => {
  const at = { seconds, nanoseconds: 0, toMillis };
  return {
    title,
    cells: [],
    competences: [],
    lead: 'm',
    archived: false,
    at,
    n: 1,
    author: 'a',
    authorName: 'A',
    message: 'm',
    snippet: '',
  };
};

describe('withLine', () => {
  it('replaces, adds and removes one line and leaves the others', () => {
    const before = { a: line(1), b: line(2) };
    expect(withLine(before, 'a', line(3, 'Ny'))).toEqual({ a: line(3, 'Ny'), b: before.b });
    expect(withLine(before, 'c', line(3))).toEqual({ ...before, c: line(3) });
    expect(withLine(before, 'a', undefined)).toEqual({ b: before.b });
    expect(withLine(before, 'x', undefined)).toEqual(before);
  });

  it('keeps the latest, ties by id, whatever came first', () => {
    const two = (order: string[]) =>
      order.reduce<Record<string, Line>>((lines, tid) => withLine(lines, tid, line(tid === 'old' ? 1 : 5), 2), {});
    const kept = new Set(['a', 'b']);
    for (const order of [
      ['old', 'c', 'b', 'a'],
      ['a', 'b', 'c', 'old'],
      ['c', 'a', 'old', 'b'],
    ]) {
      expect(new Set(Object.keys(two(order)))).toEqual(kept);
    }
  });
});
