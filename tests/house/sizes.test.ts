import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

/** Source files of the house: no tests, demo data, gallery or texts. */
const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(packages|functions|web|scripts|tests)\/.*\.(ts|tsx|mjs)$/.test(file))
  .filter((file) => !/\.(test|e2e|bench|screen)\.tsx?$|\.d\.ts$|^packages\/content\/|\/gallery\/|\/i18n\//.test(file));
const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

/** Longer than 300 lines, each with its reason. */
const LONG: Readonly<Record<string, string>> = {};

/** Functions longer than 100 lines, by file and name, each with its reason. Aim for none. */
const LONG_FUNCTIONS: Readonly<Record<string, string>> = {
  'functions/src/testing/world.ts createWorld': 'a list of small helpers that share one database and clock',
  'scripts/suite/suite.ts startSuite': 'the order in which the parts of the suite start, and stop in reverse',
  'tests/support/rules-expression.ts parseExpression': 'a recursive descent parser: its functions share one position',
  'web/src/data/conversation/feed.ts createFeed': 'one state machine: its steps share the mark, the edge and the run',
  'web/src/features/topic/conversation/useConversationScroll.ts useConversationScroll':
    'one scroll position, which each of its effects may move',
  'web/src/parts/writing/Composer.tsx Composer': 'one text field: caret, list of names and draft belong together',
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The functions of a file with their lengths in lines. */
function functionsOf(file: string): { name: string; length: number }[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: { name: string; length: number }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return undefined;
    const node = value as Node;
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type))
      found.push({
        name: `${file} ${/function (\w+)/.exec(text.slice(node.start, node.start + 80))?.[1] ?? '(nameless)'}`,
        length: text.slice(node.start, node.end).split('\n').length,
      });
    Object.values(value).forEach(visit);
    return undefined;
  };
  visit(parseSync(file, text).program.body);
  return found;
}

test('SIZ-1 no folder holds more than 25 source files', () => {
  const folders = Map.groupBy(sources, (file) => dirname(file));
  const wide = [...folders].filter(([, files]) => files.length > 25).map(([name, files]) => `${name}: ${files.length}`);
  expect(folders.size).toBeGreaterThan(60);
  expect(wide).toEqual([]);
});

test('SIZ-2 no file is longer than 300 lines without a reason', () => {
  const long = sources.filter((file) => lines(file) > 300);
  expect(long.filter((file) => LONG[file] === undefined).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  // A reason that is no longer needed goes.
  expect(Object.keys(LONG).filter((file) => !long.includes(file))).toEqual([]);
});

test('SIZ-3 no function is longer than 100 lines without a reason', () => {
  const all = sources.flatMap(functionsOf);
  expect(all.length).toBeGreaterThan(2000);
  const long = all.filter(({ length }) => length > 100);
  expect(
    long.filter(({ name }) => LONG_FUNCTIONS[name] === undefined).map(({ name, length }) => `${name} (${length})`),
  ).toEqual([]);
  // A reason that is no longer needed goes.
  expect(Object.keys(LONG_FUNCTIONS).filter((name) => !long.some((one) => one.name === name))).toEqual([]);
});

/** Production refuses 256 kB, which the local server takes. */
const rulesFit = (bytes: number) => bytes <= 200_000;

test('SIZ-4 the rules are of a size that production takes', () => {
  expect([200_000, 200_001].map(rulesFit)).toEqual([true, false]);
  expect(rulesFit(Buffer.byteLength(readFileSync(join(root, 'firestore.rules'))))).toBe(true);
});
