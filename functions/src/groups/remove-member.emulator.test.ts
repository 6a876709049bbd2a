import { type PowerUse, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { createWorld } from '../testing/world.ts';
import { removeMember } from './remove-member.ts';
import type { Caller } from '../platform/caller.ts';

const world = createWorld();
const { db, deps } = world;
afterAll(() => world.close());
const as = (uid: string, verified = true): Caller => ({ uid, verified, signedIn: Date.now() });
let count = 0;
let group = '';
beforeEach(async () => {
  group = `g${(count += 1)}`;
  for (const [uid, role] of [
    ['olga', 'owner'],
    ['ora', 'owner'],
    ['moa', 'moderator'],
    ['max', 'moderator'],
    ['mia', 'member'],
    ['mio', 'member'],
    ['sune', 'owner'],
  ] as const)
    await world.belongs(group, uid, role);
  await world.set(paths.standing('sune'), { writeAfter: new Date(Date.now() + 1e9), trusted: true });
});
const isIn = async (uid: string) => (await db.get(paths.membership(group, uid))) !== undefined;
const entries = async () =>
  (await db.query<PowerUse>({ name: 'x', from: 'powers', where: [['place', '==', paths.group(group)]] })).map(
    ({ data: { by, deed, on } }) => `${by} ${deed} ${on}`,
  );

it('RM-1 takes a member out and writes it down, once however often it is asked', async () => {
  await deliver([() => removeMember(deps, as('moa'), { group, uid: 'mia' })], 5);
  expect(await isIn('mia')).toBe(false);
  expect(await entries()).toEqual(['moa group-remove mia']);
  // Who came again and is removed again is another entry.
  await world.belongs(group, 'mia');
  await removeMember(deps, as('olga'), { group, uid: 'mia' });
  expect((await entries()).sort()).toEqual(['moa group-remove mia', 'olga group-remove mia']);
});

it.each([
  ['a member', 'mia', 'mio', 'moa', 'not-allowed'],
  ['somebody from outside', 'nobody', 'mio', 'moa', 'not-allowed'],
  ['a moderator another one', 'moa', 'max', 'olga', 'not-allowed'],
  ['an owner who may not write', 'sune', 'mio', 'olga', 'suspended'],
])('RM-2 %s may not', async (_, who, whom, allowed, code) => {
  await expect(removeMember(deps, as(who), { group, uid: whom })).rejects.toMatchObject({ code });
  expect(await isIn(whom)).toBe(true);
  expect(await entries()).toEqual([]);
  await removeMember(deps, as(allowed), { group, uid: whom });
  expect(await isIn(whom)).toBe(false);
});

it('RM-3 nobody removes an owner or themselves so, nor anyone without a verified address', async () => {
  for (const [who, whom] of [
    ['olga', 'ora'],
    ['moa', 'moa'],
    ['olga', 'olga'],
  ] as const) {
    await expect(removeMember(deps, as(who), { group, uid: whom })).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await isIn(whom)).toBe(true);
  }
  const unverified = removeMember(deps, as('olga', false), { group, uid: 'mia' });
  await expect(unverified).rejects.toMatchObject({ code: 'not-verified' });
  await expect(removeMember(deps, undefined, { group, uid: 'mia' })).rejects.toMatchObject({ code: 'not-signed-in' });
  expect(await entries()).toEqual([]);
});

it('RM-4 who keeps order elsewhere does not here', async () => {
  await world.belongs('elsewhere', 'eli', 'owner');
  await expect(removeMember(deps, as('eli'), { group, uid: 'mia' })).rejects.toMatchObject({ code: 'not-allowed' });
  expect(await isIn('mia')).toBe(true);
});
