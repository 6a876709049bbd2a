import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText, spansOf } from './plain.ts';
import { read } from './tree.ts';

const shown = (text: string) => plainText(read(text));
const links = (text: string) => spansOf(read(text)).flatMap((one) => ('href' in one ? [one.href] : []));
const mentioned = (text: string) => spansOf(read(text)).flatMap((one) => (one.kind === 'mention' ? [one.uid] : []));

const karin = '[@Karin Berg](/folk/karin)';

describe('TRE-1 what people type is what is seen', () => {
  test.each([
    '[10:05]: kaffe',
    '[10:05]: kaffe\n[10:30]: möte',
    '[x]: https://exempel.se',
    '#',
    '-',
    '+',
    '1.',
    '>',
    '>:(',
    '>5 personer',
    '^_^ hej ^_^',
    '*_*',
    '¯\\_(ツ)_/¯',
    '\\\\server\\katalog\\fil.txt',
    'C:\\_ny\\*.txt och D:\\*.doc',
    '5*4*3 = 60',
    'f*n och f**n',
    '~5 till ~10',
    'it`s och that`s',
    'Hej\n--\nAnna',
    'Summa\n=====',
    '    indraget',
    '2026. Det var året.',
    '08. 12 34 56',
    '<script>alert(1)</script>',
    '<div>hej</div>',
    '<!-- hej -->',
    'a <b och c> d',
    '```Hej alla\nrad två',
    '[](https://exempel.se)',
    '[här](https://exempel.se "titel")',
    '[här](javascript:alert(1))',
    '[https://bank.se](https://ond.example)',
    '&#8203;',
    '&#x202e;',
    'a | b\n--|--\n1 | 2 | tre',
    'å@exempel.se',
    'https://banken.se@ond.example/',
    'Ring 031-365 00 00 (kl. 8-12) / fråga efter "Åsa" & säg hej!',
  ])('%j', (text) => expect(shown(text)).toBe(text));

  test('TRE-2 a time and a name in brackets beside a mention are shown, and the mention counts', () => {
    expect(shown(`[Till]: ${karin}`)).toBe('[Till]: @Karin Berg');
    expect(mentioned(`[Till]: ${karin}`)).toEqual(['karin']);
  });
});

describe('mentions', () => {
  test.each([
    ['plainly', `Hej ${karin}!`, ['karin']],
    ['with an ending', `${karin}s bil`, ['karin']],
    ['after a sign', `Hej!${karin}`, ['karin']],
    ['in emphasis', `**${karin}** _${karin}s_`, ['karin', 'karin']],
    ['in a list, a quote and a table', `- ${karin}\n\n> ${karin}\n\na|b\n-|-\n${karin}|x`, ['karin', 'karin', 'karin']],
    ['in code', `\`${karin}\``, []],
    ['in a block of code', `\`\`\`\n${karin}\n\`\`\``, []],
    ['in an open fence', `\`\`\`\n${karin}`, ['karin']],
    ['after a backslash', `\\${karin}`, []],
    ['within another link', `[se ${karin}](https://exempel.se)`, ['karin']],
  ])('TRE-3 %s', (_, text, expected) => expect(mentioned(text)).toEqual(expected));

  test('TRE-4 code shows the name that was picked, and an ending stays', () => {
    expect(shown(`\`${karin}\``)).toBe('@Karin Berg');
    expect(shown(`\`\`\`\n${karin} --help\n\`\`\``)).toBe('@Karin Berg --help');
    expect(shown(`${karin}s`)).toBe('@Karin Bergs');
  });

  test('TRE-5 they bear the name of now', () => {
    const nameOf = (uid: string) => (uid === 'karin' ? 'Karin Sjö' : undefined);
    expect(plainText(read(`${karin}s och [@Ali](/folk/ali)`), nameOf)).toBe('@Karin Sjös och @Ali');
  });
});

describe('blocks', () => {
  test('TRE-6 one line break ends a quote, a list and a table', () => {
    expect(read('> fråga\nsvar').map(({ kind }) => kind)).toEqual(['quote', 'paragraph']);
    expect(read('> fråga\n> mer\n\nsvar').map(({ kind }) => kind)).toEqual(['quote', 'paragraph']);
    expect(read('- ett\n- två\nsvar').map(({ kind }) => kind)).toEqual(['list', 'paragraph']);
    expect(read('- ett\n  - inom\n  mer\n- två').map(({ kind }) => kind)).toEqual(['list']);
    expect(read('a|b\n-|-\n1|2\nsvar').map(({ kind }) => kind)).toEqual(['table', 'paragraph']);
    expect(shown('> fråga\nsvar')).toBe('fråga\nsvar');
  });
});

describe('TRE-7 addresses know every alphabet', () => {
  test.each([
    ['https://örebro.se', ['https://örebro.se']],
    ['Se https://örebro.se/åtgärder?ö=å.', ['https://örebro.se/åtgärder?ö=å']],
    ['www.åmål.se', ['http://www.åmål.se']],
    ['Www.exempel.se', ['http://www.exempel.se/']],
    ['å@exempel.se', ['mailto:%C3%A5@exempel.se']],
    ['skriv till anna.ö@åmål.se!', ['mailto:anna.%C3%B6@%C3%A5m%C3%A5l.se']],
    ['(se https://sv.wikipedia.org/wiki/Ö_(djur))', ['https://sv.wikipedia.org/wiki/%C3%96_(djur)']],
    ['https://exempel.se/a_b_c och https://exempel.se/d_e_', ['https://exempel.se/a_b_c', 'https://exempel.se/d_e']],
    ['**https://exempel.se**', ['https://exempel.se/']],
    ['<https://exempel.se>', ['https://exempel.se/']],
    ['mia@Karin', []],
    ['läshttps://exempel.se', []],
    ['www.', []],
    ['awww.nej.se', []],
    ['kl 10.30@torget', []],
    ['`https://exempel.se`', []],
    ['https://banken.se@ond.example/', []],
    ['https://u:p@ond.example/', []],
    ['[http://a.se](https://b.se)', ['http://a.se/', 'https://b.se/']],
    ['[[https://a.se](https://a.se)](https://a.se)', ['https://a.se/', 'https://a.se/']],
  ])('%j', (text, expected) => expect(links(text)).toEqual(expected.map((one) => new URL(one).href)));
});

/** What people type, and none of it Markdown that takes a letter away: no entity, no hidden address. */
const typed = fc.oneof(
  fc.constantFrom(
    'Hej', 'och', 'åäö', 'Anna', 'kl', '10:05', '[10:05]:', '[Till]:', '[x]', '(se', ')', '!', '?', '...', ':)', ';-)',
    ':-*', '<3', '>:(', '^_^', '*_*', '-', '–', '*', '**', '_', '__', '`', '~', '#', '>', '+', '1.', '2)', '2026.', '|',
    '5*4', 'f*n', 'avtal_2026_slut.pdf', 'C:\\ny', '\\\\server', '¯\\_(ツ)_/¯', '&', '<', '>', '<b>', '</b>', '---',
    '===', '```', '~~~', '"', "'", '/', '%', '100%', '50/50', '[ ]', '[x]:', '😀', 'مرحبا', 'שלום', 'www.', 'a@b',
    '**fet**', '_kursiv_', '~~bort~~', '- punkt', '> citat', '# rubrik', '1. ett', '| a | b |', '|--|--|', '    in',
  ),
  fc.string({ unit: fc.constantFrom(...'aåbB1 .,:;!?()[]<>*_~`#>+-=|\\/&"\'@'.split('')), maxLength: 8 }),
); // prettier-ignore
const text = fc
  .array(fc.tuple(typed, fc.constantFrom(' ', '', '\n', '\n\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
/** Everything but the signs that Markdown is made of, blanks, and what an entity is made of. */
const kept = (words: string) => words.replace(/\[[xX ]\]|[☑☐]/g, '').replace(/[*_~`#>+=|\\[\]()!<\s-]/g, '');

describe('whatever is typed', () => {
  test('TRE-8 no letter, digit or other sign vanishes or changes its place', () => {
    fc.assert(
      fc.property(text, (one) => {
        fc.pre(!/&#?\w+;|\]\(/.test(one));
        expect(kept(shown(one))).toBe(kept(one));
      }),
      { numRuns: 3000 },
    );
  });

  test('TRE-9 no link is there that nobody wrote', () => {
    fc.assert(
      fc.property(text, (one) => {
        fc.pre(!/https?:\/\/|www\.|\w@\w+\.|\]\(/i.test(one));
        expect(links(one)).toEqual([]);
        expect(mentioned(one)).toEqual([]);
      }),
    );
  });
});
