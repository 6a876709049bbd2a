import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterChange, boxed, createMemory, unboxed } from './picked.ts';

const first = '[@Olle Lund](/folk/o1)';
const second = '[@Olle Lund](/folk/o2)';
/** Types `typed` over what stands between two places, as the box tells of it. */
const typeOver = (markdown: string, from: number, to: number, typed: string) => {
  const box = boxed(markdown);
  const next = box.text.slice(0, from) + typed + box.text.slice(to);
  return unboxed(afterChange(box, next, from + typed.length));
};

describe('the box', () => {
  it('MEN-8 shows names, and gives back whom each stood for, of two with one name too', () => {
    const stored = `Hej ${first} och ${second}s \`${first}\``;
    expect(boxed(stored).text).toBe('Hej @Olle Lund och @Olle Lunds `@Olle Lund`');
    expect(unboxed(boxed(stored))).toBe(stored);
  });

  it.each([
    ['before', 0, 0, 'Nej. ', `Nej. ${first} ${second}`],
    ['between', 10, 11, ' och ', `${first} och ${second}`],
    ['behind', 21, 21, 's', `${first} ${second}s`],
    ['an ending at the first', 10, 10, 's', `${first}s ${second}`],
    ['through the first', 3, 5, '', `@Ol Lund ${second}`],
    ['the first away', 0, 11, '', second],
    ['the second away', 10, 21, '', first],
    ['everything', 0, 21, 'Hej', 'Hej'],
    ['the same sign once more', 0, 0, '@', `@${first} ${second}`],
  ])('MEN-9 what is written %s changes no other mention', (_, from, to, typed, expected) =>
    expect(typeOver(`${first} ${second}`, from, to, typed)).toBe(expected),
  );

  it('MEN-10 whatever is typed where, a mention that is not touched keeps its target', () => {
    const piece = fc.constantFrom(first, second, '[@Olle](/folk/o3)', ' ', 'a', '@', '@Olle Lund', '\n', 'é');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.constantFrom('', 's', ' ', '@Olle Lund', 'Hej @O', '@'),
        (pieces, place, length, typed) => {
          const stored = pieces.join('');
          const { text, picked } = boxed(stored);
          const from = place % (text.length + 1);
          const to = Math.min(text.length, from + length);
          const after = afterChange(
            { text, picked },
            text.slice(0, from) + typed + text.slice(to),
            from + typed.length,
          );
          const shift = typed.length - (to - from);
          const whole = picked.flatMap((one) =>
            one.at + 1 + one.name.length <= from ? [one] : one.at >= to ? [{ ...one, at: one.at + shift }] : [],
          );
          expect(after.picked).toEqual(expect.arrayContaining(whole));
          // Others only where what was typed is what stood there.
          expect(after.picked.filter(({ at }) => at >= from && at < from + typed.length).length).toBeLessThanOrEqual(1);
          for (const { at, name } of after.picked) expect(after.text.startsWith(`@${name}`, at)).toBe(true);
        },
      ),
    );
  });
});

describe('going back', () => {
  it('MEN-11 undone and redone, cut and pasted, a mention stands for whom it stood for', () => {
    const memory = createMemory();
    let box = boxed(`${first} ${second}`);
    memory.remember(box);
    const become = (text: string, caret: number) => {
      box = memory.next(box, text, caret);
      memory.remember(box);
      return unboxed(box);
    };
    expect(become('@Olle Lun @Olle Lund', 9)).toBe(`@Olle Lun ${second}`);
    expect(become('@Olle Lund @Olle Lund', 10)).toBe(`${first} ${second}`);
    expect(become('@Olle Lund ', 11)).toBe(`${first} `);
    expect(become('@Olle Lund hej', 14)).toBe(`${first} hej`);
    expect(become('hej', 3)).toBe('hej');
    expect(become('hej @Olle Lund', 14)).toBe(`hej ${first}`);
  });
});
