import { FLOOD, screen, type ScreeningContext, type Sign } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import { loadDemo } from '../demo.ts';
import { screeningLists } from './lists.ts';
import { unmasked } from './mask.ts';

const MEMBER: ScreeningContext = { newcomer: false, recent: 1 };
const NEWCOMER: ScreeningContext = { newcomer: true, recent: 1 };
const judge = (text: string, context = NEWCOMER) => screen(text, context, screeningLists);

/** A slur, as the lists hold it. */
const [slur = ''] = unmasked(['oyngg'].map((word) => `${word}r`));

describe('SCR-1 what is seen', () => {
  const cases: [Sign, string][] = [
    ['threat', 'Vi vet var du bor.'],
    ['threat', 'VI VET  VAR\nDU BOR'],
    ['threat', 'Jag sk4 d\u00adöda dig'],
    ['threat', 'We know where you live, remember that.'],
    ['slur', `Ännu en ${slur} i parken.`],
    ['slur', `Ännu en ${slur.toUpperCase()}N.`],
    ['slur', `Ännu en ${slur.split('').join('.')} i parken.`],
    ['harassment', unmasked(['uåyy xäsgra'])[0] ?? ''],
    ['personal-number', 'Pojken, 20110304-1230, bor kvar hemma.'],
    ['personal-number', 'Hon är 8506724569.'],
    ['link', 'Läs mer på https://billigt.example/nu'],
    ['link', 'Läs [mer här](//billigt.example)'],
    ['link', '[k][x]\n\n[x]: h&#116;tps://billigt.example'],
    ['link', 'ｈｔｔｐｓ：//billigt.example'],
    ['link', 'h\u200bt\u034ftps://billigt.example'],
    ['link', 'h\u0336ttps://billigt.example'],
    ['link', 'se www.billigt.example'],
    ['link', 'skriv till å@billigt.example'],
    ['link', '![](https://billigt.example/k.png)'],
    ['link', '[@Karin](https://billigt.example)'],
    ['threat', 'Vi v&#101;t var du bor.'],
    ['threat', 'Vi **vet** va[r du](/g/x) bor'],
    ['threat', 'V\u0336i\u0336 v\u0336e\u0336t\u0336 var du bor'],
    ['threat', 'Vi\u2800vet\u00a0var\u3000du bor'],
    ['threat', 'Vi vet\u{e0020} var du bor'],
    ['threat', 'Jag ska do\u0308da dig'],
    ['threat', 'Jag ska d\u00f6\u0323da dig'],
    ['threat', 'Vi v\u0308e\u030at\u0308 var du bor'],
    ['slur', `Ännu en ${slur.slice(0, 2)}\u2063${slur.slice(2)}.`],
    ['slur', `Se https://billigt.example/${slur}`],
    ['personal-number', 'Pojken 2011\u200b0304-1230'],
    ['personal-number', 'Pojken ２０１１０３０４-１２３０'],
    ['personal-number', 'Pojken 20110304&#45;1230'],
    ['personal-number', 'Pojken **2011**0304-1230'],
    ['shouting', 'VARFÖR HAR INGEN GJORT NÅGOT ÅT DET HÄR ÄN'],
  ];
  it.each(cases)('%s: %j', (sign, text) => {
    expect(judge(text).why).toContain(sign);
    expect(judge(text).verdict).toBe('hold');
  });

  it('a flood, sooner from a newcomer', () => {
    expect(judge('Hej', { newcomer: true, recent: FLOOD.newcomer + 1 }).why).toEqual(['flood']);
    expect(judge('Hej', { newcomer: true, recent: FLOOD.newcomer }).why).toEqual([]);
    expect(judge('Hej', { newcomer: false, recent: FLOOD.others + 1 })).toEqual({ verdict: 'flag', why: ['flood'] });
    expect(judge('Hej', { newcomer: false, recent: FLOOD.others }).verdict).toBe('clean');
  });
});

describe('SCR-2 what is not', () => {
  it.each([
    'Vi vet var dumparna bor.',
    'Det var ett dödläge i frågan.',
    'Hotellet ligger vid Hisingsbron.',
    'Ärende 2026-0412 avslutades 2026-11-24.',
    'Diarienummer 0123/26, telefon 031-365 00 00.',
    '[@Karin Berg](/folk/karin-berg), kan du svara?',
    'BRA!',
    'Ring 0701234567, org.nr 556012-5790, OCR 12345678901234',
    'GRL, SKA och PBL är förkortningar.',
    'Negeringen i satsen är otydlig.',
    'Budgeten är 19 870 000 kronor.',
  ])('%j', (text) => expect(judge(text)).toEqual({ verdict: 'clean', why: [] }));

  it('the whole demo community is clean when its members write, and what a newcomer is held for is a link or a manner', () => {
    const texts = loadDemo().groups.flatMap(({ topics }) => topics.flatMap(({ messages }) => messages));
    const flagged = texts.filter(({ text }) => judge(text, MEMBER).verdict !== 'clean').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(200);
    expect(flagged).toEqual([]);
  });
});

describe('SCR-3 newcomers and others', () => {
  it('others are flagged and never held', () => {
    expect(judge('Vi vet var du bor.', MEMBER).verdict).toBe('flag');
  });

  it('a link or a manner is held from a newcomer only', () => {
    for (const text of ['Se https://example.org', 'VARFÖR HAR INGEN GJORT NÅGOT ÅT DET HÄR ÄN']) {
      expect(judge(text).verdict).toBe('hold');
      expect(judge(text, MEMBER)).toEqual({ verdict: 'clean', why: [] });
    }
  });
});

describe('SCR-4 the lists', () => {
  it('are lower case, have no word twice, and every entry is found where it stands', () => {
    for (const list of screeningLists) {
      for (const [sign, words] of Object.entries(list)) {
        expect(new Set(words).size).toBe(words.length);
        for (const word of words) {
          expect(word).toBe(word.toLowerCase());
          expect(judge(`Så: ${word.replace('*', '')}.`).why, word).toContain(sign);
        }
      }
    }
  });

  it('are quick, also on the longest and oddest text', () => {
    // Processor time: on a busy machine the clock goes on while others compute.
    const start = process.cpuUsage();
    judge('a.'.repeat(4000));
    judge('ska '.repeat(2000));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(200);
  });
});
