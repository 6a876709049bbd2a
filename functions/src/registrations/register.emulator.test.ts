import { type CalendarEvent, EVERYONE, paths, type Registration } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { anEvent, createWorld } from '../testing/world.ts';
import { announceEvent } from '../events/announce-event.ts';
import { cancelEvent, changeEvent } from '../events/change-event.ts';
import { inTurn } from '../platform/in-turn.ts';
import { participants } from './participants.ts';
import { promote } from './promote.ts';
import { register, registrationId, unregister } from './register.ts';
import { settleEvent } from '../events/settle-event.ts';

const world = createWorld();
const { db, clock } = world;
const deps = { db, clock };
const INSTANCES = 4;
const CROWD = Array.from({ length: 50 }, (_, i) => `n${i}`);

beforeAll(async () => {
  await Promise.all([...CROWD, 'maja', 'olga', 'mia', 'otto'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await world.set(paths.roles('maja'), { organiser: true, moderator: false, editor: false, administrator: false });
  await world.group('g', 'closed', 'olga');
  await world.belongs('g', 'olga', 'owner');
  await world.belongs('g', 'mia');
});
afterAll(() => world.close());
beforeEach(() => world.nextDay());

let count = 0;
/** A fresh event, announced by Maja. */
async function setUp(changes: Parameters<typeof anEvent>[0] = {}) {
  const eid = `e${count++}`;
  await announceEvent(deps, 'maja', { id: eid, audience: EVERYONE, ...anEvent(changes) });
  return eid;
}
const event = async (eid: string) => (await db.get<CalendarEvent>(paths.event(eid))) as CalendarEvent;
const registration = (eid: string, rid: string) => db.get<Registration>(paths.registration(eid, rid));
const member = (uid: string) => ({ kind: 'member', uid }) as const;
const guest = (email: string) => ({ kind: 'guest', email, name: 'Gäst Gästsson', lang: 'sv' }) as const;
const join = (eid: string, uid: string, answers: string[] = []) => register(deps, eid, member(uid), answers);
/** Tries until it is through, as a client does. */
const persist = async <T>(run: () => Promise<T>): Promise<T> => {
  for (let left = 20; ; left--) {
    try {
      return await run();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
};
const states = async (eid: string) => {
  const all = await participants(deps, 'maja', eid);
  return Object.fromEntries(all.map(({ uid, email, state }) => [uid || email, state]));
};
/** The counts of an event are those of its registrations. */
async function expectCounted(eid: string) {
  const all = Object.values(await states(eid));
  const { taken, waiting } = await event(eid);
  expect({ taken, waiting }).toEqual({
    taken: all.filter((state) => state === 'going').length,
    waiting: all.filter((state) => state === 'waiting').length,
  });
}

describe('K1 seats', () => {
  it('fifty at once get ten seats and forty places in the line, each number once', { timeout: 120_000 }, async () => {
    const eid = await setUp({ seats: 10 });
    // As when deployed: a few instances race, and each lets its own people in one after the other.
    const instanceOf = (i: number) => `${eid} ${i % INSTANCES}`;
    await Promise.all(CROWD.map((uid, i) => inTurn(instanceOf(i), () => persist(() => join(eid, uid)))));
    expect(await event(eid)).toMatchObject({ taken: 10, waiting: 40, turns: 40, called: 0 });
    const all = await participants(deps, 'maja', eid);
    expect(all.filter(({ state }) => state === 'going')).toHaveLength(10);
    const turns = all.filter(({ state }) => state === 'waiting').map(({ turn }) => turn);
    expect(turns.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
  });

  it('five tries of each, shuffled and at once, are one each', async () => {
    const eid = await setUp({ seats: 3 });
    const tries = ['n1', 'n2', 'n3', 'n4', 'n5'].map((uid) => async () => void (await join(eid, uid)));
    await deliver(tries, 7);
    expect(await event(eid)).toMatchObject({ taken: 3, waiting: 2, turns: 2 });
    for (const uid of ['n1', 'n2', 'n3', 'n4', 'n5']) expect((await registration(eid, uid))?.moves).toBe(1);
  });

  it.each(['before', 'after'] as const)('ended %s its one step and begun again, it is one', async (moment) => {
    const eid = await setUp({ seats: 1 });
    const broken = { clock, db: new Faults(0, moment).db(db) };
    await expect(register(broken, eid, member('mia'), [])).rejects.toBeInstanceOf(Killed);
    expect(await join(eid, 'mia')).toBe('going');
    expect(await event(eid)).toMatchObject({ taken: 1, waiting: 0 });
  });

  it('seats that are given back while others try are given to the line, never twice', async () => {
    const eid = await setUp({ seats: 5 });
    const [early, late] = [CROWD.slice(0, 8), CROWD.slice(8, 16)];
    for (const uid of early) await join(eid, uid);
    await Promise.all([
      ...early.slice(0, 6).map((uid) => persist(() => unregister(deps, eid, uid))),
      ...late.map((uid) => persist(() => join(eid, uid))),
    ]);
    expect(await event(eid)).toMatchObject({ taken: 5, waiting: 5 });
    await expectCounted(eid);
    // Those who waited from the beginning came first.
    expect(await states(eid)).toMatchObject({ n6: 'going', n7: 'going' });
  });
});

describe('K2 the line', () => {
  it('the first gets the seat that is given back, and is told apart from who asked', async () => {
    const eid = await setUp({ seats: 1 });
    for (const uid of ['n1', 'n2', 'n3']) await join(eid, uid);
    await unregister(deps, eid, 'n1');
    expect(await states(eid)).toEqual({ n1: 'cancelled', n2: 'going', n3: 'waiting' });
    expect(await registration(eid, 'n2')).toMatchObject({ promoted: true, moves: 2, turn: 1 });
    expect(await event(eid)).toMatchObject({ taken: 1, waiting: 1, called: 1 });
    // Given back twice, it is one seat.
    await unregister(deps, eid, 'n1');
    expect(await states(eid)).toMatchObject({ n3: 'waiting' });
    // Who comes back is the last.
    expect(await join(eid, 'n1')).toBe('waiting');
    expect(await registration(eid, 'n1')).toMatchObject({ turn: 3, promoted: false });
  });

  it('who leaves the line frees no seat', async () => {
    const eid = await setUp({ seats: 1 });
    for (const uid of ['n1', 'n2', 'n3']) await join(eid, uid);
    await unregister(deps, eid, 'n2');
    expect(await states(eid)).toEqual({ n1: 'going', n2: 'cancelled', n3: 'waiting' });
    await unregister(deps, eid, 'n1');
    expect(await states(eid)).toMatchObject({ n3: 'going' });
    await expectCounted(eid);
  });

  it('more seats go to the line in its order, whoever is quicker meanwhile', async () => {
    const eid = await setUp({ seats: 1 });
    for (const uid of ['n1', 'n2', 'n3', 'n4']) await join(eid, uid);
    await changeEvent(deps, 'maja', { id: eid, ...anEvent({ seats: 3 }) });
    expect(await join(eid, 'n5')).toBe('waiting');
    expect(await promote(deps, eid)).toBe(2);
    expect(await promote(deps, eid)).toBe(0);
    expect(await states(eid)).toEqual({ n1: 'going', n2: 'going', n3: 'going', n4: 'waiting', n5: 'waiting' });
  });

  it('five promotions at once hand out each seat once, and so does one that was ended', async () => {
    const eid = await setUp({ seats: 1 });
    for (const uid of CROWD.slice(0, 12)) await join(eid, uid);
    await changeEvent(deps, 'maja', { id: eid, ...anEvent({ seats: 6 }) });
    const broken = { clock, db: new Faults(0, 'after').db(db) };
    await expect(promote(broken, eid)).rejects.toBeInstanceOf(Killed);
    await Promise.all(Array.from({ length: 5 }, () => persist(() => promote(deps, eid))));
    expect(await event(eid)).toMatchObject({ taken: 6, waiting: 6, called: 5 });
    await expectCounted(eid);
  });

  it('a long line is served in several steps', async () => {
    const eid = await setUp({ seats: 1 });
    for (const uid of CROWD) {
      await persist(() => join(eid, uid));
      world.pass(2000);
    }
    for (let i = 0; i < 10; i++) await register(deps, eid, guest(`g${i}@example.org`), []);
    await changeEvent(deps, 'maja', { id: eid, ...anEvent({ seats: null }) });
    expect(await promote(deps, eid)).toBe(59);
    expect(await event(eid)).toMatchObject({ taken: 60, waiting: 0 });
  });

  it('fewer seats move nobody; the next seats are free only when enough have left', async () => {
    const eid = await setUp({ seats: 3 });
    for (const uid of ['n1', 'n2', 'n3', 'n4']) await join(eid, uid);
    await changeEvent(deps, 'maja', { id: eid, ...anEvent({ seats: 1 }) });
    expect(await promote(deps, eid)).toBe(0);
    expect(await states(eid)).toEqual({ n1: 'going', n2: 'going', n3: 'going', n4: 'waiting' });
    for (const uid of ['n1', 'n2']) await unregister(deps, eid, uid);
    expect(await states(eid)).toMatchObject({ n3: 'going', n4: 'waiting' });
    await unregister(deps, eid, 'n3');
    expect(await states(eid)).toMatchObject({ n4: 'going' });
    await expectCounted(eid);
  });
});

describe('K3 who may register', () => {
  it('not the suspended, not without a profile, not others for a group’s event; its members may', async () => {
    await announceEvent(deps, 'olga', { id: 'gk3', audience: 'g', ...anEvent() });
    await expect(join('gk3', 'otto')).rejects.toMatchObject({ code: 'not-found' });
    await expect(register(deps, 'gk3', guest('a@example.org'), [])).rejects.toMatchObject({ code: 'not-found' });
    expect(await join('gk3', 'mia')).toBe('going');
    const eid = await setUp();
    await expect(join(eid, 'nobody')).rejects.toMatchObject({ code: 'not-allowed' });
    await world.set(paths.standing('otto'), { writeAfter: new Date(Date.now() + 1e8), trusted: false });
    await expect(join(eid, 'otto')).rejects.toMatchObject({ code: 'suspended' });
    await world.remove(paths.standing('otto'));
    expect(await join(eid, 'otto')).toBe('going');
    await expect(join('missing', 'otto')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('not once it has begun or is cancelled, and then nobody leaves or is promoted either', async () => {
    const eid = await setUp({ seats: 1 });
    for (const uid of ['n1', 'n2']) await join(eid, uid);
    await cancelEvent(deps, 'maja', { id: eid, reason: 'Sjukdom' });
    await expect(join(eid, 'n3')).rejects.toMatchObject({ code: 'event-closed' });
    await expect(unregister(deps, eid, 'n1')).rejects.toMatchObject({ code: 'event-closed' });
    expect(await promote(deps, eid)).toBe(0);
    const begun = await setUp();
    await join(begun, 'n1');
    await world.change<CalendarEvent>(paths.event(begun), { starts: new Date(Date.now() - 1000) });
    await expect(join(begun, 'n2')).rejects.toMatchObject({ code: 'event-closed' });
    await expect(unregister(deps, begun, 'n1')).rejects.toMatchObject({ code: 'event-closed' });
  });

  it('keeps the answers, as many as there are questions; a later try changes them', async () => {
    const eid = await setUp({ questions: ['Ett?', 'Två?'] });
    await expect(join(eid, 'mia', ['a', 'b', 'c'])).rejects.toMatchObject({ code: 'invalid-input', field: 'answers' });
    await join(eid, 'mia', [' Ja ']);
    expect((await registration(eid, 'mia'))?.answers).toEqual(['Ja', '']);
    await join(eid, 'mia', ['Nej', 'Kanske']);
    expect(await registration(eid, 'mia')).toMatchObject({ answers: ['Nej', 'Kanske'], moves: 1, state: 'going' });
  });

  it('a guest and a member with the same address are two; a guest’s address stands nowhere but there', async () => {
    const eid = await setUp();
    await register(deps, eid, guest('mia@example.org'), []);
    await join(eid, 'mia');
    expect(await event(eid)).toMatchObject({ taken: 2 });
    const rid = registrationId(eid, guest('mia@example.org'));
    expect(await registration(eid, rid)).toMatchObject({ uid: '', email: 'mia@example.org', name: 'Gäst Gästsson' });
    expect(await registration(eid, 'mia')).toMatchObject({ uid: 'mia', email: '', name: '' });
    expect(rid).not.toContain('mia');
  });
});

describe('K4 who may arrange', () => {
  const announce = (uid: string, audience: string, id = `k4-${uid}-${audience === EVERYONE ? 'all' : audience}`) =>
    announceEvent(deps, uid, { id, audience, ...anEvent() });

  it('for all the organisers, for a group its keepers; nobody in another’s name', async () => {
    await announce('maja', EVERYONE);
    await announce('olga', 'g');
    for (const [uid, audience] of [
      ['mia', EVERYONE],
      ['olga', EVERYONE],
      ['mia', 'g'],
      ['maja', 'g'],
      ['otto', 'g'],
    ] as const)
      await expect(announce(uid, audience)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await event('k4-maja-all')).toMatchObject({ organiser: 'maja', taken: 0, state: 'announced' });
    // Announced again it is the same; another's id is not taken over.
    await announce('maja', EVERYONE);
    await announce('olga', 'g', 'k4-own');
    await expect(announce('maja', EVERYONE, 'k4-own')).rejects.toMatchObject({ code: 'already-exists' });
  });

  it('and only while they are: who lost the role, or is suspended, changes nothing more', async () => {
    await world.belongs('g', 'n9', 'moderator');
    await announce('n9', 'g', 'k4-lost');
    await world.belongs('g', 'n9', 'member');
    const change = () => changeEvent(deps, 'n9', { id: 'k4-lost', ...anEvent({ title: 'Nytt' }) });
    await expect(change()).rejects.toMatchObject({ code: 'not-allowed' });
    await world.remove(paths.membership('g', 'n9'));
    // Outside the group it is not even there.
    await expect(change()).rejects.toMatchObject({ code: 'not-found' });
    await expect(participants(deps, 'otto', 'k4-lost')).rejects.toMatchObject({ code: 'not-found' });
    await expect(participants(deps, 'mia', 'k4-lost')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(cancelEvent(deps, 'mia', { id: 'k4-lost', reason: '' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await world.set(paths.standing('olga'), { writeAfter: new Date(Date.now() + 1e8), trusted: false });
    await expect(cancelEvent(deps, 'olga', { id: 'k4-lost', reason: '' })).rejects.toMatchObject({ code: 'suspended' });
    await world.remove(paths.standing('olga'));
    await cancelEvent(deps, 'olga', { id: 'k4-lost', reason: '' });
    expect(await event('k4-lost')).toMatchObject({ state: 'cancelled', told: 1 });
  });

  it('not in the past, not the wrong way round, not in the hour that is skipped', async () => {
    const bad = (changes: Parameters<typeof anEvent>[0]) =>
      announceEvent(deps, 'maja', { id: 'bad', audience: EVERYONE, ...anEvent(changes) });
    const skipped = { starts: '2027-03-28T02:30', ends: '2027-03-28T04:00' };
    await expect(bad(skipped)).rejects.toMatchObject({ code: 'invalid-input', field: 'starts' });
    const past = { starts: '2020-01-01T10:00', ends: '2020-01-01T11:00' };
    await expect(bad(past)).rejects.toMatchObject({ code: 'invalid-input', field: 'starts' });
    await expect(bad({ ends: anEvent().starts })).rejects.toMatchObject({ code: 'invalid-input', field: 'ends' });
  });
});

describe('K5 changes', () => {
  it('of time or place are told, of words not; cancelled once and for all', async () => {
    const eid = await setUp();
    const change = (changes: Parameters<typeof anEvent>[0]) =>
      changeEvent(deps, 'maja', { id: eid, ...anEvent(changes) });
    await change({ title: 'Bättre rubrik' });
    expect(await event(eid)).toMatchObject({ told: 0, title: 'Bättre rubrik' });
    await change({ venue: 'En annan sal' });
    await change({ venue: 'En annan sal' });
    expect((await event(eid)).told).toBe(1);
    await cancelEvent(deps, 'maja', { id: eid, reason: 'Sjukdom' });
    await cancelEvent(deps, 'maja', { id: eid, reason: 'Igen' });
    expect(await event(eid)).toMatchObject({ told: 2, reason: 'Sjukdom' });
    await expect(change({})).rejects.toMatchObject({ code: 'event-closed' });
  });

  it('leave the seats as they are counted, also when somebody registers meanwhile', async () => {
    const eid = await setUp({ seats: 20 });
    await Promise.all([
      ...CROWD.slice(0, 10).map((uid) => persist(() => join(eid, uid))),
      ...['A', 'B', 'C'].map((venue) =>
        persist(() => changeEvent(deps, 'maja', { id: eid, ...anEvent({ seats: 20, venue }) })),
      ),
    ]);
    expect(await event(eid)).toMatchObject({ taken: 10 });
    await expectCounted(eid);
  });

  it('leave the questions alone once somebody may have answered', async () => {
    const eid = await setUp({ questions: ['Ett?'] });
    const change = (questions: string[]) => changeEvent(deps, 'maja', { id: eid, ...anEvent({ questions }) });
    await change(['Ett?', 'Två?']);
    await join(eid, 'mia');
    await expect(change(['Två?', 'Ett?'])).rejects.toMatchObject({ code: 'invalid-input', field: 'questions' });
    await change(['Ett?', 'Två?']);
  });
});

describe('K6 the list', () => {
  it('has members by their present name, guests with their address, in the order they came', async () => {
    const eid = await setUp({ questions: ['Mat?'] });
    await register(deps, eid, guest('g@example.org'), ['=1+1']);
    await join(eid, 'mia', ['Nej']);
    await world.change(paths.member('mia'), { name: 'Mia Ny' });
    const list = await participants(deps, 'maja', eid);
    expect(list.map(({ kind, name, email, answers }) => ({ kind, name, email, answers }))).toEqual([
      { kind: 'guest', name: 'Gäst Gästsson', email: 'g@example.org', answers: ['=1+1'] },
      { kind: 'member', name: 'Mia Ny', email: '', answers: ['Nej'] },
    ]);
    await world.change(paths.member('mia'), { name: 'Namn mia' });
  });

  it('decides the counts when they went wrong', async () => {
    const eid = await setUp({ seats: 1 });
    for (const uid of ['n1', 'n2']) await join(eid, uid);
    const right = await event(eid);
    expect(await settleEvent(deps, eid)).toBe(0);
    await world.change<CalendarEvent>(paths.event(eid), { taken: 7, waiting: 0 });
    expect(await settleEvent(deps, eid)).toBe(1);
    expect(await event(eid)).toEqual(right);
  });
});
