import { AppError, paths, type PlatformRoles, type PowerUse } from '@socialhallbarhet/domain';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { powerId } from '../platform/ids.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld } from '../testing/world.ts';
import type { Caller } from '../platform/caller.ts';
import { setRoles } from './set-roles.ts';

const world = createWorld();
const { db, deps } = world;
afterAll(() => world.close());

const NONE = { moderator: false, editor: false, organiser: false, administrator: false };
const ADMIN = { ...NONE, administrator: true };
const as = (uid: string): Caller => ({ uid, verified: true, signedIn: Date.now() });
const roles = (uid: string) => db.get<PlatformRoles>(paths.roles(uid));
const give = (by: string, uid: string, given: PlatformRoles, id = 'x') =>
  setRoles(deps, as(by), { id, uid, roles: given, reason: 'Vald på årsmötet' });

beforeEach(async () => {
  for (const uid of ['ada', 'bea', 'carl']) {
    await world.member(uid, uid);
    await world.remove(paths.roles(uid));
  }
  for (const { path } of await db.query({ name: 'x', from: 'powers' })) await world.remove(path);
  await world.set(paths.roles('ada'), ADMIN);
});

it('W1 an administrator gives roles, and it is written down', async () => {
  await give('ada', 'bea', { ...NONE, moderator: true, editor: true });
  expect(await roles('bea')).toEqual({ v: 1, ...NONE, moderator: true, editor: true });
  const entry = await db.get<PowerUse>(paths.power(powerId('set-roles', 'ada', 'x')));
  expect(entry).toMatchObject({
    by: 'ada',
    deed: 'set-roles',
    on: 'bea',
    detail: 'moderator,editor',
    reason: 'Vald på årsmötet',
  });
});

it('W2 there is always an administrator, whoever leaves and however many at once', async () => {
  await expect(give('ada', 'ada', NONE)).rejects.toMatchObject({ code: 'not-allowed', field: 'administrator' });
  await give('ada', 'bea', ADMIN, 'a');
  const both = await Promise.allSettled([give('ada', 'ada', NONE, 'b'), give('bea', 'bea', NONE, 'c')]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const left = [await roles('ada'), await roles('bea')].filter((one) => one?.administrator);
  expect(left).toHaveLength(1);
});

it('W3 nobody else gives any, nor to somebody who is not there', async () => {
  await world.set(paths.roles('carl'), { ...NONE, moderator: true, editor: true, organiser: true });
  await expect(give('carl', 'carl', ADMIN)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(give('bea', 'bea', ADMIN)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(give('ada', 'finns-inte', ADMIN)).rejects.toMatchObject({ code: 'not-found' });
  await expect(setRoles(deps, undefined, { id: 'x', uid: 'bea', roles: ADMIN, reason: 'x' })).rejects.toBeInstanceOf(
    AppError,
  );
  expect(await roles('bea')).toBeUndefined();
  expect(await db.query({ name: 'x', from: 'powers' })).toEqual([]);
});

it.each(['before', 'after'] as const)('W4 killed %s its step and tried again, it is one deed', async (moment) => {
  const faults = new Faults(0, moment);
  const input = { id: 'k', uid: 'bea', roles: ADMIN, reason: 'x' };
  await expect(setRoles({ ...deps, db: faults.db(db) }, as('ada'), input)).rejects.toBeInstanceOf(Killed);
  for (let n = 0; n < 5; n++) await setRoles(deps, as('ada'), input);
  expect(await roles('bea')).toEqual({ v: 1, ...ADMIN });
  // Said again after somebody else changed it: the deed is done and stays in the past.
  await give('ada', 'bea', NONE, 'later');
  await setRoles(deps, as('ada'), input);
  expect(await roles('bea')).toEqual({ v: 1, ...NONE });
  expect(await db.query({ name: 'x', from: 'powers' })).toHaveLength(2);
});
