import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank } from './blank.ts';

const LEAVES_NO_MARK = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\u2800]$/u;
/** Every code point that is one half of nothing. */
const all = Array.from({ length: 0x11_0000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);

test('BLK-1 a text of one character is blank if Unicode says that it shows nothing, and only then', () => {
  const wrong = all.filter((code) => {
    const one = String.fromCodePoint(code);
    return isBlank(one) !== LEAVES_NO_MARK.test(one);
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test('BLK-2 any number of them shows nothing, and one other character is seen among them', () => {
  const unseen = all.map((code) => String.fromCodePoint(code)).filter(isBlank);
  const blanks = fc.string({ unit: fc.constantFrom(...unseen), maxLength: 20 });
  fc.assert(fc.property(blanks, (text) => isBlank(text)));
  fc.assert(
    fc.property(blanks, fc.constantFrom('a', 'å', '.', '😀', '\u0301'), blanks, (a, one, b) => !isBlank(a + one + b)),
  );
});
