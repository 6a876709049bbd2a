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
    expect(pointerAfter([], line(10, 7))).toBeUndefined();
    expect(pointerAfter([at(3), at(1)], undefined)).toEqual({ at: at(3), n: 2 });
  });

  test('UNR-4 messages later than a lagging line are counted on top of it', () => {
    expect(pointerAfter([at(9), at(10), at(11), at(12)], line(10, 7))).toMatchObject({ n: 9, at: { seconds: 12 } });
    expect(pointerAfter([at(8)], line(10, 7))).toMatchObject({ n: 7, at: { seconds: 8 } });
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
      const pointer = pointerAfter(moments, line(secondsOf(moments[lagging]), lagging + 1));
      expect(unreadCount(line(secondsOf(moments.at(-1)), moments.length), pointer, 'mia')).toBe(0);
    }),
  );
});

test('UNR-7 what came after the pointer is counted exactly, when the line was up to date or behind', () => {
  fc.assert(
    fc.property(history, ({ moments, seen, lag }) => {
      const lagging = Math.max(0, seen - 1 - lag);
      const pointer = pointerAfter(moments.slice(0, seen), line(secondsOf(moments[lagging]), lagging + 1));
      const now = line(secondsOf(moments.at(-1)), moments.length);
      expect(unreadCount(now, pointer, 'mia')).toBe(moments.length - seen);
      expect(pointer?.at).toEqual(moments[seen - 1]);
    }),
  );
});
