import {
  type Activity,
  causeOf,
  type GroupKind,
  type Membership,
  type Mine,
  NOW,
  paths,
  type Request,
  type Roster,
  type ShardIndex,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld, mention } from '../testing/world.ts';
import { forgetRequest } from './forget-request.ts';
import { membershipWritten } from './membership-written.ts';
import type { Sides } from '../platform/sides.ts';
import { messageWritten } from '../conversation/message-written.ts';
import { notifyRequest } from './notify-request.ts';

const world = createWorld();
const { db, deps } = world;
const DAY_MS = 24 * 60 * 60_000;

beforeAll(async () => {
  await Promise.all(['olga', 'mia', 'nils'].map((uid) => world.member(uid, `Namn ${uid}`, { headline: `Rad ${uid}` })));
});
afterAll(() => world.close());

async function setUp(gid: string, kind: GroupKind = 'closed') {
  await world.group(gid, kind, 'olga');
  await world.belongs(gid, 'olga', 'owner');
  await world.belongs(gid, 'mia', 'moderator');
  await world.topic(gid, `${gid}-t`, `${gid}-1`, 'olga');
}

const membership = (gid: string, uid: string) => db.get<Membership>(paths.membership(gid, uid));
const mine = (uid: string) => db.get<Mine>(paths.mine(uid));
const rows = async (gid: string) => (await db.get<Roster>(paths.roster(gid, 0)))?.rows;
const event = (gid: string, uid: string, sides: Sides<Membership>) => () =>
  membershipWritten(deps, gid, uid, sides, 'e');

/** Nils asks and is let in; gives the event. */
async function admit(gid: string) {
  await world.belongs(gid, 'nils');
  return event(gid, 'nils', { before: undefined, after: await membership(gid, 'nils') });
}

/** The same, and the event delivered at once. */
async function letIn(gid: string) {
  const admitted = await admit(gid);
  await admitted();
}

describe('R1 the roster', () => {
  it('has everyone as they are now, in whatever order it is told', async () => {
    await setUp('r1', 'open');
    const founded = await membership('r1', 'mia');
    const events = [event('r1', 'mia', { before: undefined, after: founded })];
    events.push(await admit('r1'));
    await world.change(paths.membership('r1', 'mia'), { role: 'member' });
    events.push(event('r1', 'mia', { before: founded, after: await membership('r1', 'mia') }));
    await deliver(events, 3);
    expect(await rows('r1')).toEqual({
      mia: { name: 'Namn mia', headline: 'Rad mia', role: 'member', competences: [] },
      nils: { name: 'Namn nils', headline: 'Rad nils', role: 'member', competences: [] },
    });
    expect(await mine('mia')).toMatchObject({ groups: { r1: { role: 'member', level: 'all' } } });
    expect(await mine('nils')).toMatchObject({ groups: { r1: { role: 'member', level: 'all' } } });
    const version = (await db.get<ShardIndex>(paths.rosterIndex('r1')))?.shards[0]?.version;
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    const roster = { 0: version };
    const head = { name: 'Gruppen r1', kind: 'open', cells: [], readers: 2, roster, hasEvents: false };
    expect(await db.get(paths.activity('r1'))).toEqual({ v: 1, topics: {}, head });
    expect(await db.query({ name: 'x', from: 'members/nils/notifications' })).toEqual([]);
  });

  it('keeps who left by name only, if they wrote, and forgets them else', async () => {
    await setUp('r2', 'open');
    await letIn('r2');
    const before = { nils: await membership('r2', 'nils'), mia: await membership('r2', 'mia') };
    await world.message('r2', 'r2-t', 'r2-1', 'mia', 'Hej');
    for (const uid of ['nils', 'mia'] as const) {
      await world.remove(paths.membership('r2', uid));
      await event('r2', uid, { before: before[uid], after: undefined })();
    }
    expect(await rows('r2')).toEqual({ mia: { name: 'Namn mia', headline: '', role: 'left', competences: [] } });
    expect((await db.get<Activity>(paths.activity('r2')))?.head?.readers).toBe(0);
    expect((await mine('mia'))?.groups['r2']).toBeUndefined();
  });
});

describe('R2 leaving', () => {
  it('takes that group’s notifications, and only those', async () => {
    await setUp('r3');
    await setUp('r4');
    for (const gid of ['r3', 'r4']) {
      await letIn(gid);
      await world.message(gid, `${gid}-t`, `${gid}-1`, 'olga', mention('nils'));
      await messageWritten(deps, gid, `${gid}-1`, { before: undefined, after: undefined });
    }
    const before = await membership('r3', 'nils');
    await world.remove(paths.membership('r3', 'nils'));
    await event('r3', 'nils', { before, after: undefined })();
    const left = await db.query<{ group: string }>({ name: 'x', from: 'members/nils/notifications' });
    expect(new Set(left.map(({ data }) => data.group))).toEqual(new Set(['r4']));
    // Told again of the mention, after they left: nothing.
    await messageWritten(deps, 'r3', 'r3-1', { before: undefined, after: undefined });
    await world.work();
    expect(world.letters.filter(({ text }) => text.includes('/g/r3'))).toEqual([]);
    expect(world.letters.filter(({ text }) => text.includes('/g/r4'))).toHaveLength(2);
  });

  it('told late, after a return, takes nothing', async () => {
    await setUp('r5');
    const before = await membership('r5', 'mia');
    await letIn('r5');
    const leaving = event('r5', 'nils', { before, after: undefined });
    await leaving();
    const after = await membership('r5', 'nils');
    expect(await world.notification('nils', causeOf.admitted('r5', after?.at as Membership['at']))).toBeDefined();
    expect((await rows('r5'))?.['nils']?.role).toBe('member');
  });
});

describe('R3 being let in to a closed group', () => {
  it.each(['before', 'after'] as const)('is told once, however the handler ends (%s a step)', async (moment) => {
    let killed = true;
    for (let step = 0; killed; step++) {
      const gid = `r6-${moment}-${step}`;
      await setUp(gid);
      await world.belongs(gid, 'nils');
      const after = await membership(gid, 'nils');
      const faults = new Faults(step, moment);
      const broken = { ...deps, db: faults.db(db), queue: faults.queue(world.queue) };
      const ended = await membershipWritten(broken, gid, 'nils', { before: undefined, after }, 'e').catch(
        (e: unknown) => e,
      );
      killed = ended instanceof Killed;
      if (!killed) expect(step).toBe(6);
      await event(gid, 'nils', { before: undefined, after })();
      await world.work();
      const letters = world.letters.filter(({ text }) => text.includes(`/g/${gid}\n`));
      expect(letters.map(({ to, subject }) => ({ to, subject }))).toEqual([
        { to: 'nils@example.org', subject: `Du är med i Gruppen ${gid}` },
      ]);
      expect(await rows(gid)).toMatchObject({ nils: { role: 'member' } });
    }
  });

  it('is not told to the founder, nor again when the level changes', async () => {
    await setUp('r7');
    await event('r7', 'olga', { before: undefined, after: await membership('r7', 'olga') })();
    expect(await db.query({ name: 'x', from: 'members/olga/notifications' })).toEqual([]);
    const before = await membership('r7', 'mia');
    await world.change(paths.membership('r7', 'mia'), { level: 'none' });
    const { [paths.mine('mia')]: _, ...others } = await world.all();
    await event('r7', 'mia', { before, after: await membership('r7', 'mia') })();
    const { [paths.mine('mia')]: now, ...same } = await world.all();
    expect(same).toEqual(others);
    expect(now).toMatchObject({ groups: { r7: { role: 'moderator', level: 'none' } } });
  });

  it('is not told to an old member who gets another role', async () => {
    await setUp('r11');
    const before = await membership('r11', 'mia');
    await world.change(paths.membership('r11', 'mia'), { role: 'member' });
    const after = await membership('r11', 'mia');
    await event('r11', 'mia', { before, after })();
    expect(await rows('r11')).toMatchObject({ mia: { role: 'member' } });
    expect(await world.notification('mia', causeOf.admitted('r11', after?.at as Membership['at']))).toBeUndefined();
  });
});

describe('R4 a request', () => {
  const ask = (gid: string) => world.set(paths.request(gid, 'nils'), { uid: 'nils', text: 'Får jag?', at: NOW });

  it('reaches those who may admit, once each', async () => {
    await setUp('r8');
    await world.belongs('r8', 'nils2');
    await ask('r8');
    await deliver([() => notifyRequest(deps, 'r8', 'nils')], 5);
    await world.work();
    const { at } = (await db.get<Request>(paths.request('r8', 'nils'))) as Request;
    for (const uid of ['olga', 'mia']) {
      expect(await world.notification(uid, causeOf.request('r8', 'nils', at))).toMatchObject({
        kind: 'request',
        from: 'nils',
        fromName: 'Namn nils',
        snippet: 'Får jag?',
        read: null,
      });
    }
    const letters = world.letters.filter(({ text }) => text.includes('/g/r8\n'));
    expect(letters.map(({ to }) => to).sort()).toEqual(['mia@example.org', 'olga@example.org']);
  });

  it('that is gone when it is told concerns nobody; gone when the mail is due, it is not mailed', async () => {
    await setUp('r9');
    await notifyRequest(deps, 'r9', 'nils');
    await ask('r9');
    await notifyRequest(deps, 'r9', 'nils');
    await world.remove(paths.request('r9', 'nils'));
    await world.work();
    expect(world.letters.filter(({ text }) => text.includes('/g/r9\n'))).toEqual([]);
  });

  it('asked again the same day is not told again, nor mailed', async () => {
    await setUp('r12');
    for (let n = 0; n < 4; n++) {
      await world.set(paths.request('r12', 'nils'), { uid: 'nils', text: 'Köp!', at: new Date(Date.now() + n * 1000) });
      const request = (await db.get<Request>(paths.request('r12', 'nils'))) as Request;
      await deliver([() => notifyRequest(deps, 'r12', 'nils')], n);
      await world.work();
      await world.remove(paths.request('r12', 'nils'));
      await forgetRequest(deps, 'r12', request);
    }
    const letters = world.letters.filter(({ text }) => text.includes('/g/r12\n'));
    expect(letters.map(({ to }) => to).sort()).toEqual(['mia@example.org', 'olga@example.org']);
  });

  it('asked again another day is another cause', async () => {
    await setUp('r10');
    await ask('r10');
    await notifyRequest(deps, 'r10', 'nils');
    await world.remove(paths.request('r10', 'nils'));
    await new Promise((done) => setTimeout(done, 1100));
    world.pass(DAY_MS);
    await ask('r10');
    await notifyRequest(deps, 'r10', 'nils');
    world.present();
    const told = await db.query<{ group: string }>({ name: 'x', from: 'members/olga/notifications' });
    expect(told.filter(({ data }) => data.group === 'r10')).toHaveLength(2);
    // The mail about the first is overtaken; the second is sent.
    await world.work();
    const letters = world.letters.filter(({ to, text }) => to === 'olga@example.org' && text.includes('/g/r10\n'));
    expect(letters).toHaveLength(1);
  });

  it('is asked of nobody once it is answered, in whatever order that is told; a later one is', async () => {
    await setUp('r11');
    await ask('r11');
    const first = (await db.get<Request>(paths.request('r11', 'nils'))) as Request;
    const asked = () => notifyRequest(deps, 'r11', 'nils');
    await asked();
    const told = () => world.notification('olga', causeOf.request('r11', 'nils', first.at));
    expect(await told()).toBeDefined();
    await world.remove(paths.request('r11', 'nils'));
    await deliver([() => forgetRequest(deps, 'r11', first), asked], 7);
    expect(await told()).toBeUndefined();
    world.pass(DAY_MS);
    // A second later at least: the moment tells one request from another.
    await world.set(paths.request('r11', 'nils'), { uid: 'nils', text: 'Igen', at: new Date(Date.now() + 2000) });
    const second = (await db.get<Request>(paths.request('r11', 'nils'))) as Request;
    await deliver([() => forgetRequest(deps, 'r11', first), asked], 8);
    for (const uid of ['olga', 'mia']) {
      expect(await world.notification(uid, causeOf.request('r11', 'nils', second.at))).toBeDefined();
    }
    world.present();
  });
});
