import { type Case, type CaseEntry, type Held, NOW, paths, queries, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repairCases } from './repair-cases.ts';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { screenHeld } from './screen-message.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);

beforeAll(async () => {
  for (const uid of ['olga', 'nina', 'anna', 'bo']) await world.member(uid, `Namn ${uid}`);
  await court.moderator('olga');
  await world.group('g', 'closed', 'olga');
  await world.belongs('g', 'olga', 'owner');
  for (const uid of ['nina', 'anna', 'bo']) await world.belongs('g', uid);
  await world.topic('g', 't', 'lead', 'anna');
});
afterAll(world.close);

const queue = async (limit?: number) =>
  (await db.query<Case>(queries.openCasesIn('g', limit))).map(({ data }) => data.member);
const held = async () => (await db.query<Held>({ name: 'x', from: 'groups/g/held' })).map(({ id }) => id).sort();

test('QUE-1 fifty-five threats by one newcomer are three cases, and a reported privacy breach comes before them', async () => {
  const card = { topic: 't', author: 'nina', replyTo: '', title: '', cells: [], competences: [] };
  const mids = Array.from({ length: 55 }, (_, n) => `nina${String(n).padStart(2, '0')}`);
  for (const mid of mids) {
    await world.set(paths.held('g', mid), { ...card, text: 'Jag ska döda dig.', writtenAt: NOW });
    await screenHeld(deps, 'g', mid);
  }
  await world.message('g', 't', 'breach', 'anna', 'Här bor hon.');
  await court.report('bo', 'g', 'breach', 'privacy');
  expect(await queue()).toEqual(['anna', 'nina', 'nina', 'nina']);
  expect(await held()).toEqual(mids);
});

test('QUE-2 a decision makes room: what waited is looked at next, and nothing is lost', async () => {
  const before = await db.query<Case>(queries.openCasesIn('g'));
  const first = before.find(({ data }) => data.member === 'nina')!;
  await court.decide('olga', first.id);
  await court.follow(first.id);
  const after = await db.query<Case>(queries.openCasesIn('g'));
  expect(after.filter(({ data }) => data.member === 'nina')).toHaveLength(SERVER_LIMITS.openCasesPerMember);
  expect(after.map(({ id }) => id)).not.toContain(first.id);
  expect(await held()).toHaveLength(54);
});

test('QUE-3 a queue is bounded, and longer when asked for', async () => {
  expect(await queue(2)).toHaveLength(2);
  expect(await queue(4)).toHaveLength(4);
});

test('QUE-4 who decided stands in the log alone, and nothing in the case gives it away', async () => {
  const cid = court.about.message('g', 'breach');
  await court.evidence('olga', cid);
  await court.decide('olga', cid, { outcome: 'keep', facts: 'Adressen är föreningens egen.' });
  const found = await court.caseOf(cid);
  expect(JSON.stringify(found)).not.toMatch(/olga|\bbo\b/);
  expect(found).toMatchObject({ state: 'decided', reported: false });
  const log = await db.query<CaseEntry>(queries.caseLog(cid));
  expect(log[0]?.data).toMatchObject({ what: 'kept', by: 'olga', nonce: expect.stringMatching(/^[0-9a-f]{32}$/) });
  // Each entry has a word of chance, so that its hash, which the case holds, cannot be found by trying names and times.
  expect(new Set(log.map(({ data }) => data.nonce)).size).toBe(log.length);
});

test('QUE-5 cases of before are brought into that form, past one that is broken', async () => {
  const cid = court.about.message('g', 'breach');
  const now = await court.caseOf(cid);
  const { reported: _, ...rest } = now as Case;
  await world.set(paths.case(cid), { ...rest, decision: { ...now?.decision, by: 'olga' } });
  await world.set(paths.case('broken'), { state: 'open', decision: 'no map' });
  const failed: string[] = [];
  const past = (path: string, part: () => Promise<number>) =>
    part().catch(() => {
      failed.push(path);
      return 0;
    });
  expect(await repairCases({ db }, past)).toBe(2);
  expect(failed).toEqual([]);
  expect(await db.stored.get(paths.case('broken'))).toEqual({
    v: 1,
    state: 'open',
    reported: false,
    decision: 'no map',
  });
  expect(await court.caseOf(cid)).toEqual(now);
  expect(await repairCases({ db }, past)).toBe(0);
});
