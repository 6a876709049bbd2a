import { type Held, type Member, type Message, NOW, paths, type Topic } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { forgetGroup } from '../groups/forget-group.ts';
import { screenHeld } from './screen-message.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);

beforeAll(async () => {
  for (const uid of ['olga', 'anna', 'bo', 'cia']) await world.member(uid, `Namn ${uid}`);
  await world.group('g', 'closed', 'olga');
  await world.belongs('g', 'olga', 'owner');
  for (const uid of ['anna', 'bo', 'cia']) await world.belongs('g', uid);
});
afterAll(world.close);

const message = (mid: string) => db.get<Message>(paths.message('g', mid));
const code = (run: Promise<unknown>) =>
  run.then(
    () => 'allowed',
    (error: { code?: string }) => error.code,
  );
const NOTHING_WRONG = { outcome: 'keep', facts: 'Det finns inget kvar att bedöma.' } as const;

async function written(mid: string, text: string) {
  await world.topic('g', `t-${mid}`, mid, 'anna');
  await world.message('g', `t-${mid}`, mid, 'anna', text);
  return court.about.message('g', mid);
}
async function edited(mid: string, text: string) {
  const { text: before, edits = 0, changed: at } = (await message(mid)) ?? {};
  await world.set(paths.version('g', mid, edits), { author: 'anna', text: before, at });
  await world.change<Message>(paths.message('g', mid), { text, edits: edits + 1, changed: NOW });
}

test('BND-1 other words than those that were read are not decided about; both are shown, and then they are', async () => {
  const cid = await written('m1', 'Jag hotar dig.');
  await court.report('bo', 'g', 'm1');
  const read = await court.evidence('olga', cid);
  expect(read).toMatchObject({ changed: false, reported: null, message: { text: 'Jag hotar dig.' } });
  await edited('m1', 'Hej på dig.');
  expect(await code(court.decide('olga', cid, { seen: read.seen }))).toBe('changed');
  expect(await message('m1')).toMatchObject({ state: 'visible', text: 'Hej på dig.' });
  const again = await court.evidence('olga', cid);
  expect(again).toMatchObject({ changed: true, reported: 'Jag hotar dig.', message: { text: 'Hej på dig.' } });
  await court.decide('olga', cid, { seen: again.seen });
  expect((await message('m1'))?.state).toBe('hidden');
  // Hidden, it says what was read; and a later look is at the same words.
  const hidden = await court.evidence('olga', cid);
  expect(hidden).toMatchObject({ changed: true, reported: 'Jag hotar dig.', seen: again.seen });
});

test('BND-2 a report of the new words binds the case to them', async () => {
  const cid = await written('m2', 'Först.');
  await court.report('bo', 'g', 'm2');
  await edited('m2', 'Sedan.');
  await court.report('cia', 'g', 'm2');
  expect(await court.evidence('olga', cid)).toMatchObject({ changed: false, reported: null });
});

test('BND-3 another title than the one that was read is not hidden with its message', async () => {
  const cid = await written('m3', 'Hot.');
  await court.report('bo', 'g', 'm3');
  const { seen } = await court.evidence('olga', cid);
  await world.change<Topic>(paths.topic('g', 't-m3'), { title: 'En helt annan rubrik' });
  expect(await code(court.decide('olga', cid, { seen, title: true }))).toBe('changed');
  await court.decide('olga', cid, { title: true });
});

test('BND-4 nor other words of a profile', async () => {
  await court.moderator('olga');
  await world.change<Member>(paths.member('bo'), { about: 'Jag är någon annan.' });
  await court.reportMember('cia', 'bo');
  const cid = court.about.member('bo');
  const { seen } = await court.evidence('olga', cid);
  await world.change<Member>(paths.member('bo'), { about: 'Jag är jag.' });
  expect(await court.evidence('olga', cid)).toMatchObject({ changed: true });
  expect(await code(court.decide('olga', cid, { seen }))).toBe('changed');
  expect((await db.get<Member>(paths.member('bo')))?.about).toBe('Jag är jag.');
});

/** What Anna wrote is held, and gone when she leaves. */
async function leftBehind(mid: string) {
  await world.belongs('g', 'anna');
  await world.topic('g', `t-${mid}`, 'other', 'cia');
  const held = { topic: `t-${mid}`, author: 'anna', text: 'Titta på https://spam.example', replyTo: '' };
  await world.set(paths.held('g', mid), { ...held, title: '', cells: [], competences: [], writtenAt: NOW });
  await screenHeld(deps, 'g', mid);
  await world.remove(paths.membership('g', 'anna'));
  await forgetGroup(deps, 'g', 'anna');
  expect(await db.get<Held>(paths.held('g', mid))).toBeUndefined();
  return court.about.held('g', mid);
}

test.each(['keep', 'hide'] as const)(
  'BND-5 to %s what one member wrote decides nothing over what another wrote under the same id',
  async (outcome) => {
    for (const kind of ['held', 'message'] as const) {
      const mid = `${kind}-${outcome}`;
      const cid = await leftBehind(mid);
      const card = { title: '', cells: [], competences: [], writtenAt: NOW };
      const bos = { topic: `t-${mid}`, author: 'bo', text: 'Bos ord.', replyTo: '' };
      if (kind === 'held') await world.set(paths.held('g', mid), { ...bos, ...card });
      else await world.message('g', `t-${mid}`, mid, 'bo', 'Bos ord.');
      const before = await db.get(paths[kind]('g', mid));
      const shown = await court.evidence('olga', cid);
      expect(shown).toMatchObject({ message: null, changed: true });
      expect(JSON.stringify(shown)).not.toContain('Bos ord.');
      await court.decide('olga', cid, outcome === 'keep' ? NOTHING_WRONG : {});
      expect(await court.caseOf(cid)).toMatchObject({ state: 'decided', member: 'anna' });
      expect(await db.get(paths[kind]('g', mid))).toEqual(before);
      expect(await db.get(paths.restricted('g', mid))).toBeUndefined();
    }
  },
);

test('BND-6 the digest in a case says nothing by itself: the same words have another each time', async () => {
  const abouts = await Promise.all(
    ['m6', 'm7'].map(async (mid) => {
      const cid = await written(mid, 'Samma ord.');
      await court.report('bo', 'g', mid);
      return (await court.caseOf(cid))?.about;
    }),
  );
  expect(new Set(abouts.map((about) => about?.digest)).size).toBe(2);
  expect(abouts.map((about) => about?.digest.length)).toEqual([64, 64]);
});

test('BND-7 what was withheld stays beside what is hidden under the same id, and when that is shown again', async () => {
  const withheld = { author: 'anna', text: 'Hot förut.', topic: 't-m8', title: '', cells: [], competences: [] };
  await world.set(paths.restricted('g', 'm8'), { held: { ...withheld, writtenAt: NOW }, title: '', at: NOW });
  const cid = await written('m8', 'Hot nu.');
  await court.report('bo', 'g', 'm8');
  await court.decide('olga', cid);
  const both = { held: { text: 'Hot förut.' }, message: { text: 'Hot nu.' } };
  expect(await db.get(paths.restricted('g', 'm8'))).toMatchObject(both);
  await court.decide('olga', cid, { outcome: 'keep', facts: 'Vid närmare läsning inget hot.' });
  expect((await message('m8'))?.text).toBe('Hot nu.');
  expect(await db.get(paths.restricted('g', 'm8'))).toMatchObject({ held: { text: 'Hot förut.' } });
  expect(await db.get<{ message?: unknown }>(paths.restricted('g', 'm8'))).not.toHaveProperty('message');
});
