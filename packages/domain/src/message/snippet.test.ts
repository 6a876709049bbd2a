import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippet } from './snippet.ts';

describe('marks', () => {
  test.each([
    ['Hej!', 'Hej!'],
    ['# Rubrik\n\nText', 'Rubrik Text'],
    ['- ett\n- två\n\n1. tre\n3. fyra', 'ett två 1. tre 3. fyra'],
    ['> citat\n> mer', 'citat mer'],
    ['**fet** och _kursiv_ och ~~struken~~', 'fet och kursiv och struken'],
    ['`kod` och\n```\nblock\n```\nslut', 'kod och block slut'],
    ['`avtal_2026_slut.pdf`', 'avtal_2026_slut.pdf'],
    ['avtal_2026_slut.pdf', 'avtal_2026_slut.pdf'],
    ['```\nbara kod\n```', 'bara kod'],
    ['---', '---'],
    ['| a | b |\n|--|--|\n| 1 | 2 |', 'a b 1 2'],
    ['[länk](https://example.org) och ![bild](https://x.example/y.png)', 'länk och bild'],
    ['Hej [@Karin Berg](/folk/karin-berg)!', 'Hej @Karin Berg!'],
    ['  två \n\n rader\t ', 'två rader'],
    ['2 * 3 = 6', '2 * 3 = 6'],
    ['', ''],
  ])('SNI-1 %j reads %j', (markdown, line) => {
    expect(snippet(markdown)).toBe(line);
  });
});

describe('length', () => {
  test('SNI-2 what fits stays whole', () => {
    expect(snippet('ett två', 7)).toBe('ett två');
    expect(snippet('ett tvåa', 7)).toBe('ett tv…');
  });

  test('SNI-3 it is cut at a word, or inside one that is long', () => {
    expect(snippet('Vi provade låga stolpar', 20)).toBe('Vi provade låga…');
    expect(snippet('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(snippet(`å ${'a'.repeat(50)}`, 10)).toBe(`å ${'a'.repeat(7)}…`);
  });

  test('SNI-4 an emoji is not cut in half', () => {
    expect(snippet('😀'.repeat(10), 6)).toBe('😀😀…');
    expect(snippet('😀'.repeat(10), 7)).toBe('😀😀😀…');
  });

  test('SNI-5 whatever is written, it is one whole line within the limit', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('**', '`', '```', '\n', '[', '](', ')', '> ', '- ', '[@A](/folk/a)', '😀', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 200 }), (pieces, max) => {
        const line = snippet(pieces.join(''), max);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/[\n\r\t]| {2}|^ | $/);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });
});
