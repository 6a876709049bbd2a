import { type Activity, causeOf, type Message, NOW, paths } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { counted } from '../testing/counted.ts';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createWorld, mention } from '../testing/world.ts';
import { messageWritten } from './message-written.ts';
import type { Sides } from '../platform/sides.ts';
import { settleActivity } from './settle-activity.ts';

const world = createWorld();
const { db, deps } = world;

beforeAll(async () => {
  await Promise.all(['anna', 'bo', 'cia', 'dag', 'eli'].map((uid) => world.member(uid, `Namn ${uid}`)));
});
afterAll(() => world.close());
beforeEach(() => world.nextDay());

/** A group with one topic in which anna, bo and cia are; dag left; eli wants no notifications. */
async function setUp(gid: string) {
  await world.group(gid, 'open', 'anna');
  for (const uid of ['anna', 'bo', 'cia']) await world.belongs(gid, uid);
  await world.belongs(gid, 'eli', 'member', 'none');
  await world.topic(gid, `${gid}-t`, `${gid}-1`, 'anna');
}

const line = async (gid: string, tid = `${gid}-t`) => (await db.get<Activity>(paths.activity(gid)))?.topics[tid];
const lettersAbout = (mid: string) => world.letters.filter(({ text }) => text.includes(`/m/${mid}`));

/** The event of a write: its data are a snapshot taken now, which is old when it arrives. */
async function eventOf(gid: string, mid: string, before?: Message) {
  const after = await db.get<Message>(paths.message(gid, mid));
  const sides: Sides<Message> = { before, after };
  return () => messageWritten(deps, gid, mid, sides);
}
/** The event of a write, delivered at once. */
async function tell(gid: string, mid: string) {
  const event = await eventOf(gid, mid);
  await event();
}

describe('M1 every event five times, in any order, at once', () => {
  it.each([1, 2, 3])('gives one notification, one mail, and the right line (order %i)', async (seed) => {
    const gid = `m1-${seed}`;
    await setUp(gid);
    const events: (() => Promise<void>)[] = [];
    await world.message(gid, `${gid}-t`, `${gid}-1`, 'anna', `Hej ${mention('bo')} och ${mention('bo')}`);
    events.push(await eventOf(gid, `${gid}-1`));
    const before = await db.get<Message>(paths.message(gid, `${gid}-1`));
    await world.edit(gid, `${gid}-1`, `Hej ${mention('bo')} och ${mention('cia')}`);
    events.push(await eventOf(gid, `${gid}-1`, before));
    for (const n of [2, 3]) {
      await world.message(gid, `${gid}-t`, `${gid}-${n}`, 'bo', `Svar ${n}`);
      events.push(await eventOf(gid, `${gid}-${n}`));
    }
    await deliver(events, seed);
    await world.work();
    const last = await db.get<Message>(paths.message(gid, `${gid}-3`));
    expect(await line(gid)).toMatchObject({ at: last?.at, n: 3, author: 'bo', message: `${gid}-3`, snippet: 'Svar 3' });
    expect(
      lettersAbout(`${gid}-1`)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['bo@example.org', 'cia@example.org']);
    for (const uid of ['bo', 'cia']) {
      expect(await world.notification(uid, causeOf.mention(gid, `${gid}-1`))).toMatchObject({
        kind: 'mention',
        group: gid,
        from: 'anna',
        fromName: 'Namn anna',
        message: `${gid}-1`,
        read: null,
        topic: `${gid}-t`,
        topicTitle: `Ämnet ${gid}-t`,
        groupName: `Gruppen ${gid}`,
      });
    }
  });
});

describe('M2 ended at any step and delivered again', () => {
  it.each(['before', 'after'] as const)('ends as if nothing had happened (%s the step)', async (moment) => {
    let killed = true;
    for (let step = 0; killed; step++) {
      const gid = `m2-${moment}-${step}`;
      await setUp(gid);
      await world.nextDay();
      await world.message(gid, `${gid}-t`, `${gid}-1`, 'anna', `${mention('bo')} ${mention('cia')}`);
      const faults = new Faults(step, moment);
      const broken = { ...deps, db: faults.db(db), queue: faults.queue(world.queue) };
      const sides = { before: undefined, after: await db.get<Message>(paths.message(gid, `${gid}-1`)) };
      const ended = await messageWritten(broken, gid, `${gid}-1`, sides).catch((error: unknown) => error);
      killed = ended instanceof Killed;
      if (!killed) expect(step).toBe(6);
      await messageWritten(deps, gid, `${gid}-1`, sides);
      await world.work();
      expect(await line(gid)).toMatchObject({ n: 1, message: `${gid}-1` });
      expect(lettersAbout(`${gid}-1`)).toHaveLength(2);
    }
  });
});

describe('M3 who is told', () => {
  it('tells members who want it; not the author, strangers, those who left, or the muted level', async () => {
    await setUp('m3');
    const everyone = ['anna', 'bo', 'dag', 'eli', 'nobody'].map((uid) => mention(uid)).join(' ');
    await world.message('m3', 'm3-t', 'm3-1', 'anna', everyone);
    await tell('m3', 'm3-1');
    const queued = [...world.tasks.values()].filter(({ cause }) => cause === causeOf.mention('m3', 'm3-1'));
    expect(queued.map(({ uid }) => uid)).toEqual(['bo']);
    await world.work();
    expect(lettersAbout('m3-1').map(({ to }) => to)).toEqual(['bo@example.org']);
    for (const uid of ['anna', 'dag', 'eli', 'nobody']) {
      expect(await world.notification(uid, causeOf.mention('m3', 'm3-1'))).toBeUndefined();
    }
  });

  it('tells nobody of a hidden message, nor of one older than a day', async () => {
    await setUp('m4');
    await world.message('m4', 'm4-t', 'm4-1', 'anna', mention('bo'));
    const event = await eventOf('m4', 'm4-1');
    await world.change(paths.message('m4', 'm4-1'), { state: 'hidden' });
    await event();
    await world.message('m4', 'm4-t', 'm4-2', 'anna', mention('bo'));
    const after = { topics: ['m4-t'], changed: { seconds: 0, nanoseconds: 0, toMillis: () => 0 } };
    await messageWritten(deps, 'm4', 'm4-2', { before: undefined, after });
    expect(await world.notification('bo', causeOf.mention('m4', 'm4-1'))).toBeUndefined();
    expect(await world.notification('bo', causeOf.mention('m4', 'm4-2'))).toBeUndefined();
  });
});

describe('M4 what was read stays read', () => {
  it('leaves the read moment alone when the event comes again', async () => {
    await setUp('m5');
    await world.message('m5', 'm5-t', 'm5-1', 'anna', mention('bo'));
    const event = await eventOf('m5', 'm5-1');
    await event();
    const path = paths.notification('bo', causeOf.mention('m5', 'm5-1'));
    await world.change(path, { read: new Date(1_700_000_000_000) });
    const read = await db.get(path);
    await deliver([event], 7);
    await world.work();
    expect(await db.get(path)).toEqual(read);
    expect(lettersAbout('m5-1')).toEqual([]);
  });

  it('tells only the one whom an edit adds', async () => {
    await setUp('m6');
    await world.message('m6', 'm6-t', 'm6-1', 'anna', mention('bo'));
    await tell('m6', 'm6-1');
    const first = await world.notification('bo', causeOf.mention('m6', 'm6-1'));
    await world.edit('m6', 'm6-1', `${mention('bo')} ${mention('cia')}`);
    await tell('m6', 'm6-1');
    await world.work();
    expect(await world.notification('bo', causeOf.mention('m6', 'm6-1'))).toEqual(first);
    expect(
      lettersAbout('m6-1')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['bo@example.org', 'cia@example.org']);
  });
});

describe('M5 the line', () => {
  it('follows a rename, falls back when the last is hidden, and goes with the last visible one', async () => {
    await setUp('m7');
    for (const n of [1, 2]) await world.message('m7', 'm7-t', `m7-${n}`, 'bo', `Nummer ${n}`);
    await settleActivity(deps, 'm7', ['m7-t']);
    await world.change(paths.topic('m7', 'm7-t'), { title: 'Nytt namn' });
    await world.change(paths.message('m7', 'm7-2'), { state: 'hidden' });
    expect(await settleActivity(deps, 'm7', ['m7-t'])).toBe(1);
    expect(await line('m7')).toMatchObject({ title: 'Nytt namn', message: 'm7-1', n: 2 });
    expect(await settleActivity(deps, 'm7', ['m7-t'])).toBe(0);
    await world.change(paths.message('m7', 'm7-1'), { state: 'hidden' });
    await settleActivity(deps, 'm7', ['m7-t']);
    expect(await line('m7')).toBeUndefined();
  });

  it('moves with a message to another topic, while the old one goes on counting it', async () => {
    await setUp('m8');
    await world.topic('m8', 'm8-u', 'm8-9', 'bo');
    for (const n of [1, 2]) await world.message('m8', 'm8-t', `m8-${n}`, 'bo', `Nummer ${n}`);
    await world.change(paths.message('m8', 'm8-2'), { topic: 'm8-u', topics: ['m8-t', 'm8-u'] });
    await tell('m8', 'm8-2');
    expect(await line('m8')).toMatchObject({ message: 'm8-1', n: 2 });
    expect(await line('m8', 'm8-u')).toMatchObject({ message: 'm8-2', n: 1 });
  });

  it('has `at` and `n` of one moment, while members go on writing', async () => {
    await setUp('m21');
    const writing = (async () => {
      for (let n = 1; n <= 40; n++) await world.message('m21', 'm21-t', `m21-${n}`, 'bo', `Nummer ${n}`);
    })();
    const seen: { message: string; n: number }[] = [];
    for (let i = 0; i < 15; i++) {
      await settleActivity(deps, 'm21', ['m21-t']);
      const now = await line('m21');
      if (now) seen.push(now);
    }
    await writing;
    expect(seen.length).toBeGreaterThan(0);
    for (const { message, n } of seen) expect(message).toBe(`m21-${n}`);
  });
});

describe('M7 a change that the topic lists do not show', () => {
  it('costs no read and no write; one that they show is settled, even when it arrives first', async () => {
    const gid = 'm7-lists';
    await setUp(gid);
    await world.message(gid, `${gid}-t`, `${gid}-1`, 'anna', 'Hej');
    await tell(gid, `${gid}-1`);
    const { db: billed, bill } = counted(db);
    const changedTo = async (changes: Partial<Message>) => {
      const before = await db.get<Message>(paths.message(gid, `${gid}-1`));
      await world.change<Message>(paths.message(gid, `${gid}-1`), { ...changes, changed: NOW });
      const after = await db.get<Message>(paths.message(gid, `${gid}-1`));
      return () => messageWritten({ ...deps, db: billed }, gid, `${gid}-1`, { before, after });
    };
    const unseen = await changedTo({ edits: 1 });
    await unseen();
    expect(bill).toEqual({ reads: 0, writes: 0, deletes: 0 });
    const edited = await changedTo({ text: 'Hej igen' });
    const later = await changedTo({ edits: 2 });
    await later();
    expect((await line(gid))?.snippet).toBe('Hej');
    await edited();
    expect((await line(gid))?.snippet).toBe('Hej igen');
    const hidden = await changedTo({ state: 'hidden' });
    await hidden();
    expect(await line(gid)).toBeUndefined();
    const shown = await changedTo({ state: 'visible' });
    await shown();
    expect((await line(gid))?.snippet).toBe('Hej igen');
    await world.topic(gid, `${gid}-u`, `${gid}-1`, 'anna');
    const moved = await changedTo({ topic: `${gid}-u`, topics: [`${gid}-t`, `${gid}-u`] });
    await moved();
    expect(await line(gid)).toBeUndefined();
    expect((await line(gid, `${gid}-u`))?.snippet).toBe('Hej igen');
  });
});

test('M7 what another group has under the same id takes no notification away', async () => {
  for (const gid of ['m70', 'm71']) {
    await setUp(gid);
    await world.message(gid, `${gid}-t`, 'same', 'anna', `Hej ${mention('bo')}`);
    await deliver([await eventOf(gid, 'same')], 3);
  }
  const told = await Promise.all(['m70', 'm71'].map((gid) => world.notification('bo', causeOf.mention(gid, 'same'))));
  expect(told.map((one) => one?.group)).toEqual(['m70', 'm71']);
});

describe('M6 whom it answers', () => {
  const kindsOf = async (uid: string, mid: string) => ({
    reply: (await world.notification(uid, causeOf.reply(mid.split('-')[0]!, mid)))?.kind,
    mention: (await world.notification(uid, causeOf.mention(mid.split('-')[0]!, mid)))?.kind,
  });

  it('is told once, of the answer and not of a mention in it; not oneself, not who left or wants nothing', async () => {
    await setUp('m10');
    for (const [mid, author] of [
      ['a', 'anna'],
      ['d', 'dag'],
      ['e', 'eli'],
      ['b', 'bo'],
    ] as const) {
      await world.message('m10', 'm10-t', `m10-${mid}`, author, 'Fråga');
    }
    const answer = async (mid: string, to: string, text: string) => {
      await world.message('m10', 'm10-t', mid, 'bo', text, to);
      await deliver([await eventOf('m10', mid)], 5);
    };
    await answer('m10-1', 'm10-a', `Så här, ${mention('anna')} och ${mention('cia')}`);
    expect(await kindsOf('anna', 'm10-1')).toEqual({ reply: 'reply', mention: undefined });
    expect(await kindsOf('cia', 'm10-1')).toEqual({ reply: undefined, mention: 'mention' });
    expect(await world.notification('anna', causeOf.reply('m10', 'm10-1'))).toMatchObject({
      from: 'bo',
      message: 'm10-1',
      topicTitle: 'Ämnet m10-t',
      snippet: 'Så här, @Namn anna och @Namn cia',
    });
    await answer('m10-2', 'm10-b', 'Till mig själv');
    await answer('m10-3', 'm10-d', 'Till den som gick');
    await answer('m10-4', 'm10-e', 'Till den som inget vill ha');
    for (const [uid, mid] of [
      ['bo', 'm10-2'],
      ['dag', 'm10-3'],
      ['eli', 'm10-4'],
    ] as const) {
      expect(await kindsOf(uid, mid), uid).toEqual({ reply: undefined, mention: undefined });
    }
    await world.work();
    expect(
      lettersAbout('m10-1')
        .map(({ to, subject }) => `${to} ${subject}`)
        .sort(),
    ).toEqual([
      'anna@example.org Namn bo svarade dig i Gruppen m10',
      'cia@example.org Namn bo nämnde dig i Gruppen m10',
    ]);
  });

  it('is not told twice when an edit mentions them, nor mailed once it is hidden or answers are turned off', async () => {
    await setUp('m11');
    await world.message('m11', 'm11-t', 'm11-a', 'anna', 'Fråga');
    await world.message('m11', 'm11-t', 'm11-1', 'bo', 'Svar', 'm11-a');
    await tell('m11', 'm11-1');
    await world.edit('m11', 'm11-1', `Svar, ${mention('anna')}`);
    await tell('m11', 'm11-1');
    expect(await kindsOf('anna', 'm11-1')).toEqual({ reply: 'reply', mention: undefined });
    await world.change(paths.message('m11', 'm11-1'), { state: 'hidden' });
    await world.work();
    expect(lettersAbout('m11-1')).toEqual([]);
    await world.set(paths.settings('anna'), { mailReplies: false });
    await world.message('m11', 'm11-t', 'm11-2', 'bo', 'Svar igen', 'm11-a');
    await tell('m11', 'm11-2');
    await world.work();
    expect(lettersAbout('m11-2')).toEqual([]);
    expect(await kindsOf('anna', 'm11-2')).toEqual({ reply: 'reply', mention: undefined });
    await world.remove(paths.settings('anna'));
  });
});

describe('M21 mentions are what the page shows as mentions', () => {
  it('notifies whom an ending follows, and nobody in code; the line and the mail bear the names of now', async () => {
    await setUp('m21');
    const named = (uid: string) => `[@Gammalt namn](/folk/${uid})`;
    await world.message(
      'm21',
      'm21-t',
      'm21-1',
      'anna',
      `${named('bo')}s bil, \`${named('cia')}\` avtal_2026_slut.pdf`,
    );
    await tell('m21', 'm21-1');
    await world.work();
    expect(await world.notification('cia', causeOf.mention('m21', 'm21-1'))).toBeUndefined();
    const line9 = '@Namn bos bil, @Gammalt namn avtal_2026_slut.pdf';
    expect(await world.notification('bo', causeOf.mention('m21', 'm21-1'))).toMatchObject({ snippet: line9 });
    expect((await line('m21'))?.snippet).toBe(line9);
    expect(lettersAbout('m21-1').map(({ to, text }) => [to, text.includes(line9)])).toEqual([['bo@example.org', true]]);
  });

  it('an edit that takes a mention out of code notifies; one that keeps the target under another name does not again', async () => {
    await setUp('m22');
    await world.message('m22', 'm22-t', 'm22-1', 'anna', `\`${mention('bo')}\` ${mention('cia')}`);
    await tell('m22', 'm22-1');
    await world.edit('m22', 'm22-1', `${mention('bo')} [@Cilla](/folk/cia)`);
    await tell('m22', 'm22-1');
    await world.work();
    expect(
      lettersAbout('m22-1')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['bo@example.org', 'cia@example.org']);
  });
});
