import { type Member, paths, queries } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { settleMember } from '../members/settle-member.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);

beforeAll(async () => {
  await Promise.all(['bo', 'moa', 'olle'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await court.moderator('olle');
});
afterAll(() => world.close());

/** Paths of the documents in which words stand. */
async function whereAre(words: string): Promise<string[]> {
  const all = Object.entries(await world.all());
  return all.filter(([, data]) => JSON.stringify(data).includes(words)).map(([path]) => path);
}
const WORDS = { headline: 'Kråkslottets herre', askMeAbout: 'Kråkslottet', about: 'Ur Kråkslottet' };
const PROFILE = { ...WORDS, name: 'Eva Kråk' };
const profile = (uid: string) => db.get<Member>(paths.member(uid));

it('PRF-1 is hidden: its words stand in `restricted` only, its member is told and may write anew', async () => {
  await world.member('eva', 'Eva Kråk');
  await world.change<Member>(paths.member('eva'), { ...PROFILE, organisation: 'Kråkslottet AB' });
  await world.group('p1', 'closed', 'moa');
  await world.belongs('p1', 'moa', 'owner');
  await world.belongs('p1', 'eva');
  await settleMember(deps, 'eva');
  expect((await whereAre('Kråkslottet')).length).toBeGreaterThan(2);
  await court.reportMember('bo', 'eva');
  const cid = court.about.member('eva');
  expect(await court.evidence('olle', cid)).toMatchObject({
    member: { name: 'Eva Kråk', words: { ...WORDS, organisation: 'Kråkslottet AB' } },
  });
  // Nobody decides about themselves, and a group's keepers not about profiles.
  for (const uid of ['eva', 'moa']) await expect(court.decide(uid, cid)).rejects.toThrow();
  await court.decide('olle', cid, { facts: 'Profilen utger sig för att vara någon annan.' });
  await deliver([() => court.follow(cid)], 5);
  await world.work();
  expect(await whereAre('Kråkslottet')).toEqual([paths.restrictedProfile('eva')]);
  expect(JSON.stringify(world.letters)).not.toContain('Kråkslottet');
  expect(await profile('eva')).toMatchObject({ name: 'Eva Kråk', headline: '', about: '' });
  const ref = (await court.caseOf(cid))?.ref ?? '';
  const told = await db.query<{ kind: string; ruling?: { ref: string } }>(queries.latestNotifications('eva'));
  expect(told.map(({ data }) => [data.kind, data.ruling?.ref])).toEqual([['decision', ref]]);
  expect(await court.evidence('olle', cid)).toMatchObject({ member: { name: 'Eva Kråk', words: WORDS } });
});

it('PRF-2 comes back by another decision, without writing over what its member wrote since', async () => {
  const cid = court.about.member('eva');
  await world.change<Member>(paths.member('eva'), { headline: 'Planerare' });
  await court.decide('olle', cid, { outcome: 'keep', facts: 'Uppdraget visade sig stämma.' });
  expect(await profile('eva')).toMatchObject({ ...PROFILE, headline: 'Planerare' });
  expect(await db.get(paths.restrictedProfile('eva'))).toBeUndefined();
});

it('PRF-3 without words is left as it is, and hidden twice keeps what was hidden', async () => {
  const cid = court.about.member('eva');
  await court.decide('olle', cid, { facts: 'Uppdraget stämmer inte ändå.' });
  await court.decide('olle', cid, { facts: 'Uppdraget stämmer inte alls.' });
  expect(await db.get(paths.restrictedProfile('eva'))).toMatchObject({ words: { headline: 'Planerare' } });
  // New words are hidden over the old ones of the same field, the others stay.
  await world.change<Member>(paths.member('eva'), { about: 'Mer om mig' });
  await court.decide('olle', cid, { facts: 'Inte det nya heller.' });
  const words = { headline: 'Planerare', about: 'Mer om mig', organisation: 'Kråkslottet AB' };
  expect(await db.get(paths.restrictedProfile('eva'))).toMatchObject({ words });
});
