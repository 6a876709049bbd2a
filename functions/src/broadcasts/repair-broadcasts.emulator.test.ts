import { type Announcement, causeOf, EVERYONE, type Fanout, NOW, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { announceEvent } from '../events/announce-event.ts';
import { repair } from '../operations/repair.ts';
import { anEvent, createWorld } from '../testing/world.ts';
import { fanOut } from './fan-out.ts';

const world = createWorld();
const { db, deps } = world;
const accounts = { withoutTerms: async () => [], acceptTerms: async () => {} };
const lost: string[] = [];
const repaired = () => repair({ ...deps, accounts, onLost: (cause) => lost.push(cause) });
const job = (cause: string) => db.get<Fanout>(paths.fanout(cause));
const work = async () => {
  for (const { cause } of world.fanoutTasks.values()) await fanOut(world.fanoutDeps, cause);
};

beforeAll(async () => {
  await Promise.all(['maja', 'mia', 'nils'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await world.set(paths.roles('maja'), { organiser: true, moderator: false, editor: false, administrator: false });
  await world.group('g', 'closed', 'maja');
  await world.belongs('g', 'maja', 'owner');
  await world.belongs('g', 'mia', 'member', 'all');
});
afterAll(() => world.close());

it('F9 what was announced and told to nobody is found by the repair, said, and told once', async () => {
  // What triggers and queues would have told, and none of them ran.
  await announceEvent(deps, 'maja', { id: 'e1', audience: EVERYONE, ...anEvent() });
  const announcement = { by: 'maja', byName: 'Namn maja', title: 'Hej', text: 'Hej', at: NOW };
  await world.set(paths.announcement('a1'), announcement);
  await world.set(paths.groupAnnouncement('g', 'a2'), announcement);
  await world.topic('g', 't1', 'm1', 'maja');
  const old = { ...announcement, at: new Date(Date.now() - 3 * 24 * 60 * 60_000) } as unknown as Announcement;
  await world.set(paths.groupAnnouncement('g', 'old'), old);

  const causes = [
    causeOf.event('e1'),
    causeOf.announcement('', 'a1'),
    causeOf.announcement('g', 'a2'),
    causeOf.topic('g', 't1'),
  ];
  for (const cause of causes) expect(await job(cause), cause).toBeUndefined();
  expect(await repaired()).toMatchObject({ broadcasts: 3, failed: 0 });
  expect([...lost].sort()).toEqual([...causes].sort());
  await work();
  for (const cause of causes) expect(await job(cause), cause).toMatchObject({ done: true });
  for (const cause of causes) expect(await world.notification('mia', cause), cause).toBeDefined();
  expect(await world.notification('mia', causeOf.announcement('g', 'old'))).toBeUndefined();

  lost.length = 0;
  world.fanoutTasks.clear();
  await world.change(paths.notification('mia', causeOf.event('e1')), { read: NOW });
  expect(await repaired()).toMatchObject({ broadcasts: 0, events: 0, fanouts: 0, failed: 0 });
  await work();
  expect(lost).toEqual([]);
  expect(await world.notification('mia', causeOf.event('e1'))).toMatchObject({ read: expect.anything() });
});
