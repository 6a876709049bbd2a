import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDeep } from '../../../../tests/support/deep.ts';
import { budgetFor, OverBudget } from './budget.ts';
import { lexed } from './lexer.ts';
import { plainText } from './plain.ts';
import { read } from './tree.ts';

const LONGEST = 8000;
const filled = (unit: string) => unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);

/** What people may well write, at its longest. */
const WRITING = {
  paragraph: 'Det här är en **viktig** mening om _staden_ och [@Karin](/folk/k), se https://exempel.se/a_b. ',
  paragraphs: 'Det här är en **viktig** mening om _staden_ och [@Karin](/folk/k), se https://exempel.se/a_b. \n\n',
  list: '- **Ett två** tre fyra fem [länk](https://exempel.se/a) `kod`\n',
  lines: 'Rad med text\n',
  answers: '> citat med **fet** text\nsvar på det\n\n',
};
const units = [
  '"*__a', '*', '_a', '[', '> ', '>', '`', '![](', '<', '- ', '|-', '((', '**a ', '~~', '[a](', '1. ', '*a **b ',
  '[a](b "', '`a``b ', '\\', '\\`', '- a\n', '- a\n  ', '> a\n', '>> a\n', 'a|b\n-|-\n', 'a\n-|-\n', '|-|-\n', '<a ',
  '<!--', '&#', 'www.', 'http://', 'a@', '@', 'a@a.', 'https://a.se/(', '[@a](/folk/a)', '[@a](/folk/', '***a ',
  '_a*b ', '~~a ', '```\n', '```a\n', '# ', '#\n', '---\n', '- - - ', '* * ', '1. a\n', ' ', '\n', '\t', 'a', '[[a](b)](c)',
  '[a][', ']: ', '[a]: b\n', '\n> - ', '  - a\n', 'å@', '"*__a\n\n', '*a_b', 'https://a*b_c ', 'a* *a', '.a@', '(a@a.a',
  'http://a)', '_*a', '![@', '\\*', '`` ` ', '~~~\n', 'a~~b', '[a](<', "[a](b '", '[*a](b) ', '&amp;', '*[a](',
]; // prettier-ignore
/** They found something, or were the slowest. */
const worst = ['"*__a', '_*a', 'a\n-|-\n', 'a@', '- a\n', '[*a](b) ', '#\n'];

/** Processor time: on a busy machine the clock goes on while others compute. The least of some is the truest. */
function cost(text: string): number {
  const once = () => {
    const begin = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(begin);
    return user + system;
  };
  return Math.min(once(), once(), once());
}

describe('BUD-1 what people write is read, at its longest', () => {
  test.each(Object.entries(WRITING))('%s', (_, unit) => {
    const text = filled(unit);
    const budget = budgetFor(text);
    expect(() => lexed(text, budget)).not.toThrow();
    // Twice as much would be read, too.
    expect(() => budget.spend(budget.spent)).not.toThrow();
  });
});

describe('BUD-2 what is made to take long takes no longer than some long messages', () => {
  const most = 12 * Math.max(...Object.values(WRITING).map((unit) => cost(filled(unit))), 2000);
  test.each(isDeep ? units : worst)('%j', (unit) => expect(cost(filled(unit))).toBeLessThan(most));

  test('whatever is repeated', { timeout: 300_000 }, () => {
    const piece = fc.array(fc.constantFrom(...'*_~`[]()<>!\\#-+1.|:@/&\n a'.split('')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(piece, (signs) => cost(filled(signs.join(''))) < most),
      // A small sample, the same each day.
      isDeep ? { numRuns: 500 } : { numRuns: 20, seed: 1 },
    );
  });
});

test('BUD-3 beyond it, the text is shown as it was typed', () => {
  for (const unit of ['"*__a', '_*a']) {
    const text = filled(unit);
    expect(() => lexed(text, budgetFor(text))).toThrow(OverBudget);
    expect(plainText(read(text))).toBe(text);
  }
  const within = `${'> '.repeat(30)}djupt`;
  expect(plainText(read(within))).toContain('djupt');
});
