import { type Activity, causeOf, type Directory, mailId, NOW, paths, type Roster } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, mention } from '../testing/world.ts';
import { messageWritten } from '../conversation/message-written.ts';
import { repair } from './repair.ts';
import { settleActivity } from '../conversation/settle-activity.ts';
import { settleDirectory } from '../members/settle-directory.ts';
import { settleHead } from '../groups/settle-head.ts';
import { settleListed } from '../groups/settle-listed.ts';
import { settleMember } from '../members/settle-member.ts';
import { settleMine } from '../members/settle-mine.ts';
import { settleRoster } from '../groups/settle-roster.ts';

const world = createWorld();
const { db, deps } = world;
const NOTHING = {
  activity: 0,
  roster: 0,
  heads: 0,
  cards: 0,
  listed: 0,
  held: 0,
  mine: 0,
  directory: 0,
  notifications: 0,
  mails: 0,
  fanouts: 0,
  broadcasts: 0,
  events: 0,
  texts: 0,
  cases: 0,
  terms: 0,
  failed: 0,
};
const DERIVED = [
  ...['a', 'b'].flatMap((gid) => [paths.activity(gid), paths.roster(gid, 0), paths.rosterIndex(gid)]),
  ...['anna', 'bo'].map(paths.mine),
  paths.directory(0),
  paths.directoryIndex(),
  paths.groupList(0),
  paths.groupListIndex(),
];

beforeAll(async () => {
  await world.set(paths.standing('anna'), { writeAfter: new Date(0), trusted: true });
  await Promise.all(['anna', 'bo', 'cia'].map((uid) => world.member(uid, `Namn ${uid}`, { headline: uid })));
  for (const gid of ['a', 'b']) {
    await world.group(gid, 'open', 'anna');
    await world.belongs(gid, 'anna', 'owner');
    await world.belongs(gid, 'bo');
    for (const tid of [`${gid}-1`, `${gid}-2`]) {
      await world.topic(gid, tid, `${tid}-m`, 'anna');
      await world.message(gid, tid, `${tid}-m`, 'anna', `Först i ${tid}`);
      await world.message(gid, tid, `${tid}-n`, 'cia', `Sedan i ${tid}`);
    }
  }
});
afterAll(() => world.close());

describe('D1 what is derived', () => {
  it('is the same from events as from a repair that begins with nothing', async () => {
    for (const gid of ['a', 'b']) {
      for (const tid of [`${gid}-2`, `${gid}-1`]) {
        await settleActivity(deps, gid, [tid]);
        const begun = { kind: 'topic', by: 'anna', cursor: '', mailed: '', done: true, at: NOW, changed: NOW };
        await world.set(paths.fanout(causeOf.topic(gid, tid)), {
          ...begun,
          group: gid,
          item: tid,
        });
      }
      for (const uid of ['cia', 'bo', 'anna']) await settleRoster(deps, gid, [uid]);
      await settleHead(deps, gid);
      await settleListed(deps, gid);
      for (const uid of ['cia', 'bo', 'anna']) await settleMine(deps, uid, [gid]);
    }
    for (const uid of ['bo', 'anna', 'cia']) await settleDirectory(deps, [uid]);
    const fromEvents = await world.all();
    expect(DERIVED.every((path) => path in fromEvents)).toBe(true);
    expect((await db.get<Roster>(paths.roster('a', 0)))?.rows['cia']).toEqual({
      name: 'Namn cia',
      headline: '',
      role: 'left',
      competences: [],
    });
    expect(await repair(deps)).toEqual(NOTHING);
    await db.deleteAll(DERIVED);
    expect(await repair(deps)).toEqual({
      ...NOTHING,
      activity: 4,
      roster: 6,
      heads: 2,
      listed: 2,
      mine: 2,
      directory: 3,
    });
    expect(await world.all()).toEqual(fromEvents);
    expect(await repair(deps)).toEqual(NOTHING);
  });

  it('is put right where it went wrong', async () => {
    const right = await world.all();
    await world.set(paths.activity('a'), { topics: { gone: { title: 'x', at: new Date() } } });
    await world.set(paths.roster('a', 0), { rows: { bo: { name: 'Fel', headline: '', role: 'owner' } } });
    await world.set(paths.mine('bo'), { groups: { a: { role: 'owner', level: 'all' }, gone: { role: 'member' } } });
    await world.set(paths.directory(0), { rows: { nobody: { name: 'Borta' } } });
    const { activity, directory } = await repair(deps);
    expect({ activity, directory }).toEqual({ activity: 3, directory: 4 });
    // Who left is remembered by the roster alone while it exists.
    await db.deleteAll([paths.roster('a', 0)]);
    await repair(deps);
    expect(await world.all()).toEqual(right);
  });

  it('follows a profile', async () => {
    await world.change(paths.member('bo'), { name: 'Bo Ny' });
    await settleMember(deps, 'bo');
    expect((await db.get<Directory>(paths.directory(0)))?.rows['bo']?.name).toBe('Bo Ny');
    for (const gid of ['a', 'b']) expect((await db.get<Roster>(paths.roster(gid, 0)))?.rows['bo']?.name).toBe('Bo Ny');
    await world.change(paths.member('anna'), { name: 'Anna Ny' });
    await world.message('a', 'a-2', 'a-2-o', 'anna', 'Sist');
    await settleActivity(deps, 'a', ['a-2']);
    await world.change(paths.member('anna'), { name: 'Anna Nyare' });
    await settleMember(deps, 'anna');
    expect((await db.get<Activity>(paths.activity('a')))?.topics['a-2']?.authorName).toBe('Anna Nyare');
    expect(await repair(deps)).toEqual(NOTHING);
  });
});

describe('D2 lost on the way', () => {
  const tell = async (mid: string, uid: string) => {
    await world.message('a', 'a-1', mid, 'anna', mention(uid));
    await messageWritten(deps, 'a', mid, { before: undefined, after: undefined });
    await settleActivity(deps, 'a', ['a-1']);
  };

  it('a queued mail is queued again, once', async () => {
    await tell('d1', 'bo');
    world.tasks.clear();
    expect(await repair(deps)).toEqual({ ...NOTHING, mails: 1 });
    expect(await repair(deps)).toEqual(NOTHING);
    await world.work();
    expect(world.letters.map(({ to }) => to)).toEqual(['bo@example.org']);
    world.pass(2 * 60 * 60_000);
    expect(await repair(deps)).toEqual(NOTHING);
  });

  it('a claim that nobody holds any more is tried again; one that is held is left', async () => {
    await tell('d2', 'bo');
    await world.work();
    const record = { uid: 'bo', cause: causeOf.mention('a', 'd2'), state: 'claimed', why: '', at: NOW };
    await world.set(paths.mail(mailId('bo', causeOf.mention('a', 'd2'))), record);
    world.tasks.clear();
    world.present();
    expect(await repair(deps)).toEqual(NOTHING);
    world.pass(10 * 60_000);
    expect(await repair(deps)).toEqual({ ...NOTHING, mails: 1 });
    // A sender that failed and said so is not waited for.
    world.present();
    world.tasks.clear();
    await world.set(paths.mail(mailId('bo', causeOf.mention('a', 'd2'))), { ...record, state: 'released' });
    expect(await repair(deps)).toEqual({ ...NOTHING, mails: 1 });
    await world.work();
  });

  it('a read one, and one older than a day, gets no mail', async () => {
    await tell('d3', 'bo');
    await world.change(paths.notification('bo', causeOf.mention('a', 'd3')), { read: NOW });
    await tell('d4', 'bo');
    await world.change(paths.notification('bo', causeOf.mention('a', 'd4')), {
      at: new Date(Date.now() - 25 * 60 * 60_000),
    });
    world.tasks.clear();
    world.present();
    expect(await repair(deps)).toEqual(NOTHING);
  });

  it('the notifications of a group that somebody left are taken', async () => {
    await world.belongs('a', 'cia');
    await settleRoster(deps, 'a', ['cia']);
    await tell('d5', 'cia');
    await world.remove(paths.membership('a', 'cia'));
    expect(await repair(deps)).toMatchObject({ roster: 1, notifications: 1, mails: 0 });
    expect(await world.notification('cia', causeOf.mention('a', 'd5'))).toBeUndefined();
  });
});
