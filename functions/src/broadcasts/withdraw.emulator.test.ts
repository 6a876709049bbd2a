import { causeOf, type Fanout, NOW, paths, type PowerUse } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld } from '../testing/world.ts';
import { announce } from './announce.ts';
import { fanOut } from './fan-out.ts';
import { sendNotificationMails } from '../notifications/send-notification-mails.ts';
import { takeBack } from './take-back.ts';
import { withdraw } from './withdraw.ts';

const world = createWorld();
const { db, deps, fanoutDeps } = world;
const caller = (uid: string, change = {}) => ({ uid, verified: true, signedIn: world.clock.now(), ...change });
const MANY = Array.from({ length: 700 }, (_, i) => `u${String(i).padStart(4, '0')}`);
const WORDS = 'på onsdag i Kråkslottet';

beforeAll(async () => {
  await Promise.all(['olga', 'moa', 'mia', 'ove', 'sune'].map((uid) => world.member(uid, `Namn ${uid}`)));
  const none = { moderator: false, editor: false, organiser: false, administrator: false };
  await world.set(paths.roles('ove'), { ...none, organiser: true });
  await world.set(paths.standing('sune'), { writeAfter: new Date(Date.now() + 1e9), trusted: true });
});
afterAll(() => world.close());

async function announced(gid: string, members: readonly string[] = []) {
  await world.group(gid, 'closed', 'olga');
  await world.belongs(gid, 'olga', 'owner');
  for (const uid of ['moa', 'sune']) await world.belongs(gid, uid, 'moderator');
  await world.belongs(gid, 'mia');
  await db.transaction(async (tx) => {
    for (const uid of members)
      tx.set(paths.membership(gid, uid), { v: 1, uid, role: 'member', level: 'mentions', at: NOW });
  });
  await announce(deps, caller('moa'), { id: gid, group: gid, title: 'Vi ses', text: `Vi ses ${WORDS}.` });
  return causeOf.announcement(gid, gid);
}
const back = (gid: string, uid: string, change = {}) =>
  withdraw(deps, caller(uid, change), { id: gid, group: gid, reason: 'Fel dag' });
const there = (gid: string) => db.get(paths.groupAnnouncement(gid, gid));
const told = async (cause: string, uids: readonly string[]) => {
  const found = await db.getAll(uids.map((uid) => paths.notification(uid, cause)));
  return uids.filter((_, i) => found[i]);
};
const whereAre = async (words: string) =>
  Object.entries(await world.all()).flatMap(([path, data]) => (JSON.stringify(data).includes(words) ? [path] : []));

it('WDR-1 by those who may write to the same people, once, and written down', async () => {
  await announced('w1');
  for (const uid of ['mia', 'ove', 'nobody'])
    await expect(back('w1', uid)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(back('w1', 'sune')).rejects.toMatchObject({ code: 'suspended' });
  await expect(back('w1', 'olga', { verified: false })).rejects.toMatchObject({ code: 'not-verified' });
  await expect(withdraw(deps, undefined, { id: 'w1', group: 'w1', reason: 'x' })).rejects.toMatchObject({
    code: 'not-signed-in',
  });
  expect(await there('w1')).toBeDefined();
  for (let n = 0; n < 3; n++) await back('w1', 'olga');
  expect(await there('w1')).toBeUndefined();
  const log = await db.query<PowerUse>({ name: 'x', from: 'powers', where: [['deed', '==', 'withdraw']] });
  expect(log.map(({ data }) => data)).toMatchObject([{ by: 'olga', on: 'moa', place: 'groups/w1', reason: 'Fel dag' }]);
});

it('WDR-2 to all members: who holds a role for it and signed in lately', async () => {
  await announce(deps, caller('ove'), { id: 'w2', group: '', title: 'Till alla', text: WORDS });
  await fanOut(fanoutDeps, causeOf.announcement('', 'w2'));
  expect(await told(causeOf.announcement('', 'w2'), ['olga', 'mia'])).toEqual(['olga', 'mia']);
  const input = { id: 'w2', group: '', reason: 'Fel dag' };
  await expect(withdraw(deps, caller('olga'), input)).rejects.toMatchObject({ code: 'not-allowed' });
  const old = { signedIn: world.clock.now() - 2 * 60 * 60_000 };
  await expect(withdraw(deps, caller('ove', old), input)).rejects.toMatchObject({ code: 'sign-in-old' });
  await withdraw(deps, caller('ove'), input);
  await deliver([() => takeBack(deps, '', 'w2')], 5);
  expect(await told(causeOf.announcement('', 'w2'), ['olga', 'mia'])).toEqual([]);
});

it('WDR-3 its words are nowhere any more, neither with 700 who were told nor in mails to come', async () => {
  const cause = await announced('w3', MANY);
  await fanOut(fanoutDeps, cause);
  expect(await told(cause, MANY)).toEqual(MANY);
  await world.set(paths.notification('mia', 'other'), { kind: 'mention', group: 'w3', at: new Date(), read: null });
  await back('w3', 'moa');
  await deliver([() => takeBack(deps, 'w3', 'w3')], 5);
  expect(await told(cause, [...MANY, 'mia', 'olga'])).toEqual([]);
  expect(await world.notification('mia', 'other')).toBeDefined();
  world.letters.length = 0;
  await sendNotificationMails(world.mailDeps, { uids: ['mia', 'olga'], cause });
  expect(world.letters).toEqual([]);
  expect((await whereAre(WORDS)).filter((path) => path.includes('w3'))).toEqual([]);
});

it('WDR-4 while it is being told: whoever is not told yet hears nothing, wherever either of the two ends', async () => {
  for (const moment of ['before', 'after'] as const) {
    for (let step = 0; step < 3; step++) {
      const gid = `w4-${moment}-${step}`;
      const cause = await announced(gid, MANY.slice(0, 30));
      let writes = 0;
      let ended: unknown;
      const meanwhile = {
        ...db,
        changeIf: async (...args: Parameters<typeof db.changeIf>) => {
          if (++writes === 2) {
            await back(gid, 'moa');
            const faults = new Faults(step, moment);
            ended = await takeBack({ db: faults.db(db) }, gid, gid).catch((error: unknown) => error);
            expect(ended instanceof Killed, gid).toBe(step < 2);
          }
          return db.changeIf(...args);
        },
      } as typeof db;
      await fanOut({ ...fanoutDeps, db: meanwhile }, cause, { page: 20, chunk: 10, mailsPerTask: 50 });
      // Its trigger comes again only if it was killed.
      if (ended) await takeBack(deps, gid, gid);
      expect(await told(cause, [...MANY.slice(0, 30), 'mia', 'olga']), gid).toEqual([]);
      expect(await db.get<Fanout>(paths.fanout(cause))).toMatchObject({ done: true });
    }
  }
});

it('WDR-5 one that is there takes nothing from anyone', async () => {
  const cause = await announced('w5');
  await fanOut(fanoutDeps, cause);
  await takeBack(deps, 'w5', 'w5');
  expect(await told(cause, ['mia', 'olga'])).toEqual(['mia', 'olga']);
});
