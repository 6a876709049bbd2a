import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTime } from './time.ts';

const moment = fc.record({ seconds: fc.integer(), nanoseconds: fc.integer({ min: 0, max: 999_999_999 }) });

test('TIM-1 nanoseconds decide within a second', () => {
  expect(compareTime({ seconds: 1, nanoseconds: 2 }, { seconds: 1, nanoseconds: 1 })).toBeGreaterThan(0);
  expect(compareTime({ seconds: 1, nanoseconds: 999_999_999 }, { seconds: 2, nanoseconds: 0 })).toBeLessThan(0);
  expect(compareTime({ seconds: 1, nanoseconds: 1 }, { seconds: 1, nanoseconds: 1 })).toBe(0);
});

test('TIM-2 the order is total', () => {
  fc.assert(
    fc.property(moment, moment, moment, (a, b, c) => {
      expect(Math.sign(compareTime(a, b)) + Math.sign(compareTime(b, a))).toBe(0);
      if (compareTime(a, b) <= 0 && compareTime(b, c) <= 0) expect(compareTime(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
