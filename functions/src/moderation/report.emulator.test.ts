import { NOW, paths, type ReportInput, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { afterAll, expect, it } from 'vitest';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { report } from './report.ts';

const world = createWorld();
const { db } = world;
const court = createModeration(world);
afterAll(() => world.close());

const by = (uid: string, message: string) => {
  const target = { kind: 'message', group: 'g', message } as const;
  const input: ReportInput = { target, ground: 'spam', words: '', goodFaith: true };
  return report(court.deps, input, court.session(uid));
};
const caseAbout = (mid: string) => db.get(paths.case(court.about.message('g', mid)));

it('RPT-5 one member is heard so often an hour; what was said stands, and others are heard still', async () => {
  await Promise.all(['anna', 'bo', 'dag'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await world.group('g', 'open', 'anna');
  for (const uid of ['anna', 'bo', 'dag']) await world.belongs('g', uid);
  const ids = Array.from({ length: SERVER_LIMITS.reportsPerHour + 1 }, (_, i) => `m${i}`);
  for (const mid of ids) await world.message('g', 't', mid, 'anna', 'Hej');
  const [first = '', last = ''] = [ids[0], ids.at(-1)];

  for (const mid of ids.slice(0, -1)) await by('dag', mid);
  await expect(by('dag', last)).rejects.toMatchObject({ code: 'too-many' });
  expect(await caseAbout(last)).toBeUndefined();
  // The same once more is no other report; what is not there is not there still.
  expect((await by('dag', first)).known).toBe(true);
  await expect(by('dag', 'nowhere')).rejects.toMatchObject({ code: 'not-found' });
  await by('bo', last);
  expect(await caseAbout(last)).toMatchObject({ reports: 1 });

  world.pass(61 * 60_000);
  await by('dag', last);
  expect(await caseAbout(last)).toMatchObject({ reports: 2 });
});

it('RPT-6 no other group’s report reaches a case, whatever ids its members choose', async () => {
  for (const uid of ['olga', 'mallory', 'puppet', 'eva']) await world.member(uid, uid);
  await world.group('G', 'closed', 'olga');
  await world.belongs('G', 'olga', 'owner');
  for (const uid of ['mallory', 'eva']) await world.belongs('G', uid);
  await world.message('G', 't', 'P-Q', 'mallory', 'Ett hot.');
  await court.report('eva', 'G', 'P-Q', 'threat', 'Jag är rädd.');
  const cid = court.about.message('G', 'P-Q');
  const before = await court.caseOf(cid);

  await world.group('G-P', 'hidden', 'mallory');
  await world.belongs('G-P', 'mallory', 'owner');
  await world.belongs('G-P', 'puppet');
  await world.message('G-P', 't', 'Q', 'puppet', 'Hej!');
  await court.report('mallory', 'G-P', 'Q', 'other', '');

  expect(await court.caseOf(cid)).toEqual(before);
  expect(before).toMatchObject({ scope: 'G', group: 'G', message: 'P-Q', member: 'mallory', reports: 1 });
  expect(await court.caseOf(court.about.message('G-P', 'Q'))).toMatchObject({ scope: 'G-P', member: 'puppet' });
  await expect(court.evidence('mallory', cid)).rejects.toMatchObject({ code: 'not-found' });
  expect((await court.evidence('olga', cid)).reports).toMatchObject([{ words: 'Jag är rädd.' }]);
});

it('RPT-7 a case about something else is not joined, whatever its id', async () => {
  for (const uid of ['anna', 'dag']) await world.member(uid, uid);
  await world.group('k', 'open', 'olga');
  for (const uid of ['anna', 'dag']) await world.belongs('k', uid);
  await world.message('k', 't', 'k1', 'anna', 'Hej');
  const cid = court.about.message('k', 'k1');
  const about = { kind: 'message', scope: 'k', group: 'k', message: 'k1', member: 'anna' };
  const rest = { grounds: [], signs: [], reports: 0, edits: 0, head: '', opened: NOW, due: NOW, decision: null };
  const known = { ...about, ...rest, state: 'decided', turn: 1, n: 0 };
  for (const other of [{ kind: 'held' }, { group: 'h' }, { message: 'm' }, { member: 'bo' }]) {
    await world.set(paths.case(cid), { ...known, ...other });
    const before = await court.caseOf(cid);
    await expect(court.report('dag', 'k', 'k1')).rejects.toMatchObject({ code: 'already-exists' });
    expect(await court.caseOf(cid)).toEqual(before);
  }
  // Who keeps order there, and how the group is called, may have changed since.
  await world.set(paths.case(cid), { ...known, scope: '', groupName: 'Förr' });
  await court.report('dag', 'k', 'k1');
  expect(await court.caseOf(cid)).toMatchObject({ reports: 1, turn: 2, state: 'open', scope: 'k' });
});
