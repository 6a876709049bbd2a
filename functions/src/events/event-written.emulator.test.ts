import {
  type Activity,
  type CalendarEvent,
  causeOf,
  EVERYONE,
  paths,
  type Registration,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RegistrationTask } from '../platform/queue.ts';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { anEvent, createWorld } from '../testing/world.ts';
import { announceEvent } from './announce-event.ts';
import { cancelEvent, changeEvent } from './change-event.ts';
import { broadcastOf } from './event-news.ts';
import { eventWritten } from './event-written.ts';
import { fanOut } from '../broadcasts/fan-out.ts';
import { register, registrationId, unregister } from '../registrations/register.ts';
import { openByKey } from '../registrations/registration-key.ts';
import { notifyRegistered } from '../registrations/registration-written.ts';
import { settleHead } from '../groups/settle-head.ts';
import { repairEvents } from './repair-events.ts';
import { sendNotificationMails } from '../notifications/send-notification-mails.ts';
import { sendRegistrationMail } from '../registrations/send-registration-mail.ts';

const world = createWorld();
const { db, letters, fanouts } = world;
const { registrations, registrationTasks: tasks } = world;
/** What RFC 5546 asks of an entry that is sent to one person. */
function expectMethod(ics: string | undefined, method: string, to: string) {
  const lines = (ics ?? '').replaceAll('\r\n ', '').split('\r\n');
  const has = (start: string) => lines.filter((line) => line.startsWith(start));
  expect(has('METHOD:')).toEqual([`METHOD:${method}`]);
  expect(has('UID:')[0]).toMatch(/^UID:[^@]+@socialhallbarhet\.example$/);
  expect(has('ORGANIZER')).toEqual(['ORGANIZER;CN="Social hållbarhet":mailto:notis@socialhallbarhet.example']);
  expect(has('ATTENDEE')).toEqual([`ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${to}`]);
}
let key = 0;
const keys = { key: () => `key-${String(key++).padStart(24, '0')}` };
const { deps } = world;

beforeAll(async () => {
  await Promise.all(['maja', 'olga', 'mia', 'nils', 'otto'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await world.set(paths.roles('maja'), { organiser: true, moderator: false, editor: false, administrator: false });
  await world.group('g', 'closed', 'olga');
  await world.belongs('g', 'olga', 'owner');
  await world.belongs('g', 'mia');
  await world.belongs('g', 'nils', 'member', 'none');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.nextDay();
  letters.length = 0;
  tasks.clear();
  world.tasks.clear();
  world.manyTasks.clear();
  world.fanoutTasks.clear();
});

let count = 0;
const fresh = () => `w${count++}`;
const event = (eid: string) => db.get<CalendarEvent>(paths.event(eid));
const member = (uid: string) => ({ kind: 'member', uid }) as const;
const guest = { kind: 'guest', email: 'gast@example.org', name: 'Gäst', lang: 'sv' } as const;
const announce = (eid: string, uid = 'maja', audience: string = EVERYONE, changes = {}) =>
  announceEvent(deps, uid, { id: eid, audience, ...anEvent(changes) });
const written = (eid: string, before: CalendarEvent | undefined, after: CalendarEvent | undefined) => () =>
  eventWritten(deps, eid, { before, after });
const told = (eid: string, rid: string) => () => notifyRegistered(deps, eid, rid);

/** What the queues do, until nothing is left: each task once. */
async function work() {
  for (const { cause } of world.fanoutTasks.values()) await fanOut(world.fanoutDeps, cause);
  for (const task of world.manyTasks.values()) await sendNotificationMails(world.mailDeps, task);
  await world.work();
  for (const task of tasks.values()) await sendRegistrationMail({ ...world.mailDeps, keys }, task);
}
const mailed = () => letters.map(({ to, subject }) => `${to}: ${subject}`).sort();

describe('N1 announced', () => {
  it('for a group: its head says that something lies ahead, once it does', async () => {
    const head = async () => (await db.get<Activity>(paths.activity('g')))?.head;
    await settleHead(deps, 'g');
    expect(await head()).toMatchObject({ hasEvents: false });
    const eid = fresh();
    await announce(eid, 'olga', 'g');
    await deliver([written(eid, undefined, await event(eid))], 3);
    expect(await head()).toMatchObject({ hasEvents: true });
    expect(await settleHead(deps, 'g')).toBe(0);
    await work();
  });

  it('for all: every member but the organiser is told once, though the event comes five times', async () => {
    const eid = fresh();
    await announce(eid);
    await deliver([written(eid, undefined, await event(eid))], 3);
    await work();
    for (const uid of ['olga', 'mia', 'nils', 'otto'])
      expect(await world.notification(uid, causeOf.event(eid))).toMatchObject({
        kind: 'event',
        group: '',
        item: eid,
        topicTitle: 'Dialog i planprocessen',
        fromName: 'Namn maja',
        snippet: 'Lerum',
        when: { zone: 'Europe/Stockholm' },
      });
    expect(await world.notification('maja', causeOf.event(eid))).toBeUndefined();
    expect(mailed()).toEqual(
      ['mia', 'nils', 'olga', 'otto'].map((uid) => `${uid}@example.org: Inbjudan: Dialog i planprocessen`),
    );
  });

  it('for a group: those in it who want invitations, nobody outside', async () => {
    const eid = fresh();
    await announce(eid, 'olga', 'g');
    await written(eid, undefined, await event(eid))();
    await work();
    expect(await world.notification('mia', causeOf.event(eid))).toMatchObject({ groupName: 'Gruppen g' });
    for (const uid of ['nils', 'otto', 'maja', 'olga'])
      expect(await world.notification(uid, causeOf.event(eid))).toBeUndefined();
  });

  it('and cancelled before it was told: nobody hears of it', async () => {
    const eid = fresh();
    await announce(eid);
    const before = await event(eid);
    await cancelEvent(deps, 'maja', { id: eid, reason: '' });
    await written(eid, undefined, before)();
    await work();
    expect(await world.notification('mia', causeOf.event(eid))).toBeUndefined();
  });
});

describe('N2 registered', () => {
  it('a member and a guest get one mail each with the file for their calendar, told five times', async () => {
    const eid = fresh();
    await announce(eid);
    await register(deps, eid, member('mia'), []);
    await register(deps, eid, guest, []);
    const rid = registrationId(eid, guest);
    await deliver([told(eid, 'mia'), told(eid, rid)], 11);
    await work();
    await work();
    expect(mailed()).toEqual([
      'gast@example.org: Du är anmäld: Dialog i planprocessen',
      'mia@example.org: Du är anmäld: Dialog i planprocessen',
    ]);
    for (const { ics } of letters) {
      expect(ics).toContain('TZID:Europe/Stockholm');
      expect(ics?.replaceAll('\r\n ', '')).toContain(`UID:${eid}@`);
    }
    const [toGuest, toMember] = letters.toSorted((a, b) => a.to.localeCompare(b.to));
    expect(toMember?.text).toContain(`https://example.org/kalender/${eid}\n`);
    const words = /\/anmalan\/(\S+)/.exec(toGuest?.text ?? '')?.[1] ?? '';
    expect(await openByKey(db, eid, words)).toMatchObject({ rid, registration: { email: guest.email } });
    // The key is not stored, and no other opens.
    expect(JSON.stringify(await world.all())).not.toContain(words.split('.')[1]);
    for (const other of [`${rid}.${'x'.repeat(24)}`, rid, `mia.${words.split('.')[1]}`, '..', `${words}x`])
      expect(await openByKey(db, eid, other)).toBeUndefined();
    expect(await openByKey(db, 'other', words)).toBeUndefined();
  });

  it('on the waiting list, and gone before the mail was sent: said so, and not said', async () => {
    const eid = fresh();
    await announce(eid, 'maja', EVERYONE, { seats: 1 });
    for (const uid of ['otto', 'mia', 'nils']) {
      await register(deps, eid, member(uid), []);
      await told(eid, uid)();
    }
    await unregister(deps, eid, 'nils');
    await work();
    expect(mailed()).toEqual([
      'mia@example.org: Du står på väntelistan: Dialog i planprocessen',
      'otto@example.org: Du är anmäld: Dialog i planprocessen',
    ]);
    expect(letters.find(({ to }) => to.startsWith('mia'))?.ics).toBeUndefined();
  });

  it.each(['before', 'after'] as const)('ended %s any step and begun again, it is one mail', async (moment) => {
    const eid = fresh();
    await announce(eid);
    await register(deps, eid, guest, []);
    const rid = registrationId(eid, guest);
    const broken = { ...deps, registrations: new Faults(0, moment).queue(registrations) };
    await expect(notifyRegistered(broken, eid, rid)).rejects.toBeInstanceOf(Killed);
    await told(eid, rid)();
    const [task] = tasks.values();
    for (let step = 0; step < 4; step++) {
      const faults = new Faults(step, moment);
      const sending = { ...world.mailDeps, keys, db: faults.db(db), mail: faults.mail(world.mail) };
      await sendRegistrationMail(sending, task as RegistrationTask).catch(() => {});
      world.pass(11 * 60_000);
    }
    await work();
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
    world.present();
  });
});

describe('N3 a seat from the line', () => {
  it('is told once: to a member in the app and by mail, to a guest by mail', async () => {
    const eid = fresh();
    await announce(eid, 'maja', EVERYONE, { seats: 1 });
    await register(deps, eid, member('otto'), []);
    await register(deps, eid, member('mia'), []);
    await register(deps, eid, guest, []);
    await unregister(deps, eid, 'otto');
    await deliver([told(eid, 'mia'), told(eid, 'otto')], 5);
    await unregister(deps, eid, 'mia');
    const rid = registrationId(eid, guest);
    await deliver([told(eid, rid), told(eid, 'mia')], 6);
    await work();
    expect(await world.notification('mia', causeOf.seat(eid, 2))).toMatchObject({ kind: 'seat', item: eid });
    // Mia left again before her mail was due: it is no longer so.
    expect(mailed()).toEqual(['gast@example.org: Du har fått en plats: Dialog i planprocessen']);
    expect(letters[0]?.ics).toContain('STATUS:CONFIRMED');
  });

  it('comes with the file, and only while it is so', async () => {
    const eid = fresh();
    await announce(eid, 'maja', EVERYONE, { seats: 1 });
    for (const uid of ['otto', 'mia']) await register(deps, eid, member(uid), []);
    await unregister(deps, eid, 'otto');
    await told(eid, 'mia')();
    await work();
    expect(mailed()).toEqual(['mia@example.org: Du har fått en plats: Dialog i planprocessen']);
    expect(letters[0]?.ics).toContain('BEGIN:VTIMEZONE');
  });

  it('follows a raised number of seats, by the event alone', async () => {
    const eid = fresh();
    await announce(eid, 'maja', EVERYONE, { seats: 1 });
    for (const uid of ['otto', 'mia', 'nils']) await register(deps, eid, member(uid), []);
    const before = await event(eid);
    await changeEvent(deps, 'maja', { id: eid, ...anEvent({ seats: 2 }) });
    await deliver([written(eid, before, await event(eid))], 2);
    expect((await db.get<Registration>(paths.registration(eid, 'mia')))?.state).toBe('going');
    expect((await db.get<Registration>(paths.registration(eid, 'nils')))?.state).toBe('waiting');
  });
});

describe('N4 changed or cancelled', () => {
  /** Mia has a seat, Otto waits, Nils left, a guest has a seat. */
  async function setUp() {
    const eid = fresh();
    await announce(eid, 'maja', EVERYONE, { seats: 2 });
    for (const uid of ['mia', 'nils']) await register(deps, eid, member(uid), []);
    await unregister(deps, eid, 'nils');
    await register(deps, eid, guest, []);
    await register(deps, eid, member('otto'), []);
    return eid;
  }

  it('a new place is told to everyone registered, once, whatever comes twice or ends halfway', async () => {
    const eid = await setUp();
    const before = await event(eid);
    await changeEvent(deps, 'maja', { id: eid, ...anEvent({ seats: 2, venue: 'Partille' }) });
    const after = await event(eid);
    for (const moment of ['before', 'after'] as const) {
      for (let step = 0; step < 4; step++) {
        const faults = new Faults(step, moment);
        const broken = {
          ...deps,
          db: faults.db(db),
          fanouts: faults.queue(fanouts),
          registrations: faults.queue(registrations),
        };
        await eventWritten(broken, eid, { before, after }).catch(() => {});
      }
    }
    await deliver([written(eid, before, after)], 9);
    await work();
    const cause = causeOf.eventChanged(broadcastOf.item(eid, 1));
    for (const uid of ['mia', 'otto'])
      expect(await world.notification(uid, cause)).toMatchObject({
        snippet: 'Partille',
        when: { zone: 'Europe/Stockholm' },
      });
    for (const uid of ['nils', 'maja', 'olga']) expect(await world.notification(uid, cause)).toBeUndefined();
    expect(mailed()).toEqual(
      ['gast', 'mia', 'otto'].map((one) => `${one}@example.org: Ändrad tid eller lokal: Dialog i planprocessen`),
    );
    // Who waits has no entry in their calendar yet.
    for (const { to, ics } of letters)
      if (to === 'otto@example.org') expect(ics).toBeUndefined();
      else expectMethod(ics, 'REQUEST', to);
    expect(letters.filter(({ ics }) => ics?.includes('SEQUENCE:1'))).toHaveLength(2);
  });

  it('a better sentence is told to nobody', async () => {
    const eid = await setUp();
    const before = await event(eid);
    await changeEvent(deps, 'maja', { id: eid, ...anEvent({ seats: 2, title: 'Bättre rubrik' }) });
    await written(eid, before, await event(eid))();
    await work();
    expect(letters).toEqual([]);
  });

  it('a cancelled one says why, and takes itself out of calendars', async () => {
    const eid = await setUp();
    const before = await event(eid);
    await cancelEvent(deps, 'maja', { id: eid, reason: 'Föreläsaren är sjuk.\n\nVi försöker i vår.' });
    await deliver([written(eid, before, await event(eid))], 4);
    await work();
    expect(mailed()).toEqual(
      ['gast', 'mia', 'otto'].map((one) => `${one}@example.org: Inställt: Dialog i planprocessen`),
    );
    for (const { to, text, ics } of letters) {
      expect(text).toContain('> Föreläsaren är sjuk.\n>\n> Vi försöker i vår.');
      if (to === 'otto@example.org') expect(ics).toBeUndefined();
      else expectMethod(ics, 'CANCEL', to);
      if (ics) expect(ics).toContain('STATUS:CANCELLED');
    }
  });
});

describe('N6 lost on the way', () => {
  it('the mail to somebody who registered is queued again, once, and not when it went out', async () => {
    await repairEvents(deps);
    tasks.clear();
    const eid = fresh();
    await announce(eid);
    await register(deps, eid, guest, []);
    expect(await repairEvents(deps)).toBeGreaterThanOrEqual(1);
    expect(await repairEvents(deps)).toBe(0);
    await work();
    expect(mailed()).toContain('gast@example.org: Du är anmäld: Dialog i planprocessen');
    tasks.clear();
    world.pass(2 * 60 * 60_000);
    await repairEvents(deps);
    expect([...tasks.values()].filter((task) => task.eid === eid)).toEqual([]);
    world.present();
  });

  it('what no trigger told: the invitation, and that it is cancelled, to members and guests, once', async () => {
    const eid = fresh();
    await announce(eid);
    await repairEvents(deps);
    await work();
    expect(await world.notification('otto', causeOf.event(eid))).toMatchObject({ kind: 'event' });
    await register(deps, eid, member('mia'), []);
    await register(deps, eid, guest, []);
    await repairEvents(deps);
    await work();
    letters.length = 0;
    await cancelEvent(deps, 'maja', { id: eid, reason: 'Föreläsaren är sjuk' });
    for (let n = 0; n < 3; n++) {
      await repairEvents(deps);
      await work();
      world.pass(60 * 60_000);
    }
    expect(mailed()).toEqual(['gast', 'mia'].map((one) => `${one}@example.org: Inställt: Dialog i planprocessen`));
    expect(await repairEvents(deps)).toBe(0);
    world.present();
  });

  it('what is older than a day is nobody’s news: a restored backup tells nothing', async () => {
    const eid = fresh();
    await announce(eid);
    await cancelEvent(deps, 'maja', { id: eid, reason: 'Föreläsaren är sjuk' });
    world.pass(25 * 60 * 60_000);
    await repairEvents(deps);
    expect([...world.fanoutTasks.values()].filter(({ cause }) => cause.includes(eid))).toEqual([]);
    world.present();
  });
});

describe('N5 hostile words', () => {
  it('in a title add no header, no line and no tag', async () => {
    const eid = fresh();
    await announce(eid);
    await world.change<CalendarEvent>(paths.event(eid), {
      title: 'Hej\r\nBcc: alla@example.org\r\n\r\n<script>x</script>',
    });
    await register(deps, eid, guest, []);
    await told(eid, registrationId(eid, guest))();
    await work();
    const [letter] = letters;
    expect(letter?.subject).toBe('Du är anmäld: Hej Bcc: alla@example.org <script>x</script>');
    expect(letter?.html).not.toContain('<script');
    expect(letter?.ics).not.toMatch(/^Bcc/m);
  });
});
