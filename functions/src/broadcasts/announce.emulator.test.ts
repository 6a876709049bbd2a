import { causeOf, type Fanout, NOW, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld } from '../testing/world.ts';
import { announce } from './announce.ts';
import { fanOut } from './fan-out.ts';

const world = createWorld();
const { db, deps, fanoutDeps } = world;
const caller = (uid: string, change = {}) => ({ uid, verified: true, signedIn: world.clock.now(), ...change });
let count = 0;
let gid = '';
const said = (id: string, group = gid) => ({ id, group, title: 'Ny tid på torsdag', text: 'Vi ses **kl. 9**.' });
const cause = (aid: string, group = gid) => causeOf.announcement(group, aid);
const job = (aid: string, group = gid) => db.get<Fanout>(paths.fanout(cause(aid, group)));

beforeAll(async () => {
  await Promise.all(['olga', 'moa', 'mia', 'sune', 'ove', 'ada'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await world.set(paths.standing('sune'), { writeAfter: new Date(Date.now() + 1e9), trusted: true });
  const none = { moderator: false, editor: false, organiser: false, administrator: false };
  await world.set(paths.roles('ove'), { ...none, organiser: true });
  await world.set(paths.roles('ada'), { ...none, administrator: true });
  await world.set(paths.roles('mia'), { ...none, moderator: true, editor: true });
  await world.group('other', 'open', 'mia');
  await world.belongs('other', 'mia', 'owner');
});
afterAll(() => world.close());

beforeEach(async () => {
  await world.nextDay();
  gid = `g${(count += 1)}`;
  await world.group(gid, 'closed', 'olga');
  await world.belongs(gid, 'olga', 'owner');
  await world.belongs(gid, 'moa', 'moderator');
  await world.belongs(gid, 'mia');
  await world.belongs(gid, 'sune', 'owner');
  world.present();
});

describe('A1 who may', () => {
  it('write to a group: who keeps order in that very group, not a member, nor who keeps order elsewhere', async () => {
    for (const uid of ['mia', 'ove', 'ada', 'nobody']) {
      await expect(announce(deps, caller(uid), said(`${gid}-${uid}`))).rejects.toMatchObject({ code: 'not-allowed' });
    }
    await expect(announce(deps, caller('sune'), said(`${gid}-s`))).rejects.toMatchObject({ code: 'suspended' });
    await expect(announce(deps, undefined, said(`${gid}-n`))).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(announce(deps, caller('moa', { verified: false }), said(`${gid}-u`))).rejects.toMatchObject({
      code: 'not-verified',
    });
    expect(await db.query({ name: 'x', from: `groups/${gid}/announcements` })).toEqual([]);
    for (const uid of ['olga', 'moa']) await announce(deps, caller(uid), said(`${gid}-${uid}`));
    expect(await db.get(paths.groupAnnouncement(gid, `${gid}-moa`))).toMatchObject({ by: 'moa', byName: 'Namn moa' });
  });

  it('write to all: organisers and administrators who signed in lately, not who owns a group', async () => {
    for (const uid of ['olga', 'mia']) {
      await expect(announce(deps, caller(uid), said(`all-${uid}`, ''))).rejects.toMatchObject({ code: 'not-allowed' });
    }
    const old = { signedIn: world.clock.now() - 2 * 60 * 60_000 };
    await expect(announce(deps, caller('ove', old), said('all-o', ''))).rejects.toMatchObject({ code: 'sign-in-old' });
    await announce(deps, caller('ove'), said('all-ove', ''));
    await announce(deps, caller('ada'), said('all-ada', ''));
    expect(await db.get(paths.announcement('all-ada'))).toMatchObject({ by: 'ada' });
    expect(await job('all-ada', '')).toMatchObject({ group: '', total: 6 });
  });
});

describe('A2 once', () => {
  it('however often it is tried and wherever it ends; another’s id is refused', async () => {
    for (const moment of ['before', 'after'] as const) {
      for (let step = 0; step < 2; step++) {
        const id = `${gid}-${moment}-${step}`;
        await world.nextDay();
        await db.deleteAll(
          (await db.query({ name: 'x', from: `groups/${gid}/announcements` })).map(({ path }) => path),
        );
        const faults = new Faults(step, moment);
        const broken = { ...deps, db: faults.db(db), fanouts: faults.queue(world.fanouts) };
        await expect(announce(broken, caller('moa'), said(id))).rejects.toBeInstanceOf(Killed);
        await announce(deps, caller('moa'), said(id));
        await announce(deps, caller('moa'), { ...said(id), text: 'Andra ord' });
        expect(await db.get(paths.groupAnnouncement(gid, id))).toMatchObject({ text: 'Vi ses **kl. 9**.' });
        expect([...world.fanoutTasks.values()].filter((task) => task.cause === cause(id))).toHaveLength(1);
        await expect(announce(deps, caller('olga'), said(id))).rejects.toMatchObject({ code: 'already-exists' });
      }
    }
  });

  it('and not again after it was told', async () => {
    await announce(deps, caller('moa'), said(`${gid}-t`));
    await fanOut(fanoutDeps, cause(`${gid}-t`));
    await announce(deps, caller('moa'), said(`${gid}-t`));
    expect(await job(`${gid}-t`)).toMatchObject({ done: true, told: 2, total: 4 });
    // Moa wrote it, Sune is suspended.
    expect(await world.notification('moa', cause(`${gid}-t`))).toBeUndefined();
    expect(await world.notification('mia', cause(`${gid}-t`))).toMatchObject({ fromName: 'Namn moa' });
  });
});

describe('A3 the pace', () => {
  it('is three a day to the same people, whoever sends, also at once', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, (_, i) => announce(deps, caller(i % 2 ? 'moa' : 'olga'), said(`${gid}-${i}`))),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const refused = await announce(deps, caller('moa'), said(`${gid}-x`)).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'too-many' });
    const { retryAfter } = refused as { retryAfter: number };
    expect(retryAfter).toBeGreaterThan(23 * 60 * 60);
    world.pass((retryAfter + 1) * 1000);
    await announce(deps, caller('moa'), said(`${gid}-x`));

    await world.set(paths.groupAnnouncement('other', 'x'), { ...said('x'), by: 'mia', byName: 'Mia', at: NOW });
  });
});
