import { type CalendarEvent, causeOf, type Membership, paths, type Registration } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { anEvent, createWorld } from '../testing/world.ts';
import { announceEvent } from './announce-event.ts';
import { cancelEvent, changeEvent } from './change-event.ts';
import { eventWritten } from './event-written.ts';
import { fanOut } from '../broadcasts/fan-out.ts';
import { membershipWritten } from '../groups/membership-written.ts';
import { promote } from '../registrations/promote.ts';
import { register, unregister } from '../registrations/register.ts';
import { notifyRegistered } from '../registrations/registration-written.ts';
import { repairEvents } from './repair-events.ts';
import { sendNotificationMails } from '../notifications/send-notification-mails.ts';
import { sendRegistrationMail } from '../registrations/send-registration-mail.ts';

/** Stina stays in a group, Rutger is removed from it; the event is the group's. */
const world = createWorld();
const { db, deps, letters } = world;
const keys = { key: () => 'k'.repeat(24) };

beforeAll(async () => {
  await Promise.all(['olga', 'rutger', 'stina', 'tor'].map((uid) => world.member(uid, uid)));
});
afterAll(() => world.close());
beforeEach(() => {
  letters.length = 0;
  for (const queue of [world.tasks, world.manyTasks, world.fanoutTasks, world.registrationTasks]) queue.clear();
});

let count = 0;
/** A group, its event with a link, and who has registered, in this order. */
async function setUp(seats: number | null, ...uids: string[]) {
  const gid = `u${count++}`;
  await world.group(gid, 'hidden', 'olga');
  await world.belongs(gid, 'olga', 'owner');
  for (const uid of ['rutger', 'stina', 'tor']) await world.belongs(gid, uid);
  await announceEvent(deps, 'olga', { id: gid, audience: gid, ...anEvent({ seats, link: 'https://rum.example/1' }) });
  for (const uid of uids) await register(deps, gid, { kind: 'member', uid }, []);
  return gid;
}
const event = (eid: string) => db.get<CalendarEvent>(paths.event(eid));
const states = async (eid: string, ...uids: string[]) =>
  Promise.all(uids.map(async (uid) => (await db.get<Registration>(paths.registration(eid, uid)))?.state));
const removed = (gid: string, uid = 'rutger') => world.remove(paths.membership(gid, uid));
const left = (gid: string, uid = 'rutger', to = deps) =>
  membershipWritten(to, gid, uid, { before: { role: 'member' } as Membership, after: undefined }, 'e');
const told = async (uid: string, gid: string) =>
  (await db.query<{ kind: string; group: string }>({ name: 'x', from: `members/${uid}/notifications` }))
    .filter(({ data }) => data.group === gid)
    .map(({ data }) => data.kind);

async function work() {
  for (const { cause } of world.fanoutTasks.values()) await fanOut(world.fanoutDeps, cause);
  for (const task of world.manyTasks.values()) await sendNotificationMails(world.mailDeps, task);
  await world.work();
  for (const task of world.registrationTasks.values()) await sendRegistrationMail({ ...world.mailDeps, keys }, task);
}
const mailed = () => letters.map(({ to }) => to).sort();

async function movedTo(eid: string, link: string) {
  const before = await event(eid);
  await changeEvent(deps, 'olga', { id: eid, ...anEvent({ link, venue: 'Ny lokal', seats: before?.seats ?? null }) });
  await deliver([async () => eventWritten(deps, eid, { before, after: await event(eid) })], 3);
}

describe('N7 who is no longer in a group, of its event', () => {
  it('is not told that it moved, nor that it is cancelled, though their leaving was not heard of', async () => {
    const eid = await setUp(null, 'rutger', 'stina');
    await removed(eid);
    await movedTo(eid, 'https://rum.example/2');
    await work();
    expect([await told('rutger', eid), await told('stina', eid)]).toEqual([[], ['eventChanged']]);
    expect(mailed()).toEqual(['stina@example.org']);
    const before = await event(eid);
    await cancelEvent(deps, 'olga', { id: eid, reason: 'Sjukdom' });
    await deliver([async () => eventWritten(deps, eid, { before, after: await event(eid) })], 4);
    await work();
    expect([await told('rutger', eid), (await told('stina', eid)).sort()]).toEqual([
      [],
      ['eventCancelled', 'eventChanged'],
    ]);
    expect(new Set(mailed())).toEqual(new Set(['stina@example.org']));
  });

  it('is not mailed what was told before they left', async () => {
    const eid = await setUp(null, 'rutger', 'stina');
    await movedTo(eid, 'https://rum.example/3');
    for (const { cause } of world.fanoutTasks.values()) await fanOut(world.fanoutDeps, cause);
    for (const uid of ['rutger', 'stina']) await notifyRegistered(deps, eid, uid);
    await removed(eid);
    await work();
    expect(new Set(mailed())).toEqual(new Set(['stina@example.org']));
    await left(eid);
    expect([await told('rutger', eid), await told('stina', eid)]).toEqual([[], ['eventChanged']]);
  });

  it('gets no seat from the line: the next one does, whether seats were given back or raised', async () => {
    const given = await setUp(1, 'olga', 'rutger', 'stina');
    await removed(given);
    await unregister(deps, given, 'olga');
    expect(await states(given, 'olga', 'rutger', 'stina')).toEqual(['cancelled', 'cancelled', 'going']);
    expect(await event(given)).toMatchObject({ taken: 1, waiting: 0 });
    const raised = await setUp(1, 'olga', 'rutger', 'tor', 'stina');
    await removed(raised);
    await removed(raised, 'tor');
    await world.change<CalendarEvent>(paths.event(raised), { seats: 2 });
    await deliver([async () => void (await promote(deps, raised))], 5);
    expect(await states(raised, 'olga', 'rutger', 'tor', 'stina')).toEqual([
      'going',
      'cancelled',
      'cancelled',
      'going',
    ]);
    expect(await event(raised)).toMatchObject({ taken: 2, waiting: 0 });
    for (const uid of ['rutger', 'stina']) await notifyRegistered(deps, raised, uid);
    await work();
    expect([await told('rutger', raised), await told('stina', raised)]).toEqual([[], ['seat']]);
    expect(mailed()).toEqual(['stina@example.org']);
  });

  it('who got a seat and is gone before it is told hears nothing, by bell or mail', async () => {
    const eid = await setUp(1, 'olga', 'rutger');
    await unregister(deps, eid, 'olga');
    await notifyRegistered(deps, eid, 'rutger');
    expect(await told('rutger', eid)).toEqual(['seat']);
    await removed(eid);
    await work();
    expect(mailed()).toEqual([]);
    const { moves } = (await db.get<Registration>(paths.registration(eid, 'rutger'))) as Registration;
    await world.remove(paths.notification('rutger', causeOf.seat(eid, moves)));
    await notifyRegistered(deps, eid, 'rutger');
    expect(await told('rutger', eid)).toEqual([]);
  });

  it.each(['before', 'after'] as const)(
    'gives the seat back, to who waits, however the handler ends (%s a step)',
    async (moment) => {
      let killed = true;
      for (let step = 0; killed; step++) {
        const eid = await setUp(1, 'rutger', 'stina');
        await removed(eid);
        const faults = new Faults(step, moment);
        const broken = { ...deps, db: faults.db(db), queue: faults.queue(world.queue) };
        killed = (await left(eid, 'rutger', broken).catch((e: unknown) => e)) instanceof Killed;
        await deliver([() => left(eid)], step);
        expect(await states(eid, 'rutger', 'stina')).toEqual(['cancelled', 'going']);
        expect(await event(eid)).toMatchObject({ taken: 1, waiting: 0 });
      }
    },
  );

  it('may register again when back, and keeps that when the leaving is told late', async () => {
    const eid = await setUp(2, 'rutger', 'stina');
    await removed(eid);
    await left(eid);
    expect(await states(eid, 'rutger', 'stina')).toEqual(['cancelled', 'going']);
    await world.belongs(eid, 'rutger');
    await register(deps, eid, { kind: 'member', uid: 'rutger' }, []);
    await left(eid);
    expect(await states(eid, 'rutger', 'stina')).toEqual(['going', 'going']);
  });

  it('who waited leaves the line, and no seat becomes free by it', async () => {
    const eid = await setUp(1, 'stina', 'rutger', 'tor');
    await removed(eid);
    await deliver([() => left(eid)], 2);
    expect(await states(eid, 'stina', 'rutger', 'tor')).toEqual(['going', 'cancelled', 'waiting']);
    expect(await event(eid)).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('is found by the repair; what was stays as it was', async () => {
    const eid = await setUp(1, 'rutger', 'stina');
    const past = await setUp(1, 'rutger');
    await world.change<CalendarEvent>(paths.event(past), { starts: new Date(Date.now() - 1000) });
    for (const gid of [eid, past]) await removed(gid);
    expect(await repairEvents(deps)).toBeGreaterThan(0);
    expect(await states(eid, 'rutger', 'stina')).toEqual(['cancelled', 'going']);
    expect(await states(past, 'rutger')).toEqual(['going']);
    await left(past);
    expect(await states(past, 'rutger')).toEqual(['going']);
  });
});
