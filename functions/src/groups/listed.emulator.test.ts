import { type GroupList, type ListedGroup, paths, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { settleActivity } from '../conversation/settle-activity.ts';
import { createWorld } from '../testing/world.ts';
import { settleHead } from './settle-head.ts';
import { settleListed, settleListedAtTimes } from './settle-listed.ts';
import { settleRoster } from './settle-roster.ts';

const world = createWorld();
const { db, deps } = world;
const row = async (gid: string): Promise<ListedGroup | undefined> =>
  (await db.get<GroupList>(paths.groupList(0)))?.rows[gid];
const trust = (uid: string, trusted = true) => world.set(paths.standing(uid), { writeAfter: new Date(0), trusted });

beforeAll(async () => {
  await world.member('olga', 'Olga');
  await world.member('ny', 'Ny');
  await trust('olga');
});
afterEach(() => world.present());
afterAll(() => world.close());

describe('LST the list of groups', () => {
  it('LST-1 has the card, how many are in it, and what happened this week; and is the same however often it is settled', async () => {
    await world.group('g1', 'open', 'olga');
    await world.belongs('g1', 'olga', 'owner');
    await world.topic('g1', 't1', 'm1', 'olga');
    await world.message('g1', 't1', 'm1', 'olga', 'Hej');
    await settleRoster(deps, 'g1', ['olga']);
    await settleHead(deps, 'g1');
    await settleActivity(deps, 'g1', ['t1']);
    expect(await settleListed(deps, 'g1')).toBe(1);
    const found = await row('g1');
    expect(found).toMatchObject({ name: 'Gruppen g1', kind: 'open', members: 1, talks: 1 });
    expect(Math.abs((found?.last ?? 0) - Date.now())).toBeLessThan(11 * 60_000);
    expect(await settleListed(deps, 'g1')).toBe(0);
    world.pass(8 * 24 * 60 * 60_000);
    await settleListed(deps, 'g1');
    expect((await row('g1'))?.talks).toBe(0);
  });

  it('LST-2 has no hidden group, none that is gone, and none that a decision hid', async () => {
    for (const gid of ['h1', 'h2', 'h3']) await world.group(gid, gid === 'h1' ? 'hidden' : 'closed', 'olga');
    for (const gid of ['h1', 'h2', 'h3']) await settleListed(deps, gid);
    expect(await row('h1')).toBeUndefined();
    expect(await row('h2')).toBeDefined();
    await world.remove(paths.group('h2'));
    await settleListed(deps, 'h2');
    expect(await row('h2')).toBeUndefined();
    await world.set(paths.groupReview('h3'), { state: 'hidden', words: null, digest: '' });
    await settleListed(deps, 'h3');
    expect(await row('h3')).toBeUndefined();
    for (const gid of ['g1', 'h3', 'h2', 'h1']) await world.remove(paths.group(gid));
  });

  it('LST-3 205 groups by one newcomer are none of the list; one who is trusted fills a few lines a day', async () => {
    for (let n = 0; n < 205; n++) await world.group(`n${n}`, 'open', 'ny');
    for (let n = 0; n < 205; n += 20) await settleListed(deps, `n${n}`);
    const names = async () => Object.keys((await db.get<GroupList>(paths.groupList(0)))?.rows ?? {});
    expect((await names()).filter((gid) => gid.startsWith('n'))).toEqual([]);
    for (let n = 0; n < 8; n++) await world.group(`o${n}`, 'open', 'olga');
    for (let n = 0; n < 8; n++) await settleListed(deps, `o${n}`);
    expect((await names()).filter((gid) => gid.startsWith('o')).length).toBe(SERVER_LIMITS.groupsListedPerDay);
  });

  it('LST-4 has a newcomer’s group once they are trusted', async () => {
    await world.member('snart', 'Snart');
    await trust('snart', false);
    await world.group('s1', 'open', 'snart');
    await settleListed(deps, 's1');
    expect(await row('s1')).toBeUndefined();
    await trust('snart');
    await settleListed(deps, 's1');
    expect(await row('s1')).toBeDefined();
  });

  it('LST-5 is settled at most every ten minutes when people write', async () => {
    // What is remembered by each instance is shared with the other test files of the process.
    const gid = `listed-${crypto.randomUUID()}`;
    await world.member('eva', 'Eva');
    await trust('eva');
    await world.group(gid, 'open', 'eva');
    await settleListedAtTimes(deps, gid);
    await world.topic(gid, 't', 'm', 'eva');
    await world.message(gid, 't', 'm', 'eva', 'Hej');
    await settleActivity(deps, gid, ['t']);
    await settleListedAtTimes(deps, gid);
    expect((await row(gid))?.talks).toBe(0);
    world.pass(10 * 60_000);
    await settleListedAtTimes(deps, gid);
    expect((await row(gid))?.talks).toBe(1);
  });
});
