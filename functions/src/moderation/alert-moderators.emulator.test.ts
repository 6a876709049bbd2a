import { type Case, causeOf, type Membership, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { caseChanged } from './alert-moderators.ts';
import { forgetDuties } from '../notifications/forget-duties.ts';
import { membershipWritten } from '../groups/membership-written.ts';
import { rescopeCases } from './rescope-cases.ts';
import { screenMessage } from './screen-message.ts';
import { sendNotificationMail } from '../notifications/send-notification-mail.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);
const PEOPLE = ['olga', 'moa', 'anna', 'bo', 'olle'];
const WORDS = 'kråkslottet brinner i natt';

beforeAll(async () => {
  await Promise.all(PEOPLE.map((uid) => world.member(uid, `Namn ${uid}`)));
  await court.moderator('olle');
});
afterAll(() => world.close());

/** A closed group that olga owns, where moa keeps order and bo reports what anna wrote. */
async function reported(gid: string): Promise<{ cid: string; opened: Case }> {
  await world.group(gid, 'closed', 'olga');
  await world.belongs(gid, 'olga', 'owner');
  await world.belongs(gid, 'moa', 'moderator');
  for (const uid of ['anna', 'bo']) await world.belongs(gid, uid);
  await world.topic(gid, `${gid}-t`, `${gid}-1`, 'anna');
  await world.message(gid, `${gid}-t`, `${gid}-1`, 'anna', WORDS);
  await court.report('bo', gid, `${gid}-1`, 'threat', 'Jag blev rädd.');
  const cid = court.about.message(gid, `${gid}-1`);
  return { cid, opened: await caseNow(cid) };
}
const caseNow = async (cid: string) => (await court.caseOf(cid)) as Case;
const alerted = async (cid: string, { opened }: Case) => {
  const found = await Promise.all(PEOPLE.map((uid) => world.notification(uid, causeOf.case(cid, opened))));
  return PEOPLE.filter((_, i) => found[i]);
};

it('AK-1 those who may decide are told that a case waits, once, and neither of what nor by whom', async () => {
  const { cid, opened } = await reported('a1');
  await deliver([() => caseChanged(deps, cid, undefined, opened)], 5);
  expect(await alerted(cid, opened)).toEqual(['olga', 'moa']);
  const told = await world.notification('moa', causeOf.case(cid, opened.opened));
  expect(told).toMatchObject({ kind: 'case', group: 'a1', groupName: 'Gruppen a1', item: cid, from: '', snippet: '' });
  // A second report joins: nobody is told again.
  await world.belongs('a1', 'olle');
  await court.report('olle', 'a1', 'a1-1');
  await caseChanged(deps, cid, opened, await caseNow(cid));
  expect(await alerted(cid, opened)).toEqual(['olga', 'moa']);
  world.letters.length = 0;
  await sendNotificationMail(world.mailDeps, { uid: 'moa', cause: causeOf.case(cid, opened.opened) });
  expect(world.letters).toHaveLength(1);
  expect(JSON.stringify(world.letters)).not.toMatch(/kråkslottet|rädd|Namn bo|Namn anna/);
});

it('AK-2 decided, it asks nobody any more, in whatever order that is told', async () => {
  const { cid, opened } = await reported('a2');
  await caseChanged(deps, cid, undefined, opened);
  await court.decide('moa', cid, { outcome: 'keep' });
  const decided = await caseNow(cid);
  await deliver([() => caseChanged(deps, cid, undefined, opened), () => caseChanged(deps, cid, opened, decided)], 3);
  expect(await alerted(cid, opened)).toEqual([]);
  // Reported once more, it is opened anew and asks again.
  await world.belongs('a2', 'olle');
  world.pass(1000);
  await court.report('olle', 'a2', 'a2-1');
  const again = await caseNow(cid);
  expect(again.state).toBe('open');
  await caseChanged(deps, cid, decided, again);
  expect(await alerted(cid, again)).toEqual(['olga', 'moa']);
  world.present();
});

it('AK-3 of a case about one of them the platform is told instead, and they no more', async () => {
  const { cid, opened } = await reported('a3');
  await caseChanged(deps, cid, undefined, opened);
  await world.belongs('a3', 'anna', 'moderator');
  await rescopeCases(deps, 'a3', 'anna');
  const moved = await caseNow(cid);
  expect(moved.scope).toBe('');
  await deliver([() => caseChanged(deps, cid, opened, moved), () => caseChanged(deps, cid, undefined, opened)], 3);
  expect(await alerted(cid, opened)).toEqual(['olle']);
});

it.each(['before', 'after'] as const)('AK-4 killed %s any step and told again, each has one', async (moment) => {
  const { cid, opened } = await reported(`a4-${moment}`);
  for (let step = 0; ; step++) {
    const faults = new Faults(step, moment);
    const broken = { db: faults.db(db), queue: faults.queue(world.queue) };
    const ended = await caseChanged(broken, cid, undefined, opened).catch((error: unknown) => error);
    if (!(ended instanceof Killed)) break;
  }
  expect(await alerted(cid, opened)).toEqual(['olga', 'moa']);
});

it('AK-5 who keeps order no more gets no mail of it', async () => {
  const { cid, opened } = await reported('a5');
  await caseChanged(deps, cid, undefined, opened);
  await world.belongs('a5', 'moa', 'member');
  world.letters.length = 0;
  const cause = causeOf.case(cid, opened.opened);
  await sendNotificationMail(world.mailDeps, { uid: 'moa', cause });
  expect(world.letters).toEqual([]);
  await sendNotificationMail(world.mailDeps, { uid: 'olga', cause });
  expect(world.letters).toHaveLength(1);
  expect(await db.get(paths.case(cid))).toBeDefined();
});

it('AK-6 who loses the role loses what waited for it: in a group and on the platform, and nothing else', async () => {
  const { cid, opened } = await reported('a6');
  await caseChanged(deps, cid, undefined, opened);
  const other = causeOf.mention('a6', 'a6-1');
  await world.set(paths.notification('moa', other), { kind: 'mention', group: 'a6', at: new Date(), read: null });
  const before = await db.get<Membership>(paths.membership('a6', 'moa'));
  const changed = async () =>
    membershipWritten(
      deps,
      'a6',
      'moa',
      { before, after: await db.get<Membership>(paths.membership('a6', 'moa')) },
      'e',
    );
  await deliver([changed], 3);
  expect(await alerted(cid, opened)).toEqual(['olga', 'moa']);
  await world.belongs('a6', 'moa', 'member');
  await deliver([changed], 3);
  expect(await alerted(cid, opened)).toEqual(['olga']);
  expect(await world.notification('moa', other)).toBeDefined();

  await court.reportMember('bo', 'anna');
  const about = court.about.member('anna');
  const platform = await caseNow(about);
  await caseChanged(deps, about, undefined, platform);
  await forgetDuties(deps, '', 'olle');
  expect(await alerted(about, platform)).toEqual(['olle']);
  await world.set(paths.roles('olle'), { moderator: false });
  await forgetDuties(deps, '', 'olle');
  expect(await alerted(about, platform)).toEqual([]);
});

it('AK-7 a flood that the screening sees is one alert, and when that is decided the next; a report is always one', async () => {
  await reported('a7');
  const flagged = async (n: number) => {
    await world.message('a7', 'a7-t', `a7-bo-${n}`, 'bo', 'Vi vet var du bor.');
    await screenMessage(deps, 'a7', `a7-bo-${n}`);
    const cid = court.about.message('a7', `a7-bo-${n}`);
    const opened = await caseNow(cid);
    return { cid, opened, tell: () => caseChanged(deps, cid, undefined, opened) };
  };
  const first = await flagged(1);
  world.pass(1000);
  const [second, third] = [await flagged(2), await flagged(3)];
  await deliver([third.tell, first.tell, second.tell], 5);
  expect(await alerted(first.cid, first.opened)).toEqual(['olga', 'moa']);
  for (const { cid, opened } of [second, third]) expect(await alerted(cid, opened)).toEqual([]);
  await court.report('anna', 'a7', 'a7-bo-3');
  await deliver([async () => caseChanged(deps, third.cid, third.opened, await caseNow(third.cid))], 3);
  expect(await alerted(third.cid, third.opened)).toEqual(['olga', 'moa']);
  await court.decide('moa', first.cid, { outcome: 'keep' });
  await deliver([async () => caseChanged(deps, first.cid, first.opened, await caseNow(first.cid))], 3);
  expect(await alerted(first.cid, first.opened)).toEqual([]);
  expect(await alerted(second.cid, second.opened)).toEqual(['olga', 'moa']);
  world.present();
});
