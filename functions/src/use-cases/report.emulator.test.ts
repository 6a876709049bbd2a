import { paths, type ReportInput, SERVER_LIMITS } from '@socialhallbarhet/domain';
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
