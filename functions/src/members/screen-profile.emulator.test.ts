import { type Case, caseIdOf, type Member, NOW, paths } from '@socialhallbarhet/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { memberWritten } from './member-written.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);
const caseOf = (uid: string) => db.get<Case>(paths.case(caseIdOf.member(uid)));
const told = async (uid: string, before?: Member) => {
  for (let n = 0; n < 3; n++)
    await memberWritten(deps, uid, { before, after: await db.get<Member>(paths.member(uid)) });
};
afterAll(() => world.close());

describe('PRF what a member says of themselves', () => {
  it('PRF-1 is screened, in every text, once for each; nothing is hidden', async () => {
    for (const [uid, words] of [
      ['a', { headline: 'Vi vet var du bor, jag ska döda dig' }],
      ['b', { about: 'Vi vet var du bor, jag ska döda dig' }],
      ['c', { headline: 'Planerare som tycker om bänkar' }],
    ] as const) {
      await world.member(uid, `Namn ${uid}`, words);
      await told(uid);
    }
    expect(await caseOf('a')).toMatchObject({ kind: 'member', scope: '', state: 'open', signs: ['threat'], turn: 1 });
    expect(await caseOf('b')).toMatchObject({ state: 'open', turn: 1 });
    expect(await caseOf('c')).toBeUndefined();
    expect((await db.get<Member>(paths.member('a')))?.headline).toContain('döda');
  });

  it('PRF-2 that was decided about is left alone until other words stand there', async () => {
    await court.moderator('mod');
    await world.member('mod', 'Mod');
    await court.decide('mod', caseIdOf.member('a'), { outcome: 'keep' });
    await told('a');
    expect(await caseOf('a')).toMatchObject({ state: 'decided' });
    const before = await db.get<Member>(paths.member('a'));
    await world.change<Member>(paths.member('a'), { about: 'Jag ska döda dig i kväll', changed: NOW });
    await told('a', before);
    expect(await caseOf('a')).toMatchObject({ state: 'open' });
  });
});
