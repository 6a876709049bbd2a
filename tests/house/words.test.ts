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

const FILES = [...globSync('web/src/i18n/sv/*.ts', { cwd: root }), 'functions/src/mail/texts/sv.ts'];

test('WRD-1 the glossary names what is rejected, and the interface has texts to look at', () => {
  expect(rejected().length).toBeGreaterThan(40);
  expect(FILES.length).toBeGreaterThan(15);
  expect(FILES.flatMap(textsOf).length).toBeGreaterThan(700);
  expect(patternOf('tråd-en-ar').test('en tråd.')).toBe(true);
  expect(patternOf('tråd-en-ar').test('trådlös')).toBe(false);
});

test('WRD-2 no Swedish text of the interface or of a mail has a rejected word', () => {
  const found = FILES.flatMap((file) =>
    textsOf(file).flatMap((text) =>
      rejected().flatMap(({ word, pattern }) => (pattern.test(text) ? [`${word}: ${text} (${file})`] : [])),
    ),
  );
  expect(found).toEqual([]);
});
