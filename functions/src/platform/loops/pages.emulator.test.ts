import { type NamedQuery, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Doc } from '../db.ts';
import { createWorld } from '../../testing/world.ts';
import { allOf, everyOf, everyStored } from './pages.ts';

const world = createWorld();
const { db } = world;
const COUNT = 23;
const memberships: NamedQuery = { name: 'x', from: 'memberships', group: true, where: [['uid', '==', 'mia']] };

beforeAll(async () => {
  for (let n = 0; n < COUNT; n++) {
    const gid = `g${String(n).padStart(2, '0')}`;
    await world.set(paths.membership(gid, 'mia'), { uid: 'mia' });
    await world.set(paths.membership(gid, 'bo'), { uid: 'bo' });
    await world.set(paths.group(gid), { n });
  }
});
afterAll(world.close);

async function found<T>(every: AsyncIterable<Doc<T>>): Promise<Doc<T>[]> {
  const all: Doc<T>[] = [];
  for await (const one of every) all.push(one);
  return all;
}

test('PAG-1 everything is found once, whatever the size of a page, in one collection and over many', async () => {
  for (const size of [1, 5, COUNT, 500]) {
    const groups = await found<{ n: number }>(everyStored(db, { name: 'x', from: 'groups' }, size));
    expect(groups.map(({ data }) => data.n)).toEqual(Array.from({ length: COUNT }, (_, n) => n));
    const mine = await found(everyStored(db, memberships, size));
    expect(new Set(mine.map(({ path }) => path)).size).toBe(COUNT);
    expect(mine).toHaveLength(COUNT);
  }
  expect(await allOf(db, { name: 'x', from: 'nothing' })).toEqual([]);
});

test('PAG-2 no answer is longer than a page, and what is deleted on the way makes none be passed over', async () => {
  const longest: number[] = [];
  const reader = {
    stored: {
      ...db.stored,
      query: async <T>(query: NamedQuery) => {
        const page = await db.stored.query<T>(query);
        longest.push(page.length);
        return page;
      },
    },
  };
  let seen = 0;
  for await (const { path } of everyStored(reader, { name: 'x', from: 'groups' }, 5)) {
    seen += 1;
    await db.deleteAll([path]);
  }
  expect(seen).toBe(COUNT);
  expect(Math.max(...longest)).toBe(5);
});

test('PAG-3 a document that cannot be used is left out, and does not end the reading', async () => {
  for (const uid of ['a', 'b', 'c', 'd']) await world.belongs('g', uid);
  await world.set(paths.membership('g', 'b'), { uid: 'b' });
  const query = { name: 'x', from: 'groups/g/memberships' };
  expect((await found(everyOf(db, query, 2))).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect((await found(everyStored(db, query, 2))).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(await allOf(db, query)).toHaveLength(3);
});
