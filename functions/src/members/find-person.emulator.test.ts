import { type DocumentDefinition, fillTemplate, type PathName, PATHS } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld } from '../testing/world.ts';
import { findPerson } from './find-person.ts';

const world = createWorld();
const definitions = Object.entries(PATHS) as [PathName, DocumentDefinition][];

/** One document of each kind, found by each of its ways, of `who`; `{uid}` is `owner`. */
function plantsOf({ template, find }: DocumentDefinition, who: string): [path: string, data: object][] {
  const pathFor = (uid: string, n: number) =>
    fillTemplate(
      template,
      (template.match(/\{\w+\}/g) ?? []).map((hole) => (hole === '{uid}' ? uid : `${who}${n}`)),
    );
  const plants: [string, object][] = find.own ? [[pathFor(who, 0), { x: 1 }]] : [];
  for (const [i, field] of (find.fields ?? []).entries()) {
    const value = field.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), who);
    plants.push([pathFor('somebody', i + 1), value as object]);
  }
  if (find.packed) {
    const { map, by } = find.packed;
    plants.push([pathFor('somebody', 9), { [map]: by === 'key' ? { [who]: {} } : { t: { [by.field]: who } } }]);
  }
  return plants;
}

const planted = definitions.flatMap(([name, definition]) =>
  plantsOf(definition, 'anna').map(([path]) => ({ name, path })),
);

/** What is planted, with what was planted there before. */
async function beside(path: string, data: object): Promise<object> {
  if (path.includes('anna') || path.includes('bo')) return data;
  const before = (await world.db.stored.get<Record<string, object>>(path)) ?? {};
  return Object.fromEntries(Object.entries(data).map(([map, rows]) => [map, { ...before[map], ...(rows as object) }]));
}

beforeAll(async () => {
  for (const who of ['anna', 'bo']) {
    for (const [, definition] of definitions) {
      // A path without ids is one document, which concerns both.
      for (const [path, data] of plantsOf(definition, who)) await world.set(path, await beside(path, data));
    }
  }
});
afterAll(() => world.close());

describe('FIND what concerns a person', () => {
  it('FIND-1 every kind of document says how, or why there is no way', () => {
    for (const [name, { find }] of definitions) {
      const ways = [find.own, find.fields, find.packed].filter(Boolean);
      expect(find.nobody ? ways.length === 0 && find.nobody.length > 10 : ways.length > 0, name).toBe(true);
    }
  });

  it('FIND-2 is found by every way, also outside every group, and nothing of others', async () => {
    const found = await findPerson(world, 'anna');
    expect(found).toEqual(planted.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
    expect(new Set(found.map(({ name }) => name)).size).toBe(definitions.filter(([, { find }]) => !find.nobody).length);
    expect(await findPerson(world, 'nobody')).toEqual([]);
  });
});
