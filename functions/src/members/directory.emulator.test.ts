import { findPeople, NO_FILTER, prepare } from '@socialhallbarhet/content/people';
import {
  countOf,
  type Directory,
  type DirectoryIndex,
  type FindPeopleInput,
  paths,
  type ShardIndex,
} from '@socialhallbarhet/domain';
import { manyPeople } from '../../../packages/content/src/testing/people.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleHead } from '../groups/settle-head.ts';
import { rosterIn, settleRoster } from '../groups/settle-roster.ts';
import { readAllPacked } from './packed.ts';
import { createWorld } from '../testing/world.ts';
import { createPeopleFinder } from './find-people.ts';
import { DIRECTORY, settleDirectory } from './settle-directory.ts';

const world = createWorld();
const { db, deps } = world;
const people = manyPeople(60);
const uids = people.map(({ uid }) => uid);
/** A shard is full with some ten people. */
const SMALL = { ...DIRECTORY, maxBytes: 3000 };
const index = () => db.get<DirectoryIndex>(paths.directoryIndex());
const shards = async () => {
  const numbers = Object.keys((await index())?.shards ?? {});
  return db.getAll<Directory>(numbers.map((number) => paths.directory(number)));
};

beforeAll(async () => {
  for (const { uid, name, ...profile } of people) await world.member(uid, name, profile);
});
afterAll(() => world.close());

describe('GRW-1 the directory', () => {
  it('splits when a shard is full, and loses nobody', async () => {
    for (const uid of [...uids, ...uids.slice(0, 5)]) await settleDirectory(deps, [uid], SMALL);
    const found = await shards();
    expect(found.length).toBeGreaterThan(4);
    for (const shard of found) expect(Object.keys(shard?.rows ?? {}).length).toBeLessThan(20);
    expect(Object.keys(await readAllPacked(db, SMALL)).sort()).toEqual([...uids].sort());
    expect(countOf((await index()) as ShardIndex)).toBe(uids.length);
    const ranges = Object.values((await index())?.shards ?? {}).map(({ from }) => from);
    expect(new Set(ranges).size).toBe(ranges.length);
  });

  it('changes the one shard of who changed; the index has the newest rows', async () => {
    const before = await index();
    const [uid = ''] = uids;
    await world.change(paths.member(uid), { headline: 'Ny rad', changed: new Date(Date.now() + 60_000) });
    expect(await settleDirectory(deps, [uid], SMALL)).toBe(1);
    const after = await index();
    const changed = Object.keys(after?.shards ?? {}).filter(
      (n) => after?.shards[n]?.version !== before?.shards[n]?.version,
    );
    expect(changed).toHaveLength(1);
    expect(after?.latest[uid]?.row.headline).toBe('Ny rad');
    expect(Object.keys(after?.latest ?? {}).length).toBe(40);
  });

  it('forgets who is gone, in the shard and in the index', async () => {
    const uid = uids.at(-1) as string;
    await world.remove(paths.member(uid));
    await settleDirectory(deps, [uid], SMALL);
    expect(Object.keys(await readAllPacked(db, SMALL))).not.toContain(uid);
    expect((await index())?.latest[uid]).toBeUndefined();
  });
});

describe('GRW-2 people are found on the server', () => {
  const ask = (asked: Partial<FindPeopleInput>): FindPeopleInput => ({ ...NO_FILTER, most: 10, uids: [], ...asked });
  const me = { uid: uids[1] as string, verified: true, signedIn: 0 };

  it('as a device finds them, in its order; and follow what changes', async () => {
    const find = createPeopleFinder();
    const rows = await readAllPacked(db, SMALL);
    const here = prepare(Object.entries(rows).map(([uid, row]) => ({ uid, ...row })));
    for (const words of ['', 'karin', 'dialgo', 'trygghet nordost', 'an']) {
      const { hits, total } = await find(deps, ask({ words }), me);
      expect({ hits, total }).toEqual(findPeople(here, { ...NO_FILTER, words }, 10));
    }
    const [, , third = ''] = uids;
    await world.change(paths.member(third), { name: 'Zelda Qvartz' });
    await settleDirectory(deps, [third], SMALL);
    expect((await find(deps, ask({ words: 'qvartz' }), me)).hits.map(({ person }) => person.uid)).toEqual([third]);
    expect(Object.keys((await find(deps, ask({ most: 0, uids: [third, 'nobody'] }), me)).rows)).toEqual([third]);
  });

  it('by members alone', async () => {
    const find = createPeopleFinder();
    await expect(find(deps, ask({}), undefined)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(find(deps, ask({}), { ...me, verified: false })).rejects.toMatchObject({ code: 'not-verified' });
    // Without a profile nobody has accepted the terms.
    await expect(find(deps, ask({}), { ...me, uid: 'stranger' })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('GRW-3 the roster of a group', () => {
  it('is never too full to join; its head counts those who are in, over all shards', async () => {
    await world.group('g', 'open', uids[0] as string);
    const some = uids.slice(0, 40);
    for (const uid of some) await world.belongs('g', uid);
    const small = rosterIn('g', 1500);
    for (const uid of some) expect(await settleRoster(deps, 'g', [uid], small)).toBe(1);
    const listed = await db.get<ShardIndex>(paths.rosterIndex('g'));
    expect(Object.keys(listed?.shards ?? {}).length).toBeGreaterThan(3);
    expect(Object.keys(await readAllPacked(db, small)).sort()).toEqual([...some].sort());
    await settleHead(deps, 'g');
    const head = (await db.get<{ head: { readers: number; roster: object } }>(paths.activity('g')))?.head;
    expect(head?.readers).toBe(40);
    expect(Object.keys(head?.roster ?? {})).toEqual(Object.keys(listed?.shards ?? {}));
    // Who leaves without having written goes, and the first shard stays first.
    await world.remove(paths.membership('g', some[0] as string));
    await settleRoster(deps, 'g', [some[0] as string], small);
    expect(await db.get(paths.roster('g', 0))).toBeDefined();
    expect(Object.keys(await readAllPacked(db, small))).not.toContain(some[0]);
  });
});
