import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { personName } from '../shared/fields.ts';
import { plainText } from '../markdown/plain.ts';
import { read } from '../markdown/tree.ts';
import { mentionedIn, namesToMentions } from './mentions.ts';

const shown = (text: string) => plainText(read(text));

const karin = '[@Karin Berg](/folk/karin-berg)';

describe('reading', () => {
  test('MEN-1 each member is named once, in order', () => {
    expect(mentionedIn(`Hej ${karin} och [@Ali](/folk/ali)! ${karin}`)).toEqual(['karin-berg', 'ali']);
    expect(mentionedIn(`${karin}${karin}`)).toEqual(['karin-berg']);
  });

  test.each([
    'Karin',
    '@Karin Berg',
    '[Karin](/folk/karin)',
    '[@Karin](/grupper/karin)',
    '[@Karin](https://example.org/folk/karin)',
    '[@Karin](/folk/karin/mer)',
    '[@Karin](/folk/../karin)',
    '[@Karin\nBerg](/folk/karin)',
    '[@](/folk/karin)',
    `[@${'a'.repeat(81)}](/folk/karin)`,
    `[@Karin](/folk/${'a'.repeat(129)})`,
  ])('MEN-2 %j mentions nobody', (text) => {
    expect(mentionedIn(text)).toEqual([]);
  });

  test('MEN-3 the names stand for the mentions', () => {
    expect(shown(`Hej ${karin}!`)).toBe('Hej @Karin Berg!');
  });
});

describe('writing', () => {
  const picked = new Map([
    ['Karin', 'karin'],
    ['Karin Berg', 'karin-berg'],
  ]);

  test('MEN-4 the longest name wins, and a name ends where a word ends', () => {
    expect(namesToMentions('@Karin Berg och @Karin', picked)).toBe(`${karin} och [@Karin](/folk/karin)`);
    expect(namesToMentions('@Karins @Karin7 @Karinå', picked)).toBe('@Karins @Karin7 @Karinå');
    expect(namesToMentions('@Karin, @Karin.', picked)).toBe('[@Karin](/folk/karin), [@Karin](/folk/karin).');
  });

  test('MEN-5 addresses and what is a mention already are left alone', () => {
    expect(namesToMentions('mia@Karin', picked)).toBe('mia@Karin');
    expect(namesToMentions(karin, picked)).toBe(karin);
    expect(namesToMentions('@Karin', new Map())).toBe('@Karin');
  });

  test('MEN-22 a name is the same however its letters are composed, and a mark belongs to its word', () => {
    const asa = new Map([['A\u030asa', 'asa']]);
    expect(namesToMentions('Hej @Åsa!', asa)).toBe('Hej [@Åsa](/folk/asa)!');
    expect(namesToMentions('Hej @A\u030asa!', new Map([['Åsa', 'asa']]))).toBe('Hej [@Åsa](/folk/asa)!');
    expect(namesToMentions('Hej @Jose\u0301!', new Map([['Jose', 'jose']]))).toBe('Hej @José!');
    expect(namesToMentions('Hej @Joset\u0336', new Map([['Joset', 'j']]))).toBe('Hej @Joset\u0336');
  });

  test('MEN-6 signs in a name mean themselves', () => {
    expect(namesToMentions('@A.B (x) @AxB (x)', new Map([['A.B (x)', 'ab']]))).toBe('[@A.B (x)](/folk/ab) @AxB (x)');
  });

  test('MEN-7 any name that a member may have is found again in what is sent, and reads as it was typed', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 2, maxLength: 20 })
      .filter((one) => v.is(personName(2, 80), one));
    fc.assert(
      fc.property(name, fc.string({ unit: 'grapheme' }), (one, before) => {
        const typed = `${before} @${one} `;
        const sent = namesToMentions(typed, new Map([[one, 'uid-1']]));
        expect(mentionedIn(sent)).toContain('uid-1');
        expect(shown(sent)).toBe(shown(typed.normalize('NFC')));
      }),
    );
  });
});
