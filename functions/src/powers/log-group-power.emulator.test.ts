import { type Ban, type Membership, paths, type PowerUse } from '@socialhallbarhet/domain';
import { afterAll, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld } from '../testing/world.ts';
import { logBan, logGroupRole } from './log-group-power.ts';

const world = createWorld();
const { db } = world;
afterAll(() => world.close());

const entries = async (gid: string) =>
  (await db.query<PowerUse>({ name: 'x', from: 'powers', where: [['place', '==', paths.group(gid)]] }))
    .map(({ data: { by, deed, on, detail, reason } }) => ({ by, deed, on, detail, reason }))
    .sort((a, b) => a.deed.localeCompare(b.deed));
const role = (role: Membership['role']) => ({ role });
const ban = { by: 'moa', reason: 'Reklam' } as Ban;

it('L1 a ban and its end are two entries, however often and in what order they are told', async () => {
  await deliver(
    [
      () => logBan({ db }, 'l1', 'bo', { before: undefined, after: ban }, 'e1'),
      () => logBan({ db }, 'l1', 'bo', { before: ban, after: undefined }, 'e2'),
    ],
    7,
  );
  expect(await entries('l1')).toEqual([
    { by: 'moa', deed: 'group-ban', on: 'bo', detail: '', reason: 'Reklam' },
    { by: '', deed: 'group-unban', on: 'bo', detail: '', reason: '' },
  ]);
});

it('L2 a role in a group was given by its one other owner; by nobody named where there are two', async () => {
  await world.belongs('l2', 'olga', 'owner');
  await world.belongs('l2', 'bo');
  const given = () => logGroupRole({ db }, 'l2', 'bo', { before: role('member'), after: role('moderator') }, 'e1');
  await deliver([given], 3);
  expect(await entries('l2')).toEqual([{ by: 'olga', deed: 'group-role', on: 'bo', detail: 'moderator', reason: '' }]);
  await world.belongs('l3', 'olga', 'owner');
  await world.belongs('l3', 'moa', 'owner');
  await logGroupRole({ db }, 'l3', 'bo', { before: role('member'), after: role('owner') }, 'e2');
  expect(await entries('l3')).toMatchObject([{ by: '', detail: 'owner' }]);
});

it('L3 joining, leaving and another level are no use of power', async () => {
  for (const sides of [
    { before: undefined, after: role('member') },
    { before: role('member'), after: undefined },
    { before: role('member'), after: role('member') },
  ])
    await logGroupRole({ db }, 'l4', 'bo', sides, 'e');
  expect(await entries('l4')).toEqual([]);
});

it.each(['before', 'after'] as const)('L4 killed %s its step and told again, it is one entry', async (moment) => {
  const gid = `l5-${moment}`;
  const faults = new Faults(0, moment);
  const told = (deps: { db: typeof db }) => logBan(deps, gid, 'bo', { before: undefined, after: ban }, 'e');
  await expect(told({ db: faults.db(db) })).rejects.toBeInstanceOf(Killed);
  await told({ db });
  expect(await entries(gid)).toHaveLength(1);
});
