import { causeOf, type Case, EVERYONE, type Member, paths, type RosterRow } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createModeration } from '../testing/moderation.ts';
import { anEvent, createWorld, mention } from '../testing/world.ts';
import { announceEvent } from '../events/announce-event.ts';
import { register } from '../registrations/register.ts';
import { caseChanged } from '../moderation/alert-moderators.ts';
import { notifyAddressed } from '../conversation/notify-addressed.ts';
import { readAllPacked } from '../members/packed.ts';
import { rosterIn, settleRoster } from '../groups/settle-roster.ts';
import { sendNotificationMails } from '../notifications/send-notification-mails.ts';
import { settleMember } from '../members/settle-member.ts';
import { tellGuests } from '../registrations/registration-written.ts';
import { tellRuling } from '../moderation/tell-ruling.ts';
import type { Queue } from '../platform/queue.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);
const PEOPLE = ['anna', 'bad', 'bo', 'cia'];

beforeAll(async () => {
  for (const uid of ['olga', ...PEOPLE]) await world.member(uid, `Namn ${uid}`);
  await world.group('g', 'closed', 'olga');
  await world.belongs('g', 'olga', 'owner');
  for (const uid of PEOPLE) await world.belongs('g', uid);
  await world.topic('g', 't', 'm1', 'olga');
});
afterAll(world.close);

/** A queue that fails for one. */
const failingFor = <T>(queue: Queue<T>, isBad: (task: T) => boolean): Queue<T> => ({
  enqueue: (id, task) => (isBad(task) ? Promise.reject(new Error('bad')) : queue.enqueue(id, task)),
});
const some = { ...deps, queue: failingFor(world.queue, ({ uid }) => uid === 'bad') };
const mailed = (cause: string) => [...world.tasks.values()].flatMap((task) => (task.cause === cause ? [task.uid] : []));

test('ONE-1 of all who are mentioned one costs only theirs, and is named', async () => {
  await world.message('g', 't', 'm1', 'olga', PEOPLE.map((uid) => mention(uid)).join(' '));
  await expect(notifyAddressed(some, 'g', 'm1')).rejects.toMatchObject({ where: [paths.member('bad')] });
  expect(mailed(causeOf.mention('g', 'm1'))).toEqual(['anna', 'bo', 'cia']);
});

test('ONE-2 of all who decide, and of all who reported', async () => {
  for (const uid of ['bad', 'bo', 'cia']) await world.belongs('g', uid, 'moderator');
  await court.report('anna', 'g', 'm1');
  for (const uid of ['bad', 'bo', 'cia']) await court.report(uid, 'g', 'm1');
  const cid = court.about.message('g', 'm1');
  // About the owner of the group: the platform's.
  for (const uid of ['bad', 'bo', 'cia']) await court.moderator(uid);
  const opened = (await court.caseOf(cid)) as Case;
  await expect(caseChanged(some, cid, undefined, opened)).rejects.toMatchObject({ where: [paths.member('bad')] });
  expect(mailed(causeOf.case(cid, opened.opened))).toEqual(['bo', 'cia']);
  await court.decide('bo', cid);
  const { turn } = (await court.caseOf(cid)) as Case;
  await expect(tellRuling(some, cid)).rejects.toMatchObject({ where: [paths.report(cid, 'bad')] });
  expect(mailed(causeOf.answer(cid, turn))).toEqual(['anna', 'bo', 'cia']);
});

test('ONE-3 of all groups of a member, one whose documents cannot be read', async () => {
  for (const gid of ['a', 'b', 'c']) {
    await world.group(gid, 'open', 'olga');
    await world.belongs(gid, 'anna');
    await settleRoster(deps, gid, ['anna']);
  }
  await world.change<Member>(paths.member('anna'), { name: 'Nytt Namn' });
  // A document of theirs that cannot be read at all.
  const broken = {
    ...db,
    get: <T>(path: string) => (path === paths.activity('b') ? Promise.reject(new Error('bad')) : db.get<T>(path)),
  };
  await expect(settleMember({ ...deps, db: broken }, 'anna')).rejects.toMatchObject({
    where: [paths.membership('b', 'anna')],
  });
  const names = ['a', 'b', 'c', 'g'].map(
    async (gid) => (await readAllPacked<RosterRow>(db, rosterIn(gid)))['anna']?.name,
  );
  expect(await Promise.all(names)).toEqual(Array(4).fill('Nytt Namn'));
});

test('ONE-4 of all guests of an event, and of all who are mailed', async () => {
  await world.set(paths.roles('olga'), { organiser: true });
  await announceEvent(deps, 'olga', { id: 'e', audience: EVERYONE, ...anEvent() });
  for (const n of [1, 2, 3]) {
    const guest = { kind: 'guest', email: `g${n}@example.org`, name: 'Gäst', lang: 'sv' } as const;
    await register(deps, 'e', guest, []);
  }
  const rids = (await db.stored.query({ name: 'x', from: 'events/e/registrations' })).map(({ id }) => id);
  const [first = '', bad = '', last = ''] = rids;
  const registrations = failingFor(world.registrations, ({ rid }) => rid === bad);
  await expect(tellGuests({ db, registrations }, 'e')).rejects.toMatchObject({ where: [paths.registration('e', bad)] });
  expect([...world.registrationTasks.values()].map(({ rid }) => rid)).toEqual([first, last]);

  const cause = causeOf.mention('g', 'm2');
  // So many fail, but never three in a row, as when the mail server is down.
  const uids = ['x1', 'anna', 'x2', 'bo', 'x3', 'cia'];
  for (const uid of ['x1', 'x2', 'x3']) {
    await world.member(uid, uid);
    await world.belongs('g', uid);
  }
  await world.message('g', 't', 'm2', 'olga', uids.map((uid) => mention(uid)).join(' '));
  await notifyAddressed(deps, 'g', 'm2');
  const accounts = {
    byUid: async (uid: string) => (uid.startsWith('x') ? Promise.reject(new Error('bad')) : world.accounts.get(uid)),
  };
  await sendNotificationMails({ ...world.mailDeps, accounts }, { uids, cause }).catch(() => undefined);
  const got = world.letters.map(({ to }) => to);
  expect(got).toEqual(['anna@example.org', 'bo@example.org', 'cia@example.org']);
});
