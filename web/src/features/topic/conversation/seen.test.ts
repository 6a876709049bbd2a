import { describe, expect, it, test } from 'vitest';
import { isSeen, type Sight, STEPS } from './seen.ts';

const WINDOW = 800;
const inSight = (height: number, top: number): Sight => {
  const bottom = top + height;
  const shown = Math.max(0, Math.min(bottom, WINDOW) - Math.max(top, 0));
  return {
    isIntersecting: shown > 0,
    intersectionRatio: shown / height,
    intersectionRect: { height: shown, bottom: Math.min(bottom, WINDOW) },
    boundingClientRect: { height, bottom },
    rootBounds: { height: WINDOW, bottom: WINDOW },
  };
};

describe('what is on screen of a row counts as read', () => {
  it.each([
    ['a row in the window', 100, 300, true],
    ['a bit of one that comes up from below', 100, 780, false],
    ['less than two fifths of one', 300, 700, false],
    ['one out of sight', 100, 900, false],
    ['a very high one that begins to come', 5000, 700, false],
    ['a very high one that fills half the window', 5000, 390, true],
    ['a very high one, in its middle', 5000, -2000, true],
    ['a very high one by its end, with little of it in sight', 5000, -4700, true],
  ])('SEE-1 %s: %s high, %s down: %s', (_, height, top, expected) =>
    expect(isSeen(inSight(height, top))).toBe(expected),
  );
  it('SEE-2 without a window to compare with, its share alone', () => {
    expect(isSeen({ ...inSight(5000, -2000), rootBounds: null })).toBe(false);
    expect(isSeen({ ...inSight(100, 300), rootBounds: null })).toBe(true);
  });
});

/** Whether the browser looks, as it does when a share is crossed, at a moment when the row counts. */
const isNoticed = (height: number) =>
  STEPS.some((share) => share * height <= WINDOW && isSeen(inSight(height, WINDOW - share * height)));

test.each([80, 500, 2000, 2100, 3300, 6000, 12_000, 50_000])(
  'SEE-3 a row %s high is noticed as it comes up from below',
  (height) => expect(isNoticed(height)).toBe(true),
);
