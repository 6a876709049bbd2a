import { NOW, paths } from '@socialhallbarhet/domain';
import { afterAll, expect, test } from 'vitest';
import type { Versioned } from '../platform/db.ts';
import { PRODUCTION, RefusedByProduction } from './production-limits.ts';
import { createWorld } from './world.ts';

const world = createWorld();
const { db } = world;
afterAll(world.close);

const text = 'å'.repeat(400_000);
const mib = (n: number) => Array.from({ length: n }, (_, i) => [paths.message('g', `m${i}`), { text }] as const);

test('PRD-1 a commit over 9 MiB is refused, whole; one under it is written', async () => {
  const commit = (n: number) =>
    db.transaction(async (tx) => {
      for (const [path, data] of mib(n)) tx.set(path, data);
    });
  await expect(commit(12)).rejects.toThrow(RefusedByProduction);
  expect(await db.stored.get(paths.message('g', 'm0'))).toBeUndefined();
  await commit(11);
  expect(await db.stored.get(paths.message('g', 'm10'))).toEqual({ text });
});

test('PRD-2 so is one beside a compare and set', async () => {
  const job = { kind: 'topic', group: 'g', item: 't', cursor: '', mailed: '', done: false };
  await world.set(paths.fanout('c'), { ...job, at: new Date(), changed: new Date() });
  const was = await db.version<{ done: boolean }>(paths.fanout('c'));
  const change = (n: number) =>
    db.changeIf(paths.fanout('c'), was as Versioned<{ done: boolean }>, { done: true }, (batch) => {
      for (const [path, data] of mib(n)) batch.set(path, data);
    });
  await expect(change(12)).rejects.toThrow(RefusedByProduction);
  expect(await change(1)).toBeDefined();
});

test('PRD-3 more than 40 000 index entries are refused, but not in a field that no index has', async () => {
  const rows = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`u${i}`, { a: 1, b: 2, c: 3, d: 4 }]));
  const write = (path: string) => db.transaction(async (tx) => tx.set(path, { rows }));
  await expect(write(paths.event('e'))).rejects.toThrow('index entries');
  await write(paths.roster('g', 0));
});

test('PRD-4 more than 500 times of the server in one document are refused', async () => {
  const write = (n: number) =>
    db.transaction(async (tx) =>
      tx.set(paths.activity('g'), { topics: Object.fromEntries(Array.from({ length: n }, (_, i) => [`t${i}`, NOW])) }),
    );
  await expect(write(PRODUCTION.transforms + 1)).rejects.toThrow('transforms');
  await write(PRODUCTION.transforms);
});

test('PRD-5 more than one write a second to one document for ten seconds is refused; a burst is not', async () => {
  const write = () => db.transaction(async (tx) => tx.set(paths.event('busy'), { n: 1 }));
  for (let n = 0; n < 30; n++) await write();
  world.pass(60_000);
  for (let second = 0; second < 10; second++) {
    await write();
    await write();
    world.pass(1000);
  }
  await expect(write()).rejects.toThrow('one write a second');
  world.pass(1000);
  await write();
});
