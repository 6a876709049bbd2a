import { type CalendarEvent, EVERYONE, type EventRoom, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fanOut } from '../broadcasts/fan-out.ts';
import { sendNotificationMails } from '../notifications/send-notification-mails.ts';
import { register, registrationId } from '../registrations/register.ts';
import { notifyRegistered } from '../registrations/registration-written.ts';
import { sendRegistrationMail } from '../registrations/send-registration-mail.ts';
import { anEvent, createWorld } from '../testing/world.ts';
import { announceEvent } from './announce-event.ts';
import { changeEvent } from './change-event.ts';
import { eventWritten } from './event-written.ts';
import { repairEvents } from './repair-events.ts';

const LINK = 'https://mote.example/hemligt';
const world = createWorld();
const { db, deps, letters } = world;
const keys = { key: () => 'key-000000000000000000000000' };
const event = (eid: string) => db.get<CalendarEvent>(paths.event(eid));
const room = async (eid: string) => (await db.get<EventRoom>(paths.eventRoom(eid)))?.link;
const guest = { kind: 'guest', email: 'gast@example.org', name: 'Gäst', lang: 'sv' } as const;

beforeAll(async () => {
  await Promise.all(['maja', 'mia', 'nils'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await world.set(paths.roles('maja'), { organiser: true, moderator: false, editor: false, administrator: false });
});
afterAll(() => world.close());
beforeEach(() => {
  letters.length = 0;
});

async function work() {
  for (const { cause } of world.fanoutTasks.values()) await fanOut(world.fanoutDeps, cause);
  for (const task of world.manyTasks.values()) await sendNotificationMails(world.mailDeps, task);
  await world.work();
  for (const task of world.registrationTasks.values()) await sendRegistrationMail({ ...world.mailDeps, keys }, task);
}
/** Who was mailed the address, in the mail or in its calendar file. */
const opened = (link = LINK) =>
  letters
    .filter((one) => JSON.stringify(one).includes(link))
    .map(({ to }) => to)
    .sort();

it('E13 the address of the meeting is mailed to those who have a seat, with their calendar entry, and stands nowhere else', async () => {
  await announceEvent(deps, 'maja', { id: 'e1', audience: EVERYONE, ...anEvent({ link: LINK, seats: 2, venue: '' }) });
  expect(await event('e1')).toMatchObject({ remote: true });
  expect([JSON.stringify(await event('e1')).includes(LINK), await room('e1')]).toEqual([false, LINK]);
  await eventWritten(deps, 'e1', { before: undefined, after: await event('e1') });
  await work();
  expect(letters.length).toBeGreaterThan(1);
  expect(opened()).toEqual([]);

  for (const who of [{ kind: 'member', uid: 'mia' } as const, guest, { kind: 'member', uid: 'nils' } as const]) {
    await register(deps, 'e1', who, []);
    await notifyRegistered(deps, 'e1', registrationId('e1', who));
  }
  await work();
  expect(opened()).toEqual(['gast@example.org', 'mia@example.org']);
  for (const { to, ics = '' } of letters.filter((one) => one.ics))
    expect(ics.replaceAll('\r\n ', ''), to).toContain(`LOCATION:${LINK}`);

  letters.length = 0;
  const before = await event('e1');
  const link = 'https://mote.example/nytt';
  await changeEvent(deps, 'maja', { id: 'e1', ...anEvent({ link, seats: 2, venue: '' }) });
  await eventWritten(deps, 'e1', { before, after: await event('e1') });
  await work();
  // Who waits is told that it changed, and not where it is.
  expect(letters.map(({ to }) => to).sort()).toEqual(['gast@example.org', 'mia@example.org', 'nils@example.org']);
  expect(opened(link)).toEqual(['gast@example.org', 'mia@example.org']);
  const told = await db.query({ name: 'x', from: 'notifications', group: true });
  expect(told.length).toBeGreaterThan(3);
  expect(JSON.stringify(told.map(({ data }) => data))).not.toContain('https://mote.example');
});

it('E14 the repair moves the address out of an event of older days, once, and a change may take it away', async () => {
  await announceEvent(deps, 'maja', { id: 'old', audience: EVERYONE, ...anEvent({ venue: 'Lerum' }) });
  const { remote: _, ...older } = (await event('old')) as CalendarEvent;
  await world.set(paths.event('old'), { ...older, link: LINK });
  expect(await repairEvents(deps)).toBeGreaterThan(0);
  expect(await event('old')).toMatchObject({ remote: true });
  expect(await event('old')).not.toHaveProperty('link');
  expect(await room('old')).toBe(LINK);
  expect(await repairEvents(deps)).toBe(0);
  await changeEvent(deps, 'maja', { id: 'old', ...anEvent({ venue: 'Lerum' }) });
  expect([await room('old'), (await event('old'))?.remote]).toEqual([undefined, false]);
});
