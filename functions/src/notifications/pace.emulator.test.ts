import {
  type AppError,
  causeOf,
  EVENT_LIMITS,
  EVERYONE,
  type Notification,
  paths,
  SERVER_LIMITS,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { announce } from '../broadcasts/announce.ts';
import { withdraw } from '../broadcasts/withdraw.ts';
import { notifyAddressed } from '../conversation/notify-addressed.ts';
import { announceEvent } from '../events/announce-event.ts';
import { cancelEvent, changeEvent } from '../events/change-event.ts';
import { notifyRequest } from '../groups/notify-request.ts';
import { register, unregister } from '../registrations/register.ts';
import { anEvent, createWorld, mention } from '../testing/world.ts';

const world = createWorld();
const { db, deps, clock } = world;
const told = async (uid: string, kind: string) =>
  (await db.query<Notification>({ name: 'x', from: `members/${uid}/notifications` })).filter(
    ({ data }) => data.kind === kind,
  );
/** How often something succeeds until it is refused. */
async function untilRefused(deed: (n: number) => Promise<unknown>, most = 40): Promise<number> {
  for (let n = 0; n < most; n++) {
    const refusal = await deed(n).then(
      () => undefined,
      (error: unknown) => (error as AppError).code,
    );
    if (refusal === undefined) continue;
    expect(refusal).toBe('too-many');
    return n;
  }
  return most;
}

beforeAll(async () => {
  await Promise.all(['maja', 'mia', 'nils'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await world.set(paths.roles('maja'), { organiser: true, moderator: false, editor: false, administrator: false });
  await world.group('g', 'closed', 'maja');
  await world.belongs('g', 'maja', 'owner');
  for (const uid of ['mia', 'nils']) await world.belongs('g', uid);
  await world.topic('g', 't', 'first', 'maja');
  await world.message('g', 't', 'first', 'maja', 'Hej');
});
afterAll(() => world.close());

it('N8 forty mentions by one member are fifteen, and one sum of the others without a mail, delivered twice or not', async () => {
  const max = SERVER_LIMITS.mentionsToOnePerDay;
  for (let n = 0; n < 40; n++) {
    await world.message('g', 't', `m${n}`, 'mia', mention('nils'));
    await notifyAddressed(deps, 'g', `m${n}`);
  }
  for (let n = 0; n < 40; n++) await notifyAddressed(deps, 'g', `m${n}`);
  expect(await told('nils', 'mention')).toHaveLength(max);
  const sums = await told('nils', 'more');
  expect(sums.map(({ data }) => [data.from, data.fromName, data.more?.length, data.snippet])).toEqual([
    ['mia', 'Namn mia', 40 - max, ''],
  ]);
  expect([...world.tasks.values()].filter(({ uid }) => uid === 'nils')).toHaveLength(max);
  // Another sender is another count.
  await world.message('g', 't', 'other', 'maja', mention('nils'));
  await notifyAddressed(deps, 'g', 'other');
  expect(await told('nils', 'mention')).toHaveLength(max + 1);
});

it('N9 requests to many groups of one moderator are five, and a sum', async () => {
  for (let n = 0; n < 12; n++) {
    await world.group(`q${n}`, 'closed', 'maja');
    await world.belongs(`q${n}`, 'maja', 'owner');
    await world.set(paths.request(`q${n}`, 'mia'), { uid: 'mia', text: 'Hej', at: new Date(clock.now()) });
    for (let twice = 0; twice < 2; twice++) await notifyRequest(deps, `q${n}`, 'mia');
  }
  expect(await told('maja', 'request')).toHaveLength(SERVER_LIMITS.requestsToOnePerDay);
  expect((await told('maja', 'more'))[0]?.data.more).toHaveLength(12 - SERVER_LIMITS.requestsToOnePerDay);
});

it('N10 announcing, cancelling and announcing again counts what was used, not what stands', async () => {
  const events = await untilRefused(async (n) => {
    await announceEvent(deps, 'maja', { id: `e${n}`, audience: EVERYONE, ...anEvent() });
    await cancelEvent(deps, 'maja', { id: `e${n}`, reason: '' });
  });
  expect(events).toBe(EVENT_LIMITS.announcedPerDay);
  const caller = { uid: 'maja', verified: true, signedIn: clock.now() };
  const announcements = await untilRefused(async (n) => {
    await announce(deps, caller, { id: `a${n}`, group: 'g', title: 'Hej alla', text: 'Hej' });
    await withdraw(deps, caller, { id: `a${n}`, group: 'g', reason: '' });
  });
  expect(announcements).toBe(SERVER_LIMITS.announcementsPerDay);
  // The same one again is no new use.
  await announceEvent(deps, 'maja', { id: 'e0', audience: EVERYONE, ...anEvent() });
});

it('N11 of one event so many changes are told in a day; what is told to nobody, and cancelling, are free', async () => {
  await announceEvent(deps, 'maja', { id: 'x1', audience: 'g', ...anEvent() });
  const changes = await untilRefused((n) => changeEvent(deps, 'maja', { id: 'x1', ...anEvent({ venue: `Sal ${n}` }) }));
  expect(changes).toBe(EVENT_LIMITS.changesToldPerDay);
  const same = anEvent({ venue: `Sal ${changes - 1}` });
  for (let n = 0; n < 10; n++) await changeEvent(deps, 'maja', { id: 'x1', ...same, summary: `Bättre ${n}` });
  await cancelEvent(deps, 'maja', { id: 'x1', reason: '' });
});

it('N12 registering and leaving in a loop ends, and leaves the seat to others', async () => {
  await announceEvent(deps, 'maja', { id: 'x2', audience: 'g', ...anEvent({ seats: 1 }) });
  const who = { kind: 'member', uid: 'mia' } as const;
  const turns = await untilRefused(async () => {
    await register(deps, 'x2', who, []);
    await unregister(deps, 'x2', 'mia');
  });
  expect(turns).toBe(EVENT_LIMITS.registrationsPerDay);
  expect(await register(deps, 'x2', { kind: 'member', uid: 'nils' }, [])).toBe('going');
  expect(await world.notification('mia', causeOf.more('x', 'y'))).toBeUndefined();
});
