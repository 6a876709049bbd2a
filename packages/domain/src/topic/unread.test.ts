import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from './schema.ts';
import { isAhead, pointerAfter, unreadCount } from './unread.ts';

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

  test('UNR-2 one’s own last message is not unread', () => {
    expect(unreadCount(line(10, 7, 'mia'), undefined, 'mia')).toBe(0);
    expect(unreadCount(line(10, 7, 'mia'), undefined, 'ali')).toBe(7);
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
