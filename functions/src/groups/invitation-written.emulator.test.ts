import {
  causeOf,
  type GroupKind,
  type Invitation,
  type Membership,
  NOW,
  paths,
  SERVER_LIMITS,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld } from '../testing/world.ts';
import { invitationWritten } from './invitation-written.ts';
import { membershipWritten } from './membership-written.ts';
import type { Sides } from '../platform/sides.ts';
import { repair } from '../operations/repair.ts';

const world = createWorld();
const { db, deps } = world;

beforeAll(async () => {
  await Promise.all(['olga', 'otto'].map((uid) => world.member(uid, `Namn ${uid}`)));
});
afterAll(() => world.close());

/** Another day, as far as paces go. */
const rested = async () => db.deleteAll((await db.query({ name: 'x', from: 'paces' })).map(({ path }) => path));

async function setUp(gid: string, kind: GroupKind = 'hidden') {
  await rested();
  await world.group(gid, kind, 'olga');
  await world.belongs(gid, 'olga', 'owner');
}
const standing = async (gid: string) => (await db.get<Invitation>(paths.invitation(gid, 'otto'))) as Invitation;

/** Otto is invited; gives the invitation as it was written. */
async function invite(gid: string): Promise<Invitation> {
  await world.set(paths.invitation(gid, 'otto'), { uid: 'otto', by: 'olga', at: NOW });
  return standing(gid);
}
const takeBack = (gid: string) => world.remove(paths.invitation(gid, 'otto'));

/** Otto says yes, as the app does it: both at once. */
const accept = (gid: string) =>
  db.transaction(async (tx) => {
    tx.set(paths.membership(gid, 'otto'), { v: 1, uid: 'otto', role: 'member', level: 'mentions', at: NOW });
    tx.delete(paths.invitation(gid, 'otto'));
  });
const membership = (gid: string) => db.get<Membership>(paths.membership(gid, 'otto'));

const event = (gid: string, sides: Sides<Invitation>) => () => invitationWritten(deps, gid, 'otto', sides);
const created = (gid: string, after: Invitation) => event(gid, { before: undefined, after });
const ended = (gid: string, before: Invitation) => event(gid, { before, after: undefined });
const joined = (gid: string, after: Membership | undefined) => () =>
  membershipWritten(deps, gid, 'otto', { before: undefined, after }, 'e');

const told = async (gid: string) =>
  (await db.query<{ group: string; kind: string; read: unknown }>({ name: 'x', from: 'members/otto/notifications' }))
    .map(({ data }) => data)
    .filter(({ group }) => group === gid);
const lettersOf = (gid: string) => world.letters.filter(({ text }) => text.includes(`/g/${gid}\n`));

describe('N1 being invited', () => {
  it('is told once, with who and to what, by bell and mail', async () => {
    await setUp('n1');
    const invitation = await invite('n1');
    await deliver([created('n1', invitation)], 1);
    await world.work();
    expect(await told('n1')).toMatchObject([
      { kind: 'invitation', groupName: 'Gruppen n1', from: 'olga', fromName: 'Namn olga', snippet: '', read: null },
    ]);
    expect(lettersOf('n1').map(({ to, subject }) => ({ to, subject }))).toEqual([
      { to: 'otto@example.org', subject: 'Namn olga bjuder in dig till Gruppen n1' },
    ]);
  });

  it.each(['before', 'after'] as const)('is told once, however the handler ends (%s a step)', async (moment) => {
    let killed = true;
    for (let step = 0; killed; step++) {
      const gid = `n2-${moment}-${step}`;
      await setUp(gid);
      const after = await invite(gid);
      const faults = new Faults(step, moment);
      const broken = { ...deps, db: faults.db(db), queue: faults.queue(world.queue) };
      const end = await invitationWritten(broken, gid, 'otto', { before: undefined, after }).catch((e: unknown) => e);
      killed = end instanceof Killed;
      if (!killed) expect(step).toBe(2);
      await created(gid, after)();
      await world.work();
      expect(await told(gid)).toHaveLength(1);
      expect(lettersOf(gid)).toHaveLength(1);
    }
  });

  it('that was long ago is left alone', async () => {
    await setUp('n3');
    const at = new Date(Date.now() - 25 * 60 * 60_000);
    await world.set(paths.invitation('n3', 'otto'), { uid: 'otto', by: 'olga', at });
    await created('n3', await standing('n3'))();
    expect(await told('n3')).toEqual([]);
  });
});

describe('N2 an invitation that is gone', () => {
  it('takes what told of it, in whatever order it is heard of, and is not mailed', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const gid = `n4-${seed}`;
      await setUp(gid);
      const invitation = await invite(gid);
      if (seed < 3) await created(gid, invitation)();
      await takeBack(gid);
      await deliver([created(gid, invitation), ended(gid, invitation)], seed);
      expect(await told(gid)).toEqual([]);
      await world.work();
      expect(lettersOf(gid)).toEqual([]);
    }
  });

  it.each(['before', 'after'] as const)('takes it, however the handler ends (%s a step)', async (moment) => {
    let killed = true;
    for (let step = 0; killed; step++) {
      const gid = `n5-${moment}-${step}`;
      await setUp(gid);
      const before = await invite(gid);
      await created(gid, before)();
      await takeBack(gid);
      const broken = { ...deps, db: new Faults(step, moment).db(db) };
      const end = await invitationWritten(broken, gid, 'otto', { before, after: undefined }).catch((e: unknown) => e);
      killed = end instanceof Killed;
      if (!killed) expect(step).toBe(1);
      await ended(gid, before)();
      expect(await told(gid)).toEqual([]);
    }
  });

  it('told late takes nothing from the next', async () => {
    await setUp('n6');
    const first = await invite('n6');
    await takeBack('n6');
    const second = await invite('n6');
    await deliver([created('n6', first), ended('n6', first), created('n6', second)], 6);
    expect(await told('n6')).toHaveLength(1);
    expect(await world.notification('otto', causeOf.invitation('n6', 'otto', second.at))).toBeDefined();
  });
});

describe('N3 saying yes', () => {
  it.each(['hidden', 'closed', 'open'] as const)('to a %s group: read, never told of a request', async (kind) => {
    const gid = `n7-${kind}`;
    await setUp(gid, kind);
    const invitation = await invite(gid);
    await created(gid, invitation)();
    await world.work();
    await accept(gid);
    await deliver([created(gid, invitation), ended(gid, invitation), joined(gid, await membership(gid))], 7);
    await world.work();
    expect(await told(gid)).toMatchObject([{ kind: 'invitation', read: expect.anything() as unknown }]);
    expect(lettersOf(gid)).toHaveLength(1);
  });

  it('by another way uses the invitation up; one for who left meanwhile stands', async () => {
    await setUp('n8', 'open');
    await invite('n8');
    await world.belongs('n8', 'otto');
    const join = joined('n8', await membership('n8'));
    await deliver([join], 8);
    expect(await standing('n8')).toBeUndefined();
    await world.remove(paths.membership('n8', 'otto'));
    await rested();
    const again = await invite('n8');
    await created('n8', again)();
    await join();
    await membershipWritten(deps, 'n8', 'otto', { before: again as unknown as Membership, after: undefined }, 'e');
    expect(await standing('n8')).toBeDefined();
    expect(await told('n8')).toHaveLength(1);
  });
});

it('N4 the repair leaves what tells of an invitation that stands, and takes it when that is gone', async () => {
  await setUp('n9');
  await created('n9', await invite('n9'))();
  await repair(deps);
  expect(await told('n9')).toHaveLength(1);
  await takeBack('n9');
  await repair(deps);
  expect(await told('n9')).toEqual([]);
});

describe('N5 invited again and again', () => {
  const DAY_MS = 24 * 60 * 60_000;
  const inviteAt = async (gid: string, n: number, by = 'olga') => {
    await world.set(paths.invitation(gid, 'otto'), { uid: 'otto', by, at: new Date(world.clock.now() + n * 1000) });
    return standing(gid);
  };

  it('is told and mailed once a day, however often it is taken back and by whomever it is made again', async () => {
    await setUp('p1');
    const loop = async () => {
      for (let n = 0; n < 4; n++) {
        const invitation = await inviteAt('p1', n, n % 2 ? 'olga' : 'otto2');
        await deliver([created('p1', invitation)], n);
        await world.work();
        if (n === 3) return;
        await takeBack('p1');
        await deliver([ended('p1', invitation), created('p1', invitation)], n);
      }
    };
    await loop();
    expect(await told('p1')).toEqual([]);
    expect(lettersOf('p1')).toHaveLength(1);
    world.pass(DAY_MS);
    await loop();
    world.present();
    expect(lettersOf('p1')).toHaveLength(2);
  });

  it('to ever new groups by the same member is told three times a day; another’s invitation still is', async () => {
    const gids = ['p2', 'p3', 'p4', 'p5', 'p6'];
    for (const gid of gids) await setUp(gid);
    for (const gid of gids) {
      await deliver([created(gid, await inviteAt(gid, 0, gid === 'p6' ? 'nina' : 'mona'))], 3);
    }
    await world.work();
    expect(gids.map((gid) => lettersOf(gid).length)).toEqual([1, 1, 1, 0, 1]);
    // The invitation itself stands, and is answered as any.
    expect(await standing('p5')).toMatchObject({ uid: 'otto', by: 'mona' });
  });

  it('by one who invites very many is told so many times a day, each counted once though heard of five times', async () => {
    await setUp('p7');
    const uids = Array.from({ length: SERVER_LIMITS.invitationsPerDay + 2 }, (_, n) => `many${n}`);
    for (const uid of uids) {
      await world.set(paths.invitation('p7', uid), { uid, by: 'massa', at: NOW });
      const after = (await db.get<Invitation>(paths.invitation('p7', uid))) as Invitation;
      for (let n = 0; n < 3; n++) await invitationWritten(deps, 'p7', uid, { before: undefined, after });
      world.pass(2000);
    }
    const heard = await Promise.all(uids.map((uid) => db.query({ name: 'x', from: `members/${uid}/notifications` })));
    expect(heard.map(({ length }) => length)).toEqual(
      uids.map((_, n) => (n < SERVER_LIMITS.invitationsPerDay ? 1 : 0)),
    );
  });
});
