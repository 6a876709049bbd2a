import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { inputsWithoutDirection, undirectedIn } from './directions.ts';
import { join } from 'node:path';

/** They give the words that stand in them their direction. */
const DIRECTING = new Set(['PageTitle']);
/** Texts of ours, whose fields are called as those of people; and the tree of a text, whose blocks have directions. */
const OURS =
  /features\/(knowledge|pages|front)\/|ui\/(LiveRegion|mui\/Dialog)|app\/shell\/Shell|ReasonDialog|markdown\/Markdown/;
const files = globSync('web/src/**/*.tsx', { cwd: root }).filter((file) => !/gallery|\.test\.|\.screen\./.test(file));
const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8');

test('DIR-1 what people write stands in an element with a direction of its own: dir="auto" or bdi', () => {
  const found = files
    .filter((file) => !OURS.test(file))
    .flatMap((file) => undirectedIn(file, sourceOf(file), DIRECTING).map((one) => `${file}:${one.line} ${one.words}`));
  expect(found).toEqual([]);
});

test('DIR-2 where people write, what they write has its direction', () => {
  const found = files.flatMap((file) => inputsWithoutDirection(file, sourceOf(file)).map((line) => `${file}:${line}`));
  expect(found).toEqual([]);
});

test('DIR-3 it finds what is forgotten', () => {
  const of = (element: string) => undirectedIn('x.tsx', `export const X = () => ${element};`, DIRECTING).length;
  expect(of('<p>{group.name}</p>')).toBe(1);
  expect(of('<p>{group.name} {t.admin.title}</p>')).toBe(1);
  expect(of('<p>{topic ? topic.title : null}</p>')).toBe(1);
  expect(of('<Row>{shownTitle(topic.title, t)}</Row>')).toBe(1);
  expect(of('<p dir="auto">{group.name}</p>')).toBe(0);
  expect(of('<p><bdi>{group?.name}</bdi> {t.admin.title}</p>')).toBe(0);
  expect(of('<PageTitle>{event.title}</PageTitle>')).toBe(0);
  expect(inputsWithoutDirection('x.tsx', 'export const X = <textarea rows={3} />')).toEqual([1]);
  expect(inputsWithoutDirection('x.tsx', 'export const X = <input type="hidden" />')).toEqual([]);
});
