import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Karin Berg', 'KB'],
  ['karin berg', 'KB'],
  ['Karin Maria Berg', 'KB'],
  ['Åsa', 'Å'],
  ['A\u030asa O\u0308hrn', 'ÅÖ'],
  ['Anna-Karin Ek', 'AE'],
  ['Anna-Karin', 'AK'],
  ['  Ö  é ', 'ÖÉ'],
  ['李 小龍', '李小'],
  ['"Kalle" (42) Anka', 'KA'],
  ['😀 12', '?'],
  ['', '?'],
])('INI-1 %j is %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test('INI-2 whatever the name, something short and whole stands for it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const short = initials(name);
      expect(short).not.toBe('');
      expect(short.isWellFormed()).toBe(true);
      // An upper-case letter may be two or three (ß, ŉ); each of the two initials is one letter before that.
      expect(short.length).toBeLessThanOrEqual(6);
    }),
  );
});
