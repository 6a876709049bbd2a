import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

/** The rejected Swedish words of docs/glossary.md, each as a pattern of whole words with its endings. */
function rejected(): readonly { word: string; pattern: RegExp }[] {
  const rows = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const cells = rows.slice(1).map((row) => row.split('|').at(-2)?.trim() ?? '');
  return cells
    .flatMap((cell) => cell.split(',').map((word) => word.trim()))
    .filter((word) => word !== '')
    .map((word) => ({ word, pattern: patternOf(word) }));
}

/** `tråd-en-ar`: tråd, tråden, trådar. */
function patternOf(word: string): RegExp {
  const [stem = '', ...endings] = word.split('-');
  const tail = endings.length > 0 ? `(?:${endings.join('|')})?` : '';
  return new RegExp(`(?<!\\p{L})${stem}${tail}(?!\\p{L})`, 'iu');
}

/** What people read: the texts between quotes, not the names of the catalog. */
function textsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8').replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, a, b]) =>
    (a ?? b ?? '').replaceAll(/\$\{[^}]*\}/g, '…'),
  );
}

const FILES = [
  'web/src/i18n/sv/*.ts',
  'functions/src/mail/texts/sv.ts',
  'functions/src/**/guest-texts.ts',
  'packages/content/src/pages/*.ts',
].flatMap((files) => globSync(files, { cwd: root }));

/** Phrases in which a rejected word is the right one, each with its reason. */
const ALLOWED: readonly { phrase: string; why: string }[] = [
  { phrase: 'Program kan hålla kvar eller flagga ett meddelande', why: 'The screening flags; a member reports.' },
];

const said = FILES.flatMap((file) =>
  textsOf(file).map((text) => ({
    file,
    whole: text,
    text: ALLOWED.reduce((rest, { phrase }) => rest.replaceAll(phrase, '…'), text),
  })),
);

test('WRD-1 the glossary names what is rejected, and the interface has texts to look at', () => {
  expect(rejected().length).toBeGreaterThan(40);
  expect(FILES.length).toBeGreaterThan(25);
  expect(FILES.filter((file) => file.endsWith('guest-texts.ts'))).toHaveLength(1);
  expect(said.length).toBeGreaterThan(700);
  expect(patternOf('tråd-en-ar').test('en tråd.')).toBe(true);
  expect(patternOf('tråd-en-ar').test('trådlös')).toBe(false);
});

test('WRD-2 no Swedish text of the interface or of a mail has a rejected word', () => {
  const found = said.flatMap(({ file, text }) =>
    rejected().flatMap(({ word, pattern }) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [`${word}: … ${text.slice(Math.max(0, at - 30), at + 40)} … (${file})`];
    }),
  );
  expect(found).toEqual([]);
});

test('WRD-3 every exception is still needed', () => {
  expect(ALLOWED.filter(({ phrase }) => !said.some(({ whole }) => whole.includes(phrase)))).toEqual([]);
});
