import {
  caseIdOf,
  type Held,
  HIDDEN_TITLE,
  type Message,
  NOW,
  paths,
  type Standing,
  type Topic,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { repair } from '../operations/repair.ts';
import { screenHeld } from './screen-message.ts';
import { screenWaiting } from './screen-waiting.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);
const THREAT = 'Vi vet var du bor.';

beforeAll(async () => {
  await Promise.all(['olga', 'olle'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await court.moderator('olle');
});
afterAll(() => world.close());

/** A group with a newcomer who begins a topic and writes on in it, while nothing of it is seen yet. */
async function setUp(gid: string, opener: string, ...more: string[]) {
  const uid = `ny-${gid}`;
  await world.member(uid, `Ny ${gid}`);
  await world.group(gid, 'open', 'olga');
  await world.belongs(gid, 'olga', 'owner');
  await world.belongs(gid, uid);
  for (const [n, text] of [opener, ...more].entries()) await hold(gid, n, text);
  return uid;
}
const hold = (gid: string, n: number, text: string, writtenAt: unknown = NOW) =>
  world.set(paths.held(gid, `${gid}-${n}`), {
    topic: `${gid}-t`,
    author: `ny-${gid}`,
    text,
    title: n === 0 ? 'Min fråga' : '',
    cells: [],
    competences: [],
    replyTo: '',
    writtenAt,
  });
const held = (gid: string, n: number) => db.get<Held>(paths.held(gid, `${gid}-${n}`));
const message = (gid: string, n: number) => db.get<Message>(paths.message(gid, `${gid}-${n}`));
const topic = (gid: string) => db.get<Topic>(paths.topic(gid, `${gid}-t`));
const caseOf = (gid: string, n: number) => court.caseOf(caseIdOf.held(gid, `${gid}-${n}`));
const written = (gid: string, n: number) => () => screenHeld(deps, gid, `${gid}-${n}`);

/** What follows from a topic that is there now. */
const begun = async (gid: string, to = deps) => {
  if (await topic(gid)) await screenWaiting(to, gid, `${gid}-t`, `ny-${gid}`);
};
const told = async (uid: string) =>
  (await db.query<{ kind: string }>({ name: 'x', from: `members/${uid}/notifications` })).map(({ data }) => data.kind);
const decide = async (gid: string, n: number, outcome: 'keep' | 'hide') => {
  const cid = caseIdOf.held(gid, `${gid}-${n}`);
  await court.decide('olle', cid, { outcome, facts: 'Så här är det.' });
  await deliver([() => court.follow(cid), () => begun(gid)], n + 3);
};

describe('HOL-3 what a newcomer writes on in a topic that is not seen yet', () => {
  it('is seen when the topic is, in whatever order that is heard of', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const gid = `d1-${seed}`;
      const uid = await setUp(gid, 'Vad gör ni?', 'Glömde säga hej.', 'Och en sak till.');
      await deliver([written(gid, 2), written(gid, 1), written(gid, 0), () => begun(gid)], seed);
      await begun(gid);
      expect(await topic(gid)).toMatchObject({ title: 'Min fråga', lead: `${gid}-0`, createdBy: uid });
      for (const n of [0, 1, 2]) {
        expect(await message(gid, n)).toMatchObject({ topic: `${gid}-t`, state: 'visible' });
        expect(await held(gid, n)).toBeUndefined();
        expect(await caseOf(gid, n)).toBeUndefined();
      }
      expect(await db.get<Standing>(paths.standing(uid))).toMatchObject({ released: 3 });
    }
  });

  it('waits while a person looks at the beginning, and is seen once that is', async () => {
    await setUp('d2', THREAT, 'Glömde säga hej.');
    await deliver([written('d2', 0), written('d2', 1)], 3);
    expect(await held('d2', 1)).toMatchObject({ text: 'Glömde säga hej.' });
    expect(await caseOf('d2', 1)).toBeUndefined();
    await decide('d2', 0, 'keep');
    expect(await message('d2', 0)).toMatchObject({ state: 'visible' });
    expect(await message('d2', 1)).toMatchObject({ state: 'visible', text: 'Glömde säga hej.' });
    expect(await held('d2', 1)).toBeUndefined();
  });

  it('is for a person to decide when the beginning is not published: not shown, its author is told', async () => {
    const uid = await setUp('d3', THREAT, 'Glömde säga hej.');
    await deliver([written('d3', 0), written('d3', 1)], 3);
    await decide('d3', 0, 'hide');
    expect(await told(uid)).toEqual(['decision']);
    expect(await held('d3', 1)).toBeDefined();
    expect(await caseOf('d3', 1)).toMatchObject({ state: 'open', grounds: ['other'], signs: [], turn: 1 });
    await decide('d3', 1, 'hide');
    expect(await told(uid)).toEqual(['decision', 'decision']);
    expect(await held('d3', 1)).toBeUndefined();
    expect(await db.get(paths.restricted('d3', 'd3-1'))).toMatchObject({ held: { text: 'Glömde säga hej.' } });
    expect(await topic('d3')).toBeUndefined();
  });

  it('shown all the same it begins the topic under no title, which comes back with its beginning', async () => {
    const uid = await setUp('d4', THREAT, 'Glömde säga hej.', 'Mer');
    await deliver([written('d4', 0), written('d4', 1), written('d4', 2)], 3);
    await decide('d4', 0, 'hide');
    await decide('d4', 1, 'keep');
    expect(await topic('d4')).toMatchObject({ title: HIDDEN_TITLE, lead: 'd4-1', createdBy: uid });
    // It was asked about when the beginning fell, and a person answers that.
    await decide('d4', 2, 'keep');
    for (const n of [1, 2]) expect(await message('d4', n)).toMatchObject({ state: 'visible' });
    await decide('d4', 0, 'keep');
    expect(await message('d4', 0)).toMatchObject({ state: 'visible', text: THREAT });
    expect(await topic('d4')).toMatchObject({ title: 'Min fråga' });
  });

  it('that a person lets through waits for its topic like others, also on second thoughts', async () => {
    await setUp('d5', THREAT, THREAT);
    await deliver([written('d5', 0), written('d5', 1)], 3);
    await decide('d5', 1, 'keep');
    expect(await held('d5', 1)).toBeDefined();
    await decide('d5', 1, 'hide');
    expect(await held('d5', 1)).toBeUndefined();
    await decide('d5', 1, 'keep');
    expect(await held('d5', 1)).toMatchObject({ text: THREAT });
    expect(await db.get(paths.restricted('d5', 'd5-1'))).toBeUndefined();
    await decide('d5', 0, 'keep');
    for (const n of [0, 1]) expect(await message('d5', n)).toMatchObject({ state: 'visible' });
    expect(await held('d5', 1)).toBeUndefined();
  });

  it.each(['before', 'after'] as const)('is never lost, however the handlers end (%s a step)', async (moment) => {
    let killed = true;
    for (let step = 0; killed; step++) {
      const gid = `d6-${moment}-${step}`;
      await setUp(gid, 'Vad gör ni?', 'Hej', 'Mer');
      const broken = { ...deps, db: new Faults(step, moment).db(db) };
      const events = [
        () => screenHeld(broken, gid, `${gid}-1`),
        () => screenHeld(broken, gid, `${gid}-0`),
        () => begun(gid, broken),
      ];
      killed = false;
      for (const event of events) {
        const end = await event().catch((error: unknown) => error);
        if (end instanceof Killed) killed = true;
      }
      if (!killed) expect(step).toBe(4);
      await deliver([written(gid, 1), written(gid, 0), written(gid, 2), () => begun(gid)], step);
      await begun(gid);
      for (const n of [0, 1, 2]) expect(await message(gid, n)).toMatchObject({ state: 'visible' });
    }
  });

  it('is found by the repair when events were lost', async () => {
    const longAgo = new Date(world.clock.now() - 10 * 60_000);
    // The beginning sorts last.
    await setUp('d7', 'Vad gör ni?', 'Hej');
    for (const [n, text] of ['Vad gör ni?', 'Hej'].entries()) await hold('d7', n, text, longAgo);
    await setUp('d8', THREAT, THREAT, 'Hej');
    for (const [n, text] of [THREAT, THREAT, 'Hej'].entries()) await hold('d8', n, text, longAgo);
    expect((await repair(deps)).held).toBe(4);
    for (const n of [0, 1]) expect(await message('d7', n)).toBeDefined();
    expect(await held('d8', 2)).toBeDefined();
    expect((await repair(deps)).held).toBe(0);
    const [lead, reply] = [caseIdOf.held('d8', 'd8-0'), caseIdOf.held('d8', 'd8-1')];
    for (const cid of [reply, lead])
      await court.decide('olle', cid, { outcome: 'keep', facts: 'Ur en bok, båda två.' });
    expect((await repair(deps)).held).toBe(2);
    for (const n of [0, 1, 2]) expect(await message('d8', n)).toBeDefined();
    expect((await repair(deps)).held).toBe(0);
  });
});
