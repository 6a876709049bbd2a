import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { parseExpression } from './rules-expression.ts';
import { mutantsOf } from './rules-mutants.ts';

const bodies = (rules: string) => mutantsOf(rules).map(({ text }) => text);

test('MUT-1 each operand is dropped and negated, and numbers and bounds move', () => {
  expect(bodies('allow get: if a() && x.size() <= 5;')).toEqual([
    'allow get: if true;',
    'allow get: if !(a() && x.size() <= 5);',
    'allow get: if true && x.size() <= 5;',
    'allow get: if !(a()) && x.size() <= 5;',
    'allow get: if a() && true;',
    'allow get: if a() && !(x.size() <= 5);',
    'allow get: if a() && x.size() < 5;',
    'allow get: if a() && x.size() <= 6;',
    'allow get: if a() && x.size() <= 4;',
    'allow read: if a() && x.size() <= 5;',
  ]);
});

test('MUT-2 alternatives, lists, patterns, verbs and limits are mutated too', () => {
  expect(bodies("return a || b in ['x', 'y'];")).toContain("return a || b in ['y'];");
  expect(bodies("return a || b in ['x', 'y'];")).toContain("return false || b in ['x', 'y'];");
  expect(bodies("return v.matches('^[a-z]{1,40}$');")).toContain("return v.matches('^[a-z]{1,41}$');");
  expect(bodies('function m() { return 7; }')).toEqual(['function m() { return 8; }', 'function m() { return 6; }']);
  expect(bodies('return !exists(/a/$(b)/c);')).toContain('return exists(/a/$(b)/c);');
  expect(bodies('allow create, update: if x;')).toContain('allow update: if x;');
});

test('MUT-3 the rules of the app are understood to the last condition', () => {
  const rules = readFileSync(join(root, 'firestore.rules'), 'utf8');
  const all = mutantsOf(rules);
  expect(all.length).toBeGreaterThan(600);
  const operators = rules.replace(/\/\/.*/g, '').match(/&&|\|\|/g)?.length ?? 0;
  const dropped = new Set(all.filter(({ what }) => what.startsWith('dropped')).map(({ text }) => text)).size;
  expect(dropped).toBeGreaterThan(operators);
});

test('MUT-4 what is not understood is an error', () => {
  expect(() => parseExpression('a && ;', 0)).toThrow('No expression');
  expect(() => mutantsOf('allow get: if a ? b : c;')).toThrow('not understood');
});
