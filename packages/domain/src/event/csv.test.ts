import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

const one = (value: string) => csvOf([[value]]).slice(1, -2);

describe('E5 the list for a spreadsheet', () => {
  it('has a mark, semicolons and one line per row', () => {
    expect(
      csvOf([
        ['Namn', 'Svar'],
        ['Åsa; "Ö"', ''],
      ]),
    ).toBe('\u{feff}"Namn";"Svar"\r\n"Åsa; ""Ö""";""\r\n');
  });

  it.each([
    '=1+1',
    '+46',
    '-1',
    '@SUM(A1)',
    '  =cmd',
    '\t=x',
    '\r\n=x',
    '\u00a0=x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '|x',
    '\u200b=1',
    '\ufeff@x',
  ])('%j is no formula', (value) => expect(one(value)).toMatch(/^"'/));

  it.each(['0701234567', '070 123 45 67', '199001011234', '3/4', '1-2', '2026-12-01', '12.30', '9:15', '1e5', ' 007 '])(
    '%j stays what was written',
    (value) => expect(one(value)).toBe(`"'${value}"`),
  );
  it.each(['12', '3,5', '70 personer', '2026', 'kl. 9', '1 000'])('%j needs no mark', (value) =>
    expect(one(value)).toBe(`"${value}"`),
  );

  it('cannot break out of its cell or row', () => {
    expect(one('a"\r\n=1;"b')).toBe('"a"" =1;""b"');
    expect(one('a\u2028b\u0000c')).toBe('"a b c"');
  });

  it('leaves ordinary words as they are', () => {
    expect(one('Anna-Karin, 3 + 4')).toBe('"Anna-Karin, 3 + 4"');
  });
});
