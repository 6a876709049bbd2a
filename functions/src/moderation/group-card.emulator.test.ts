import {
  type Activity,
  type Case,
  causeOf,
  type Group,
  type GroupList,
  HIDDEN_NAME,
  type Notification,
  NOW,
  paths,
  SERVER_LIMITS,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupWritten } from '../groups/group-written.ts';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { caseWritten } from './case-written.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);
const listed = async (gid: string) => (await db.get<GroupList>(paths.groupList(0)))?.rows[gid];
const group = (gid: string) => db.get<Group>(paths.group(gid));
const cid = (gid: string) => court.about.group(gid);
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => '',
    (error: { code?: string }) => error.code,
  );

/** The trigger of the group, three times. */
async function told(gid: string) {
  for (let n = 0; n < 3; n++) await groupWritten(deps, gid, { before: undefined, after: await group(gid) });
}
async function starts(uid: string, gid: string, card: Partial<Group> = {}) {
  await world.group(gid, 'open', uid);
  await world.change<Group>(paths.group(gid), card);
  await world.belongs(gid, uid, 'owner');
  await told(gid);
}
/** A decision, and what follows from it. */
async function decides(gid: string, what: Parameters<typeof court.decide>[2]) {
  const before = await court.caseOf(cid(gid));
  await court.decide('mod', cid(gid), what);
  for (let n = 0; n < 2; n++) await caseWritten(deps, cid(gid), { before, after: await court.caseOf(cid(gid)) });
  await told(gid);
}

beforeAll(async () => {
  for (const uid of ['mod', 'olga', 'ny', 'bo', 'ute']) await world.member(uid, `Namn ${uid}`);
  await court.moderator('mod');
  await world.set(paths.standing('olga'), { writeAfter: new Date(0), trusted: true });
});
afterAll(() => world.close());

describe('CARD a newcomer’s group', () => {
  it('CARD-1 is looked at before it is listed, and listed then; words that change are looked at again', async () => {
    await starts('ny', 'n1');
    expect(await listed('n1')).toBeUndefined();
    expect(await court.caseOf(cid('n1'))).toMatchObject({
      kind: 'group',
      scope: '',
      member: 'ny',
      state: 'open',
      turn: 1,
    });
    const seen = await court.evidence('mod', cid('n1'));
    expect(seen.message?.text).toContain('Att prova saker');
    await decides('n1', { outcome: 'keep' });
    expect(await listed('n1')).toMatchObject({ name: 'Gruppen n1' });
    await world.change<Group>(paths.group('n1'), { purpose: 'Något helt annat nu', changed: NOW });
    await told('n1');
    expect(await listed('n1')).toBeUndefined();
    expect(await court.caseOf(cid('n1'))).toMatchObject({ state: 'open' });
    await decides('n1', { outcome: 'keep' });
    expect(await listed('n1')).toMatchObject({ purpose: 'Något helt annat nu' });
  });

  it('CARD-2 and 20 more fill no queue: as many wait there as are listed a day', async () => {
    for (let n = 0; n < 20; n++) await starts('bo', `b${n}`);
    const cases = await db.query<Case>({ name: 'x', from: 'cases', where: [['member', '==', 'bo']] });
    expect(cases).toHaveLength(SERVER_LIMITS.groupsListedPerDay);
  });
});

describe('CARD what is said of a group', () => {
  it('CARD-3 is screened: a finding opens a case, and the group stays', async () => {
    await starts('olga', 'o1', { purpose: 'Vi vet var du bor, och vi ska döda dig' });
    expect(await court.caseOf(cid('o1'))).toMatchObject({ state: 'open', signs: ['threat'] });
    expect(await listed('o1')).toBeDefined();
  });

  it('CARD-4 is reported by who may read it, and by nobody else; not by who started it', async () => {
    await starts('olga', 'o2');
    expect((await court.reportGroup('ute', 'o2')).known).toBe(false);
    expect((await court.reportGroup('ute', 'o2')).known).toBe(true);
    expect(await court.caseOf(cid('o2'))).toMatchObject({ reports: 1, groupName: 'Gruppen o2', member: 'olga' });
    expect(await code(court.reportGroup('olga', 'o2'))).toBe('not-allowed');
    expect(await code(court.reportGroup('ute', 'missing'))).toBe('not-found');
    await world.group('o3', 'hidden', 'olga');
    await world.belongs('o3', 'bo');
    expect(await code(court.reportGroup('ute', 'o3'))).toBe('not-found');
    expect((await court.reportGroup('bo', 'o3')).known).toBe(false);
  });

  it('CARD-5 is hidden with every copy, while the talk goes on; and is restored as it was', async () => {
    await starts('olga', 'o4', { rules: 'Reglerna', welcome: 'Välkommen' });
    await world.topic('o4', 't1', 'm1', 'olga');
    await world.message('o4', 't1', 'm1', 'olga', 'Hej');
    await world.set(paths.notification('bo', 'x'), {
      kind: 'mention',
      group: 'o4',
      groupName: 'Gruppen o4',
      at: NOW,
      read: null,
    });
    await court.reportGroup('ute', 'o4');
    const before = await group('o4');
    await decides('o4', { outcome: 'hide', ground: 'spam' });
    expect(await group('o4')).toMatchObject({ name: HIDDEN_NAME, purpose: '', rules: '', welcome: '', kind: 'open' });
    expect(await listed('o4')).toBeUndefined();
    expect((await db.get<Activity>(paths.activity('o4')))?.head?.name).toBe(HIDDEN_NAME);
    expect((await db.get<Notification>(paths.notification('bo', 'x')))?.groupName).toBe(HIDDEN_NAME);
    expect(await db.get(paths.message('o4', 'm1'))).toMatchObject({ state: 'visible', text: 'Hej' });
    const { turn } = (await court.caseOf(cid('o4'))) as Case;
    expect(await world.notification('olga', causeOf.decision(cid('o4'), turn))).toMatchObject({ kind: 'decision' });
    expect((await court.evidence('mod', cid('o4'))).message).toMatchObject({ state: 'hidden' });
    expect(await code(court.reportGroup('bo', 'o4'))).toBe('not-found');
    await decides('o4', { outcome: 'keep' });
    const { changed: _, ...words } = before as Group;
    expect(await group('o4')).toMatchObject({ ...words });
    expect(await listed('o4')).toMatchObject({ name: 'Gruppen o4' });
  });

  it('CARD-6 is decided by the platform’s moderators, not by those of the group', async () => {
    await starts('olga', 'o5');
    await world.belongs('o5', 'bo', 'moderator');
    await court.reportGroup('ute', 'o5');
    expect(await code(court.decide('bo', cid('o5')))).toBe('not-found');
    expect(await code(court.evidence('bo', cid('o5')))).toBe('not-found');
    expect(await code(court.decide('mod', cid('o5'), { outcome: 'keep' }))).toBe('');
  });
});
