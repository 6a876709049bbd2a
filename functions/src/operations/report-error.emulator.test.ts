import { type ReportErrorInput, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { afterAll, expect, it } from 'vitest';
import { createWorld } from '../testing/world.ts';
import { createGate, reportError } from './report-error.ts';

const world = createWorld();
const { db, clock } = world;
afterAll(() => world.close());

const fault: ReportErrorInput = {
  name: 'TypeError',
  code: '',
  frames: ['a@index-1.js:1:2'],
  place: '/g/:gid',
  version: 'index-1.js',
};

function reporter(gate = createGate()) {
  const logged: ReportErrorInput[] = [];
  const report = (uid: string | undefined, from = '192.0.2.1') =>
    reportError({ db, clock, gate, log: (one) => logged.push(one) }, uid, from, fault);
  return { logged, report };
}
const MAX = SERVER_LIMITS.faultsPerHour;

it('F1 is logged as it came; nothing of it is stored, nor who or where', async () => {
  const { logged, report } = reporter();
  await report('anna');
  await report(undefined, '198.51.100.7');
  expect(logged).toEqual([fault, fault]);
  expect(JSON.stringify(await world.all())).not.toMatch(/anna|198\.51|TypeError|index-1/);
});

it('F2 one account, or one network, is heard so often an hour; others are heard still', async () => {
  const { logged, report } = reporter();
  for (const uid of ['bo', undefined]) {
    for (let n = 0; n < MAX; n++) await report(uid);
    await expect(report(uid)).rejects.toMatchObject({ code: 'too-many' });
  }
  expect(logged).toHaveLength(2 * MAX);
  await expect(report('carl')).resolves.toBeUndefined();
  await expect(report(undefined, '192.0.2.2')).resolves.toBeUndefined();
  world.pass(60 * 60_000);
  await expect(report('bo')).resolves.toBeUndefined();
});

it('F3 five at once count as five', async () => {
  const { report } = reporter();
  for (let n = 0; n < MAX - 2; n++) await report('dora');
  const answers = await Promise.allSettled(Array.from({ length: 5 }, () => report('dora')));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
});

it('F4 a storm is stopped before the database', async () => {
  const { logged, report } = reporter(createGate(2));
  const before = await world.all();
  await report('e1');
  await report('e2');
  const between = await world.all();
  await expect(report('e3')).rejects.toMatchObject({ code: 'too-many', retryAfter: 3600 });
  expect(await world.all()).toEqual(between);
  expect(between).not.toEqual(before);
  expect(logged).toHaveLength(2);
});
