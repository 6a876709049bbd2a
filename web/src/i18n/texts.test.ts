import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { sv } from './sv.ts';

/** What is the same word in both languages, by intention. */
const SAME = new Set([
  'admin.roles.moderator',
  'admin.roleNames.moderator',
  'shell.product',
  'shell.languageName.sv',
  'shell.languageName.en',
  'profile.organisation',
  'groups.welcomeTitle',
  'people.filters',
]);

type Leaf = readonly [path: string, value: unknown];
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

/** Calls a text with plausible values; strings for all but numbers are harmless. */
const say = (text: unknown, n: number): string =>
  typeof text === 'function' ? String((text as (...values: unknown[]) => unknown)(n, n, n)) : String(text);

const swedish = leaves(sv);
const english = new Map(leaves(en));

describe('the catalogs', () => {
  it('have the same texts', () => expect([...english.keys()].sort()).toEqual(swedish.map(([path]) => path).sort()));

  it.each(swedish)('%s', (path, text) => {
    const other = english.get(path);
    for (const n of [0, 1, 2, 1204]) {
      for (const words of [say(text, n), say(other, n)]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|\[object/);
        // Plain language: no exclamation marks, no double spaces.
        expect(words).not.toMatch(/!|\s{2}/);
      }
    }
    const isWord = typeof text === 'string' && /\p{L}{3}/u.test(text);
    // Days and months may well be the same, short errors never are.
    if (isWord && !path.startsWith('time.') && !SAME.has(path)) expect(other, 'not translated').not.toBe(text);
  });
});
