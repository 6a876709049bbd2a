import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { oneLine, withoutControls } from './controls.ts';
import {
  cellId,
  cellIds,
  line,
  lineOfWords,
  opaqueId,
  personName,
  serverTime,
  termId,
  termIds,
  text,
  time,
  words,
} from './fields.ts';
import { NOW } from './time.ts';
import { isLine, validated } from './validate.ts';

const takes = (schema: v.GenericSchema, value: unknown) => v.is(schema, value);

describe('text', () => {
  test('FLD-1 lengths are counted in UTF-16 units, at and over the limits', () => {
    const schema = text(2, 4);
    expect(['', 'a', 'abcde', '😀😀a'].filter((one) => takes(schema, one))).toEqual([]);
    expect(['ab', 'abcd', '😀', '😀😀'].filter((one) => !takes(schema, one))).toEqual([]);
    for (const other of [null, undefined, 12, ['ab'], { length: 2 }]) expect(takes(schema, other)).toBe(false);
  });

  test('FLD-2 half a character, control characters and the mark of the server’s time are refused', () => {
    expect(takes(text(0, 9), 'a\ud83d')).toBe(false);
    expect(takes(text(0, 9), '\ude00a')).toBe(false);
    expect(takes(text(0, 9), '\ud83d\ude00')).toBe(true);
    expect(takes(text(0, 9), NOW)).toBe(false);
    for (const control of ['\u0000now', 'a\u0000', 'a\u0007b', '\r\n', '\u007f', '\u0085']) {
      expect(takes(text(0, 9), control), JSON.stringify(control)).toBe(false);
      expect(takes(text(0, 9), withoutControls(control))).toBe(true);
    }
    expect(takes(text(0, 9), 'a\tb\nc')).toBe(true);
    expect(withoutControls('\u0000now\r\na\rb\tc\u007f')).toBe('now\na\nb\tc');
  });

  test('FLD-3 words need something to see; what is added around them does not matter', () => {
    const blanks = [' ', '\t\n', '\u00a0', '\u200b', '\u2003\u2028', '\u3000', '\ufeff', '\u2800', '\u00ad'];
    for (const blank of blanks) {
      expect(takes(words(1, 99), blank), JSON.stringify(blank)).toBe(false);
      expect(takes(text(1, 99), blank)).toBe(true);
      expect(takes(words(1, 99), `${blank}å${blank}`)).toBe(true);
    }
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...blanks), maxLength: 9 }),
        (blank) => !takes(words(1, 99), blank),
      ),
    );
  });

  test('FLD-4 a name stands in a link of one line', () => {
    const good = ['Karin Berg', 'Åsa-Lena Öhrn', "O'Neill", 'Nguyễn', 'José (Pepe)', '李小龍', 'Mia 🌿', 'A. & B.'];
    const bad = ['Karin]', '[Karin', 'a\\b', 'a`b', 'a<b', 'a>b', 'a\nb', 'a\u2028b', 'a\u202eb', 'a\u0007b', '  '];
    expect(good.filter((one) => !takes(personName(2, 80), one))).toEqual([]);
    expect(bad.filter((one) => takes(personName(2, 80), one))).toEqual([]);
  });
});

describe('one line', () => {
  const turns = [
    '\n',
    '\r',
    '\t',
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
  ];
  test('FLD-8 nothing breaks it or turns it around, and what was pasted is made so', () => {
    expect(takes(line(0, 99), '')).toBe(true);
    expect(takes(lineOfWords(1, 99), ' ')).toBe(false);
    for (const schema of [line(0, 99), lineOfWords(1, 99), personName(2, 99)]) {
      expect(isLine(schema)).toBe(true);
      expect(takes(schema, 'Åsa مرحبا שלום')).toBe(true);
      for (const turn of turns) {
        expect(takes(schema, `a${turn}b`), JSON.stringify(turn)).toBe(false);
        expect(takes(schema, oneLine(`a${turn}b`))).toBe(true);
      }
    }
    expect([text(0, 9), words(1, 9)].some(isLine)).toBe(false);
  });

  test('FLD-9 what is admitted is composed', () => {
    for (const schema of [text(0, 9), words(1, 9), line(0, 9), lineOfWords(1, 9), personName(2, 9)]) {
      expect(validated(schema, 'A\u030asa')).toBe('Åsa');
    }
    expect(withoutControls('A\u030asa')).toBe('Åsa');
  });
});

describe('ids and lists', () => {
  const table: [string, v.GenericSchema, string[], string[]][] = [
    [
      'opaque id',
      opaqueId,
      ['a', 'A_b-9', '_a_', 'a'.repeat(128)],
      ['', '__a__', '__a', 'a.b', 'a/b', 'a b', 'å', 'a\n', 'a'.repeat(129)],
    ],
    ['term', termId, ['a', 'a-1', 'a'.repeat(40)], ['', 'A', 'a_b', 'å', 'a ', 'a\n', 'a'.repeat(41)]],
    [
      'cell',
      cellId,
      ['a.b', 'a-b.c-d', `${'a'.repeat(30)}.b`],
      ['a', '.', 'a.', '.b', 'a.b.c', 'a1.b', `b.${'a'.repeat(31)}`],
    ],
  ];
  test.each(table)('FLD-5 %s', (_, schema, good, bad) => {
    expect(good.filter((one) => !takes(schema, one))).toEqual([]);
    expect(bad.filter((one) => takes(schema, one))).toEqual([]);
  });

  test('FLD-6 a list holds at most so many, each of the shape', () => {
    expect(takes(termIds(2), [])).toBe(true);
    expect(takes(termIds(2), ['a', 'b'])).toBe(true);
    expect(takes(termIds(2), ['a', 'b', 'c'])).toBe(false);
    expect(takes(termIds(2), ['a', 'B'])).toBe(false);
    expect(takes(termIds(2), { 0: 'a', length: 1 })).toBe(false);
    expect(takes(cellIds(2), ['a.b', null])).toBe(false);
  });

  test('FLD-7 the server’s time is the mark alone, a stored time is a timestamp', () => {
    expect([NOW, 'now', 0, new Date(0)].map((one) => takes(serverTime, one))).toEqual([true, false, false, false]);
    expect([{ seconds: 1, nanoseconds: 2 }, { seconds: 1 }, null, NOW].map((one) => takes(time, one))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
