import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from './schema.ts';
import { isAhead, NOTHING_READ, oldestPointers, type Pointer, pointerAfter, unreadCount } from './unread.ts';

// One function for all, so that equal moments are equal.
const toMillis = () => 0;
const at = (seconds: number, nanoseconds = 0) => ({ seconds, nanoseconds, toMillis });
type Parts = Pick<Line, 'at' | 'n' | 'author'>;
const line = (seconds: number, n: number, author = 'karin') => ({ at: at(seconds), n, author }) as Parts as Line;

describe('counting', () => {
  test.each([
    ['never opened: every message', line(10, 7), undefined, 7],
    ['seen to the end: none', line(10, 7), { at: at(10), n: 7 }, 0],
    ['seen beyond the line, which lags: none', line(10, 7), { at: at(12), n: 8 }, 0],
    ['three since', line(10, 7), { at: at(5), n: 4 }, 3],
    ['newer, though the number says nothing: one', line(10, 7), { at: at(5), n: 7 }, 1],
    ['newer, though the number was set back: one', line(10, 3), { at: at(5), n: 7 }, 1],
    ['newer by a nanosecond', { ...line(10, 8), at: at(10, 1) }, { at: at(10), n: 7 }, 1],
  ])('UNR-1 %s', (_, one, pointer, expected) => {
    expect(unreadCount(one, pointer, 'mia')).toBe(expected);
  });

  test.each([
    ['mine alone', line(10, 1, 'mia'), undefined, 0],
    ['mine after five of others, never opened', line(10, 6, 'mia'), undefined, 5],
    ['another’s after mine, which this device sent', line(10, 2), { at: at(0), n: 0, own: 1 }, 1],
    ['mine after all was read, known', line(12, 8, 'mia'), { at: at(10), n: 7, own: 1 }, 0],
    ['mine after all was read, not told yet', line(12, 8, 'mia'), { at: at(10), n: 7 }, 0],
    ['mine after three that were not read, known', line(12, 11, 'mia'), { at: at(10), n: 7, own: 1 }, 3],
    ['mine after three that were not read, not told yet', line(12, 11, 'mia'), { at: at(10), n: 7 }, 3],
    ['two of mine among three', line(12, 12), { at: at(10), n: 7, own: 2 }, 3],
    ['mine is on its way, the line knows nothing of it', line(10, 7), { at: at(10), n: 7, own: 1 }, 0],
  ])('UNR-2 one’s own neither count nor clear: %s', (_, one, pointer, expected) => {
    expect(unreadCount(one, pointer, 'mia')).toBe(expected);
    // For another they are messages like others.
    expect(unreadCount({ ...one, author: 'mia' }, undefined, 'ali')).toBe(one.n);
  });
});

describe('the pointer', () => {
  test('UNR-3 nothing seen, no pointer; no line yet, what was seen counts', () => {
    expect(pointerAfter([], [at(1)], line(10, 7))).toBeUndefined();
    expect(pointerAfter([at(3), at(1)], [at(4)], undefined)).toEqual({ at: at(3), n: 2 });
  });

  test('UNR-4 messages later than a lagging line are counted on top of it', () => {
    const seen = [at(9), at(10), at(11), at(12)];
    expect(pointerAfter(seen, [], line(10, 7))).toMatchObject({ n: 9, at: { seconds: 12 } });
    expect(pointerAfter(seen, [at(13)], line(10, 7))).toMatchObject({ n: 9, at: { seconds: 12 } });
    expect(pointerAfter([at(8)], [], line(10, 7))).toMatchObject({ n: 7, at: { seconds: 8 } });
  });

  test('UNR-8 what was loaded and not seen is taken off, as far as the line counts it', () => {
    expect(pointerAfter([at(8)], [at(9), at(10), at(11)], line(10, 7))).toEqual({ at: at(8), n: 5 });
    expect(pointerAfter([at(8)], [at(9), at(10)], line(10, 1))).toEqual({ at: at(8), n: 0 });
    const eighty = Array.from({ length: 80 }, (_, i) => at(i + 1));
    const pointer = pointerAfter(eighty.slice(0, 20), eighty.slice(20), line(80, 580));
    expect(unreadCount(line(80, 580), pointer, 'mia')).toBe(60);
  });

  test('UNR-5 it only goes forward', () => {
    expect(isAhead({ at: at(1), n: 1 }, undefined)).toBe(true);
    expect(isAhead({ at: at(2), n: 1 }, { at: at(1), n: 5 })).toBe(true);
    expect(isAhead({ at: at(1), n: 9 }, { at: at(1), n: 5 })).toBe(false);
    expect(isAhead({ at: at(1, 1), n: 5 }, { at: at(1), n: 5 })).toBe(true);
    expect(isAhead({ at: at(1), n: 5, own: 1 }, { at: at(1), n: 5 })).toBe(true);
    expect(isAhead({ at: at(1), n: 5 }, { at: at(1), n: 5, own: 1 })).toBe(false);
    expect(isAhead({ at: at(1), n: 5, own: 2 }, { at: at(2), n: 6 })).toBe(false);
  });
});

/** A topic as it grows: moments in order, some seen at the time, the line lagging behind by some. */
const history = fc
  .uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 40 })
  .map((seconds) => seconds.sort((a, b) => a - b).map((one) => at(one)))
  .chain((moments) =>
    fc.record({
      moments: fc.constant(moments),
      seen: fc.integer({ min: 1, max: moments.length }),
      lag: fc.integer({ min: 0, max: moments.length - 1 }),
    }),
  );

const secondsOf = (moment: { seconds: number } | undefined) => moment?.seconds ?? Number.NaN;

test('UNR-6 who saw everything has nothing unread, however far the line lagged', () => {
  fc.assert(
    fc.property(history, ({ moments, lag }) => {
      const lagging = moments.length - 1 - lag;
      const pointer = pointerAfter(moments, [], line(secondsOf(moments[lagging]), lagging + 1));
      expect(unreadCount(line(secondsOf(moments.at(-1)), moments.length), pointer, 'mia')).toBe(0);
    }),
  );
});

test('UNR-7 what came after the pointer is counted exactly, wherever the line was when one left', () => {
  fc.assert(
    fc.property(history, fc.nat({ max: 1000 }), ({ moments, seen, lag }, before) => {
      // Of a long topic, only the last part is loaded; the line counts all of it.
      const lagging = moments.length - 1 - lag;
      const then = line(secondsOf(moments[lagging]), before + lagging + 1);
      const pointer = pointerAfter(moments.slice(0, seen), moments.slice(seen), then);
      const now = line(secondsOf(moments.at(-1)), before + moments.length);
      expect(unreadCount(now, pointer, 'mia')).toBe(moments.length - seen);
      expect(pointer?.at).toEqual(moments[seen - 1]);
    }),
  );
});

test('UNR-9 what came only after one left is counted too', () => {
  fc.assert(
    fc.property(history, fc.nat({ max: 40 }), ({ moments, seen, lag }, left) => {
      const loaded = moments.slice(0, Math.max(seen, moments.length - left));
      const lagging = Math.max(0, loaded.length - 1 - lag);
      const then = line(secondsOf(loaded[lagging]), lagging + 1);
      const pointer = pointerAfter(loaded.slice(0, seen), loaded.slice(seen), then);
      const now = line(secondsOf(moments.at(-1)), moments.length);
      expect(unreadCount(now, pointer, 'mia')).toBe(moments.length - seen);
    }),
  );
});

test('UNR-10 one’s own among the others’ are never counted and clear nothing, wherever one left', () => {
  const mixed = history.chain((one) =>
    fc.record({
      moments: fc.constant(one.moments),
      seen: fc.constant(one.seen),
      lag: fc.constant(one.lag),
      mine: fc.array(fc.boolean(), { minLength: one.moments.length, maxLength: one.moments.length }),
      // Those sent with the topic open that its feed has not brought yet.
      late: fc.nat({ max: 3 }),
    }),
  );
  fc.assert(
    fc.property(mixed, fc.nat({ max: 1000 }), ({ moments, seen, lag, mine, late }, before) => {
      const loaded = Math.max(seen, moments.length - late);
      const lagging = Math.max(0, loaded - 1 - lag);
      const then = line(secondsOf(moments[lagging]), before + lagging + 1);
      const own = mine.slice(seen).filter(Boolean).length;
      const pointer = pointerAfter(moments.slice(0, seen), moments.slice(seen, loaded), then, own);
      const last = mine.at(-1) ? 'mia' : 'karin';
      const now = line(secondsOf(moments.at(-1)), before + moments.length, last);
      expect(unreadCount(now, pointer, 'mia')).toBe(moments.length - seen - own);
    }),
  );
});

test('UNR-11 what one only wrote in leaves all of the others’ unread', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (mine) => {
      const own = mine.filter(Boolean).length;
      const pointer: Pointer = { ...NOTHING_READ, own };
      const now = line(mine.length, mine.length, mine.at(-1) ? 'mia' : 'karin');
      expect(unreadCount(now, pointer, 'mia')).toBe(mine.length - own);
    }),
  );
});

test('UNR-12 those read longest ago make place, and no more than must', () => {
  const pointers = { b: { at: at(2), n: 1 }, a: { at: at(9), n: 1 }, d: { at: at(1), n: 9 }, c: { at: at(2), n: 1 } };
  expect(oldestPointers(pointers, 4)).toEqual([]);
  expect(oldestPointers(pointers, 2)).toEqual(['d', 'b']);
  expect(oldestPointers(pointers, 0)).toEqual(['d', 'b', 'c', 'a']);
});
