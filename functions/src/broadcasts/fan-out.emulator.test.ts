import {
  AppError,
  causeOf,
  type Fanout,
  mailId,
  type MailRecord,
  type Membership,
  NOW,
  paths,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld } from '../testing/world.ts';
import { fanOut } from './fan-out.ts';
import { membershipWritten } from '../groups/membership-written.ts';
import { repairFanouts } from '../operations/repair.ts';
import { sendNotificationMails } from '../notifications/send-notification-mails.ts';
import { startFanout } from './start-fan-out.ts';

const world = createWorld();
const { db, fanoutDeps } = world;
const MANY = 1200;
const IN_THREE = { page: 1000, chunk: 400, mailsPerTask: 50 };
const names = Array.from({ length: MANY }, (_, i) => `u${String(i).padStart(4, '0')}`);

beforeAll(async () => {
  await world.member('anna', 'Anna Ek');
  await Promise.all(['bo', 'cia', 'dag', 'eli', 'sune'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await world.set(paths.standing('sune'), { writeAfter: new Date(Date.now() + 1e9), trusted: true });
});
afterAll(() => world.close());

/** A group that Anna owns, with these members; an announcement to it. */
async function announced(gid: string, uids: readonly string[] = names): Promise<string> {
  await world.group(gid, 'open', 'anna');
  await world.belongs(gid, 'anna', 'owner');
  for (let i = 0; i < uids.length; i += 400) {
    await db.transaction(async (tx) => {
      for (const uid of uids.slice(i, i + 400)) {
        tx.set(paths.membership(gid, uid), { v: 1, uid, role: 'member', level: 'mentions', at: NOW });
      }
    });
  }
  const said = { by: 'anna', byName: 'Anna Ek', title: 'Ny tid på torsdag', text: 'Vi ses **kl. 9**.' };
  await world.set(paths.groupAnnouncement(gid, gid), { ...said, at: NOW });
  await startFanout(fanoutDeps, orderOf(gid));
  return causeOf.announcement(gid, gid);
}
const orderOf = (gid: string) => ({ kind: 'announcement', by: 'anna', group: gid, item: gid }) as const;
const job = (cause: string) => db.get<Fanout>(paths.fanout(cause));
const told = async (cause: string, uids: readonly string[]) => {
  const found = await db.getAll<{ kind: string }>(uids.map((uid) => paths.notification(uid, cause)));
  return uids.filter((_, i) => found[i]);
};
/** Whose mail about a cause was queued, each as often as it was. */
const queuedFor = (cause: string) =>
  [...world.manyTasks.values()].filter((task) => task.cause === cause).flatMap(({ uids }) => uids);

/** The queue: takes up what was queued, until nothing is. */
async function run(cause: string, deps = fanoutDeps, sizes = IN_THREE) {
  const seen = new Set<string>();
  for (;;) {
    const next = [...world.fanoutTasks].find(([id, task]) => task.cause === cause && !seen.has(id));
    if (!next) return;
    await fanOut(deps, cause, sizes);
    seen.add(next[0]);
  }
}

describe('F1 telling 1 200 in chunks of 400', () => {
  it('gives each one notification and queues each one mail; the sender gets none', async () => {
    const cause = await announced('f1');
    expect(await job(cause)).toMatchObject({ total: MANY + 1, passed: 0, done: false });
    await run(cause);
    expect(await job(cause)).toMatchObject({ total: MANY + 1, passed: MANY + 1, told: MANY, done: true });
    expect(await told(cause, [...names, 'anna'])).toEqual(names);
    expect(queuedFor(cause)).toEqual(names);
    expect(await world.notification('u0007', cause)).toMatchObject({
      kind: 'announcement',
      group: 'f1',
      groupName: 'Gruppen f1',
      from: 'anna',
      fromName: 'Anna Ek',
      item: 'f1',
      topicTitle: 'Ny tid på torsdag',
      snippet: 'Vi ses kl. 9.',
      read: null,
    });
  });

  it('is the same when the task comes five times at once, in any order', async () => {
    const cause = await announced('f2');
    await deliver([async () => void (await fanOut(fanoutDeps, cause, IN_THREE))], 3);
    expect(await job(cause)).toMatchObject({ passed: MANY + 1, told: MANY, done: true });
    expect(await told(cause, names)).toEqual(names);
    expect(new Set(queuedFor(cause))).toEqual(new Set(names));
  });

  it('hands over to the next task after its turn', async () => {
    const cause = await announced('f3');
    let now = Date.now();
    // Each look at the clock is eleven seconds later: every chunk ends a turn.
    const clock = { now: () => (now += 11_000) };
    await run(cause, { ...fanoutDeps, clock });
    const tasks = [...world.fanoutTasks.values()].filter((task) => task.cause === cause);
    expect(tasks).toHaveLength(5);
    expect(await job(cause)).toMatchObject({ passed: MANY + 1, told: MANY, done: true });
    expect(queuedFor(cause)).toEqual(names);
  });
});

describe('F2 ended at any step and begun again', () => {
  const few = names.slice(0, 25);
  const sizes = { page: 20, chunk: 10, mailsPerTask: 4 };

  it.each(['before', 'after'] as const)('goes on where it was (%s the step)', async (moment) => {
    let killed = true;
    let steps = 0;
    for (; killed; steps++) {
      const cause = await announced(`f4-${moment}-${steps}`, few);
      const faults = new Faults(steps, moment);
      const queues = { fanouts: faults.queue(world.fanouts), mails: faults.queue(world.mails) };
      const broken = { ...fanoutDeps, db: faults.db(db), ...queues };
      const ended = await fanOut(broken, cause, sizes).catch((error: unknown) => error);
      killed = ended instanceof Killed;
      const { passed = 0, told: toldThen = 0 } = (await job(cause)) ?? {};
      // Exactly those whom the cursor has passed were told: none of a chunk that was not done.
      expect(await told(cause, few)).toHaveLength(toldThen);
      expect(toldThen).toBe(Math.max(0, passed - 1));
      await fanOut(fanoutDeps, cause, sizes);
      expect(await job(cause), `step ${steps}`).toMatchObject({ passed: 26, told: 25, done: true });
      expect(await told(cause, few)).toEqual(few);
      expect(new Set(queuedFor(cause)), `step ${steps}`).toEqual(new Set(few));
    }
    // Three chunks and the one that finds nobody left; three tasks of mails for a full chunk.
    expect(steps).toBe(4 + 3 + 3 + 2 + 1);
  });

  it('with 1 200 in chunks of 400, killed after the second chunk and before its mails', async () => {
    const cause = await announced('f4');
    const faults = new Faults(1 + 8 + 1 + 3, 'before');
    const broken = { ...fanoutDeps, db: faults.db(db), mails: faults.queue(world.mails) };
    await expect(fanOut(broken, cause, IN_THREE)).rejects.toBeInstanceOf(Killed);
    expect(await job(cause)).toMatchObject({ passed: 800, done: false });
    // Three who come late, in the part that was passed, do not push others out of the mails.
    for (const uid of ['u0400a', 'u0401a', 'u0402a']) await world.belongs('f4', uid);
    await fanOut(fanoutDeps, cause);
    expect(await told(cause, names)).toEqual(names);
    expect(names.filter((name) => !queuedFor(cause).includes(name))).toEqual([]);
  });

  it('1 200 and chunks as they are: one that is full, one that is not', async () => {
    const cause = await announced('f15');
    await fanOut(fanoutDeps, cause);
    expect(await job(cause)).toMatchObject({ passed: MANY + 1, told: MANY, done: true });
    expect(await told(cause, names)).toEqual(names);
    expect(queuedFor(cause)).toEqual(names);
  });

  it('and the repair finds one whose task was lost', async () => {
    const cause = await announced('f5', ['bo', 'cia']);
    world.fanoutTasks.clear();
    expect(await repairFanouts(world.deps)).toBe(0);
    world.pass(11 * 60_000);
    expect(await repairFanouts(world.deps)).toBe(1);
    expect(await repairFanouts(world.deps)).toBe(0);
    world.present();
    await run(cause);
    expect(await told(cause, ['bo', 'cia'])).toEqual(['bo', 'cia']);
    world.pass(11 * 60_000);
    expect(await repairFanouts(world.deps)).toBe(0);
    world.present();
  });
});

describe('F3 who is told', () => {
  it('not the suspended, nor who wants nothing; what somebody has already stays as it is', async () => {
    const cause = await announced('f6', ['bo', 'cia', 'dag', 'sune']);
    await world.belongs('f6', 'eli', 'member', 'none');
    const read = {
      kind: 'announcement',
      group: 'f6',
      snippet: 'som det var',
      at: new Date(0),
      read: new Date(1_700_000_000_000),
    };
    await world.set(paths.notification('cia', cause), read);
    await run(cause);
    expect(await told(cause, ['anna', 'bo', 'cia', 'dag', 'eli', 'sune'])).toEqual(['bo', 'cia', 'dag']);
    expect(await world.notification('cia', cause)).toMatchObject({ snippet: 'som det var' });
    // Eli chose nothing and is not read at all.
    expect(await job(cause)).toMatchObject({ passed: 5, told: 2 });
  });

  it('not who left before their chunk, though they were there when it began', async () => {
    const cause = await announced('f7', ['bo', 'cia']);
    await world.remove(paths.membership('f7', 'bo'));
    await run(cause);
    expect(await told(cause, ['bo', 'cia'])).toEqual(['cia']);
  });

  it('not who is removed after they were read: their leaving is noticed, and what they were told is taken back', async () => {
    // Read together; told in two chunks. The one who goes was told in the first, or is to be told in the second.
    for (const [gid, gone] of [
      ['f16', 'bo'],
      ['f17', 'dag'],
    ] as const) {
      const cause = await announced(gid, ['bo', 'cia', 'dag', 'eli']);
      const membership = await db.get<Membership>(paths.membership(gid, gone));
      let writes = 0;
      const removing = {
        ...db,
        changeIf: async (...args: Parameters<typeof db.changeIf>) => {
          if (++writes === 2) {
            await world.remove(paths.membership(gid, gone));
            await membershipWritten(world.deps, gid, gone, { before: membership, after: undefined }, 'e');
          }
          return db.changeIf(...args);
        },
      } as typeof db;
      await fanOut({ ...fanoutDeps, db: removing }, cause, { page: 10, chunk: 3, mailsPerTask: 50 });
      const stay = ['bo', 'cia', 'dag', 'eli'].filter((uid) => uid !== gone);
      expect(await told(cause, ['anna', 'bo', 'cia', 'dag', 'eli'])).toEqual(stay);
      expect(await job(cause)).toMatchObject({ done: true });
    }
  });

  it('nobody more, once the announcement is gone', async () => {
    const cause = await announced('f8', ['bo']);
    await world.remove(paths.groupAnnouncement('f8', 'f8'));
    await run(cause);
    expect(await job(cause)).toMatchObject({ told: 0, done: true });
    expect(await told(cause, ['bo'])).toEqual([]);
    // The twin that is there is told.
    const twin = await announced('f9', ['bo']);
    await run(twin);
    expect(await told(twin, ['bo'])).toEqual(['bo']);
  });

  it('every member, of an announcement without a group', async () => {
    await world.set(paths.announcement('f10'), {
      by: 'anna',
      byName: 'Anna Ek',
      title: 'Till alla',
      text: 'Hej',
      at: NOW,
    });
    await startFanout(fanoutDeps, { ...orderOf(''), item: 'f10' });
    const cause = causeOf.announcement('', 'f10');
    await run(cause);
    const all = ['anna', 'bo', 'cia', 'dag', 'eli', 'sune'];
    expect(await told(cause, all)).toEqual(['bo', 'cia', 'dag', 'eli']);
    expect(await job(cause)).toMatchObject({ total: 6, passed: 6, told: 4 });
  });

  it('a new topic only those who want everything, by no mail', async () => {
    await world.group('f11', 'open', 'anna');
    for (const [uid, level] of [
      ['anna', 'all'],
      ['bo', 'all'],
      ['cia', 'mentions'],
      ['dag', 'none'],
    ] as const) {
      await world.belongs('f11', uid, 'member', level);
    }
    await world.topic('f11', 't', 'm', 'anna');
    await startFanout(fanoutDeps, { kind: 'topic', by: 'anna', group: 'f11', item: 't' });
    const cause = causeOf.topic('f11', 't');
    await run(cause);
    expect(await told(cause, ['anna', 'bo', 'cia', 'dag'])).toEqual(['bo']);
    expect(queuedFor(cause)).toEqual([]);
  });
});

describe('F4 the mails', () => {
  const record = (uid: string, cause: string) => db.get<MailRecord>(paths.mail(mailId(uid, cause)));

  it('go out once each, however often their tasks come and wherever they end', async () => {
    for (let step = 0; step < 9; step++) {
      const cause = await announced(`f12-${step}`, ['bo', 'cia', 'dag']);
      await run(cause);
      const task = { uids: queuedFor(cause), cause };
      world.letters.length = 0;
      const faults = new Faults(step, step % 2 ? 'before' : 'after');
      const broken = { ...world.mailDeps, db: faults.db(db), mail: faults.mail(world.mail) };
      await expect(sendNotificationMails(broken, task)).rejects.toThrow();
      world.pass(11 * 60_000);
      await sendNotificationMails(world.mailDeps, task);
      expect(await sendNotificationMails(world.mailDeps, task)).toBe(0);
      const ids = world.letters.map(({ to, messageId }) => `${to} ${messageId}`);
      expect(new Set(ids).size, `step ${step}`).toBe(3);
      expect(new Set(world.letters.map(({ to }) => to)).size).toBe(3);
      for (const uid of ['bo', 'cia', 'dag']) expect(await record(uid, cause)).toMatchObject({ state: 'sent' });
      world.present();
    }
  });

  it('are given up for now when the mail server is away, and go out when it is back', async () => {
    const uids = names.slice(0, 10);
    await Promise.all(uids.map((uid) => world.member(uid, uid)));
    const cause = await announced('f14', uids);
    await run(cause);
    let tries = 0;
    const away = { send: () => Promise.reject(new AppError('unavailable', { cause: (tries += 1) })) };
    const task = { uids, cause };
    await expect(sendNotificationMails({ ...world.mailDeps, mail: away }, task)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(tries).toBe(3);
    expect(await sendNotificationMails(world.mailDeps, task)).toBe(10);
    await world.db.deleteAll(uids.map((uid) => paths.member(uid)));
  });

  it('ask again when they are sent: who chose nothing meanwhile gets none, nor who turned them off', async () => {
    const cause = await announced('f13', ['bo', 'cia', 'dag']);
    await run(cause);
    await world.belongs('f13', 'bo', 'member', 'none');
    await world.set(paths.settings('cia'), { mailAnnouncements: false });
    world.letters.length = 0;
    await sendNotificationMails(world.mailDeps, { uids: ['bo', 'cia', 'dag'], cause });
    expect(world.letters.map(({ to }) => to)).toEqual(['dag@example.org']);
    expect(await record('bo', cause)).toMatchObject({ state: 'skipped', why: 'over' });
    expect(await record('cia', cause)).toMatchObject({ state: 'skipped', why: 'unwanted' });
    await world.remove(paths.settings('cia'));
  });
});
