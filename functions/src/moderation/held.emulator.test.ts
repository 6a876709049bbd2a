import { type Activity, caseIdOf, type Held, type Message, NOW, paths, type Standing } from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createModeration } from '../testing/moderation.ts';
import { createWorld } from '../testing/world.ts';
import { membershipWritten } from '../groups/membership-written.ts';
import { messageWritten } from '../conversation/message-written.ts';
import { repair } from '../operations/repair.ts';
import { screenHeld, screenMessage, screenTitle } from './screen-message.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);
const THREAT = 'Vi vet var du bor.';

beforeAll(async () => {
  await Promise.all(['olga', 'moa', 'bo', 'olle'].map((uid) => world.member(uid, `Namn ${uid}`)));
  await court.moderator('olle');
});
afterAll(() => world.close());

/** A group with one topic, and a newcomer of its own who is in it. */
async function setUp(gid: string) {
  const uid = `ny-${gid}`;
  await world.member(uid, `Ny ${gid}`);
  await world.group(gid, 'open', 'olga');
  await world.belongs(gid, 'olga', 'owner');
  await world.belongs(gid, 'moa', 'moderator');
  await world.belongs(gid, uid);
  await world.topic(gid, `${gid}-t`, `${gid}-0`, 'olga');
  await world.message(gid, `${gid}-t`, `${gid}-0`, 'olga', 'Välkomna');
  return uid;
}
const hold = (gid: string, mid: string, text: string, change: Partial<Held> = {}) =>
  world.set(paths.held(gid, mid), {
    topic: `${gid}-t`,
    author: `ny-${gid}`,
    text,
    title: '',
    cells: [],
    competences: [],
    writtenAt: NOW,
    ...change,
  });
const held = (gid: string, mid: string) => db.get<Held>(paths.held(gid, mid));
const message = (gid: string, mid: string) => db.get<Message>(paths.message(gid, mid));
const standing = (uid: string) => db.get<Standing>(paths.standing(uid));

describe('HOL-1 a newcomer’s message', () => {
  it('is let through when clean, under its id and from now on; told five times it is one', async () => {
    const uid = await setUp('a1');
    await hold('a1', 'a1-1', 'Hej, jag är ny här.');
    const written = (await held('a1', 'a1-1'))?.writtenAt.toMillis() ?? 0;
    await deliver([() => screenHeld(deps, 'a1', 'a1-1')], 3);
    const seen = await message('a1', 'a1-1');
    expect(seen).toMatchObject({
      author: uid,
      topic: 'a1-t',
      topics: ['a1-t'],
      text: 'Hej, jag är ny här.',
      state: 'visible',
      edits: 0,
    });
    expect(seen?.at.toMillis()).toBeGreaterThanOrEqual(written);
    expect(seen?.changed).toEqual(seen?.at);
    expect(await held('a1', 'a1-1')).toBeUndefined();
    expect(await standing(uid)).toMatchObject({ released: 1, trusted: false });
    expect(await court.caseOf(caseIdOf.held('a1', 'a1-1'))).toBeUndefined();
  });

  it('is held when it is not, with a case in the group’s queue that holds none of its words', async () => {
    const uid = await setUp('a2');
    await hold('a2', 'a2-1', THREAT);
    await deliver([() => screenHeld(deps, 'a2', 'a2-1')], 5);
    expect(await message('a2', 'a2-1')).toBeUndefined();
    expect(await held('a2', 'a2-1')).toMatchObject({ text: THREAT });
    const found = await court.caseOf(caseIdOf.held('a2', 'a2-1'));
    expect(found).toMatchObject({
      kind: 'held',
      scope: 'a2',
      member: uid,
      signs: ['threat'],
      grounds: ['threat'],
      reports: 0,
      turn: 1,
    });
    expect(JSON.stringify(found)).not.toContain(THREAT);
    expect(await standing(uid)).toBeUndefined();
  });

  it('begins a topic when it says so; one for a topic that is closed, gone or another’s waits for a person', async () => {
    const uid = await setUp('a3');
    await hold('a3', 'a3-1', 'Vad gör ni?', { topic: 'a3-new', title: 'En fråga', cells: ['stad.samspel'] });
    await hold('a3', 'a3-2', 'Till ingen', { topic: 'nowhere' });
    await hold('a3', 'a3-3', 'I stängt', { topic: 'a3-old' });
    await hold('a3', 'a3-4', 'Kapning', { topic: 'a3-t', title: 'Min rubrik' });
    await world.topic('a3', 'a3-old', 'x', 'olga');
    await world.change(paths.topic('a3', 'a3-old'), { archived: true });
    for (const n of [1, 2, 3, 4]) await screenHeld(deps, 'a3', `a3-${n}`);
    expect(await db.get(paths.topic('a3', 'a3-new'))).toMatchObject({
      title: 'En fråga',
      lead: 'a3-1',
      createdBy: uid,
      cells: ['stad.samspel'],
      archived: false,
    });
    expect(await message('a3', 'a3-1')).toMatchObject({ topic: 'a3-new' });
    for (const n of [2, 3, 4]) {
      expect(await message('a3', `a3-${n}`)).toBeUndefined();
      // The author's only copy.
      expect(await held('a3', `a3-${n}`)).toBeDefined();
      expect(await court.caseOf(caseIdOf.held('a3', `a3-${n}`))).toMatchObject({ state: 'open', grounds: ['other'] });
    }
    expect((await db.get<{ title: string }>(paths.topic('a3', 'a3-t')))?.title).toBe('Ämnet a3-t');
  });

  it('after three let through its author is trusted; what they send held then is seen and flagged', async () => {
    const uid = await setUp('a4');
    for (const n of [1, 2, 3]) {
      await hold('a4', `a4-${n}`, `Nummer ${n}`);
      await deliver([() => screenHeld(deps, 'a4', `a4-${n}`)], n);
    }
    expect(await standing(uid)).toMatchObject({ released: 3, trusted: true });
    await hold('a4', 'a4-4', THREAT);
    await screenHeld(deps, 'a4', 'a4-4');
    expect(await message('a4', 'a4-4')).toMatchObject({ state: 'visible' });
    await screenMessage(deps, 'a4', 'a4-4');
    expect(await court.caseOf(caseIdOf.message('a4', 'a4-4'))).toMatchObject({ kind: 'message', signs: ['threat'] });
  });

  it.each(['owner', 'moderator'] as const)(
    'makes nobody trusted where they keep order themselves: %s',
    async (role) => {
      const gid = `d-${role}`;
      const uid = await setUp(gid);
      await world.belongs(gid, uid, role);
      for (const n of [1, 2, 3]) {
        await hold(gid, `${gid}-${n}`, `Nummer ${n}`);
        await screenHeld(deps, gid, `${gid}-${n}`);
        expect(await message(gid, `${gid}-${n}`)).toMatchObject({ state: 'visible' });
      }
      expect((await standing(uid))?.released ?? 0).toBe(0);
      expect((await standing(uid))?.trusted ?? false).toBe(false);
      // Where others keep order, it counts.
      await world.belongs(gid, uid, 'member');
      await hold(gid, `${gid}-4`, 'Nummer 4');
      await screenHeld(deps, gid, `${gid}-4`);
      expect(await standing(uid)).toMatchObject({ released: 1, trusted: false });
    },
  );

  it('of who left, or wrote under an id that is taken, is never seen', async () => {
    const uid = await setUp('a5');
    await hold('a5', 'a5-0', 'Under ett annat meddelandes namn');
    await screenHeld(deps, 'a5', 'a5-0');
    expect(await message('a5', 'a5-0')).toMatchObject({ author: 'olga', text: 'Välkomna' });
    expect(await held('a5', 'a5-0')).toBeUndefined();
    await hold('a5', 'a5-1', THREAT);
    await screenHeld(deps, 'a5', 'a5-1');
    await hold('a5', 'a5-2', 'Hej då');
    const before = await db.get<{ role: 'member'; at: Message['at'] }>(paths.membership('a5', uid));
    await world.remove(paths.membership('a5', uid));
    await screenHeld(deps, 'a5', 'a5-2');
    expect(await message('a5', 'a5-2')).toBeUndefined();
    expect(await held('a5', 'a5-2')).toBeUndefined();
    await membershipWritten(deps, 'a5', uid, { before, after: undefined }, 'e');
    expect(await held('a5', 'a5-1')).toBeUndefined();
  });

  it('of the muted waits for a person, however clean', async () => {
    const uid = await setUp('a6');
    await hold('a6', 'a6-1', 'Hej');
    await world.set(paths.standing(uid), { writeAfter: new Date(world.clock.now() + 60_000), trusted: false });
    await screenHeld(deps, 'a6', 'a6-1');
    expect(await message('a6', 'a6-1')).toBeUndefined();
    expect(await court.caseOf(caseIdOf.held('a6', 'a6-1'))).toMatchObject({ grounds: ['other'], signs: [] });
  });

  it.each(['before', 'after'] as const)(
    'ended at any step and told again ends the same (%s the step)',
    async (moment) => {
      for (const text of ['Hej', THREAT]) {
        let killed = true;
        for (let step = 0; killed; step++) {
          const gid = `a7-${moment}-${text.length}-${step}`;
          await setUp(gid);
          await hold(gid, `${gid}-1`, text);
          const broken = { ...deps, db: new Faults(step, moment).db(db) };
          const ended = await screenHeld(broken, gid, `${gid}-1`).catch((error: unknown) => error);
          killed = ended instanceof Killed;
          if (!killed) expect(step).toBe(1);
          await screenHeld(deps, gid, `${gid}-1`);
          expect((await message(gid, `${gid}-1`)) !== undefined).toBe(text === 'Hej');
          expect((await court.caseOf(caseIdOf.held(gid, `${gid}-1`)))?.turn).toBe(text === 'Hej' ? undefined : 1);
        }
      }
    },
  );

  it('whose event was lost is found by the repair, and judged once', async () => {
    await setUp('a8');
    await hold('a8', 'a8-1', 'Hej', { writtenAt: new Date(world.clock.now() - 10 * 60_000) as never });
    await hold('a8', 'a8-2', THREAT, { writtenAt: new Date(world.clock.now() - 10 * 60_000) as never });
    await hold('a8', 'a8-3', 'Nyss');
    expect((await repair(deps)).held).toBe(2);
    expect(await message('a8', 'a8-1')).toBeDefined();
    expect(await court.caseOf(caseIdOf.held('a8', 'a8-2'))).toBeDefined();
    expect(await held('a8', 'a8-3')).toBeDefined();
    expect((await repair(deps)).held).toBe(0);
  });
});

describe('HOL-2 a person decides about what is held', () => {
  it('released it is seen, and its author hears nothing but sees it', async () => {
    await setUp('b1');
    await hold('b1', 'b1-1', THREAT);
    await screenHeld(deps, 'b1', 'b1-1');
    const cid = caseIdOf.held('b1', 'b1-1');
    expect(await court.evidence('moa', cid)).toMatchObject({
      message: { text: THREAT, state: 'held' },
      topicTitle: 'Ämnet b1-t',
    });
    await court.decide('moa', cid, { outcome: 'keep', facts: 'Inget hot när man läser hela.' });
    expect(await message('b1', 'b1-1')).toMatchObject({ state: 'visible', text: THREAT });
    expect(await held('b1', 'b1-1')).toBeUndefined();
    // Told of it late, the screening leaves it alone.
    await screenHeld(deps, 'b1', 'b1-1');
    await court.follow(cid);
    const told = await db.query<{ kind: string }>({ name: 'x', from: 'members/ny-b1/notifications' });
    expect(told).toEqual([]);
  });

  it('not published it is nowhere but in `restricted`, nobody else learns of it, and its author is told why', async () => {
    await setUp('b2');
    await hold('b2', 'b2-1', THREAT);
    await screenHeld(deps, 'b2', 'b2-1');
    const cid = caseIdOf.held('b2', 'b2-1');
    await court.decide('moa', cid);
    await deliver([() => court.follow(cid)], 3);
    await world.work();
    const where = Object.entries(await world.all()).filter(
      ([path, data]) => path.includes('b2') && JSON.stringify(data).includes(THREAT),
    );
    expect(where.map(([path]) => path)).toEqual([paths.restricted('b2', 'b2-1')]);
    expect(await message('b2', 'b2-1')).toBeUndefined();
    const told = await db.query<{ kind: string; snippet: string }>({ name: 'x', from: 'members/ny-b2/notifications' });
    expect(told.map(({ data }) => data.kind)).toEqual(['decision']);
    const letters = world.letters.filter(({ to }) => to === 'ny-b2@example.org');
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('publiceras inte');
    expect(letters[0]?.text).not.toContain(THREAT);
    // On second thoughts.
    await court.decide('olle', cid, { outcome: 'keep', facts: 'Ett citat ur en bok.' });
    expect(await message('b2', 'b2-1')).toMatchObject({ state: 'visible', text: THREAT });
    expect(await db.get(paths.restricted('b2', 'b2-1'))).toBeUndefined();
    // And on third ones.
    await court.decide('olle', cid);
    expect(await message('b2', 'b2-1')).toMatchObject({ state: 'hidden', text: '' });
  });

  it('sent once more under the same id after that it stays unseen', async () => {
    await setUp('b3');
    await hold('b3', 'b3-1', THREAT);
    await screenHeld(deps, 'b3', 'b3-1');
    const cid = caseIdOf.held('b3', 'b3-1');
    await court.decide('moa', cid);
    await hold('b3', 'b3-1', 'Snällt nu');
    await deliver([() => screenHeld(deps, 'b3', 'b3-1')], 3);
    expect(await message('b3', 'b3-1')).toBeUndefined();
  });
});

describe('FLA-1 what others see already', () => {
  it('is flagged once for each text and stays visible; after an edit the new text is looked at', async () => {
    await setUp('c1');
    await world.message('c1', 'c1-t', 'c1-1', 'bo', THREAT);
    await deliver([() => screenMessage(deps, 'c1', 'c1-1')], 5);
    const cid = caseIdOf.message('c1', 'c1-1');
    expect(await court.caseOf(cid)).toMatchObject({ state: 'open', signs: ['threat'], reports: 0, turn: 1, edits: 0 });
    expect((await message('c1', 'c1-1'))?.state).toBe('visible');
    await court.decide('moa', cid, { outcome: 'keep', facts: 'Ett citat ur en bok.' });
    await deliver([() => screenMessage(deps, 'c1', 'c1-1')], 7);
    expect(await court.caseOf(cid)).toMatchObject({ state: 'decided', turn: 2 });
    await world.edit('c1', 'c1-1', `${THREAT} Akta dig.`);
    await deliver([() => screenMessage(deps, 'c1', 'c1-1')], 9);
    expect(await court.caseOf(cid)).toMatchObject({ state: 'open', turn: 3, edits: 1 });
  });

  it('follows from the event of a message, and not of a clean or a hidden one', async () => {
    await setUp('c2');
    await world.message('c2', 'c2-t', 'c2-1', 'bo', THREAT);
    await world.message('c2', 'c2-t', 'c2-2', 'bo', 'Hej');
    await world.message('c2', 'c2-t', 'c2-3', 'bo', THREAT);
    await world.change(paths.message('c2', 'c2-3'), { state: 'hidden' });
    for (const mid of ['c2-1', 'c2-2', 'c2-3'])
      await messageWritten(deps, 'c2', mid, { before: undefined, after: await message('c2', mid) });
    const cases = await Promise.all(['c2-1', 'c2-2', 'c2-3'].map((mid) => court.caseOf(caseIdOf.message('c2', mid))));
    expect(cases.map((found) => found?.state)).toEqual(['open', undefined, undefined]);
    expect((await db.get<Activity>(paths.activity('c2')))?.topics['c2-t']?.n).toBe(4);
  });

  it('joins the case of those who reported it', async () => {
    await setUp('c3');
    await world.belongs('c3', 'bo');
    await world.message('c3', 'c3-t', 'c3-1', 'olga', THREAT);
    await court.report('bo', 'c3', 'c3-1', 'harassment');
    await screenMessage(deps, 'c3', 'c3-1');
    expect(await court.caseOf(caseIdOf.message('c3', 'c3-1'))).toMatchObject({
      reports: 1,
      signs: ['threat'],
      grounds: ['harassment', 'threat'],
      scope: '',
    });
  });

  it('a title is one, new or renamed: once for each, in the case of the message that it stands over', async () => {
    await setUp('c5');
    const [tid, cid] = ['c5-t', caseIdOf.message('c5', 'c5-0')];
    const look = (title: string) => deliver([() => screenTitle(deps, 'c5', tid, { title })], 5);
    await look('Ämnet');
    await world.change(paths.topic('c5', tid), { title: THREAT, changed: NOW });
    // Renamed back before anyone looked.
    await look('Ämnet');
    expect(await court.caseOf(cid)).toBeUndefined();
    await look(THREAT);
    expect(await court.caseOf(cid)).toMatchObject({ state: 'open', signs: ['threat'], turn: 1, member: 'olga' });
    await court.decide('olle', cid, { outcome: 'keep', facts: 'Titeln på en bok.' });
    await look(THREAT);
    expect(await court.caseOf(cid)).toMatchObject({ state: 'decided', turn: 2 });
    await world.change(paths.topic('c5', tid), { title: `${THREAT} Igen.`, changed: NOW });
    await look(`${THREAT} Igen.`);
    expect(await court.caseOf(cid)).toMatchObject({ state: 'open', turn: 3 });
    expect((await db.get<{ title: string }>(paths.topic('c5', tid)))?.title).toBe(`${THREAT} Igen.`);
  });

  it('a flood is one, held or seen', async () => {
    await setUp('c4');
    for (let n = 1; n <= 7; n++) await hold('c4', `c4-${n}`, `Nummer ${n}`);
    for (let n = 1; n <= 7; n++) await screenHeld(deps, 'c4', `c4-${n}`);
    const found = await court.caseOf(caseIdOf.held('c4', 'c4-1'));
    expect(found?.signs).toEqual(['flood']);
  });

  it('a flood that others see is one case, until that is decided', async () => {
    await setUp('c6');
    const texts = Array.from({ length: 40 }, (_, n) => `c6-${n}`);
    for (const mid of texts) await world.message('c6', 'c6-t', mid, 'bo', 'Hej');
    const cases = async () => {
      for (const mid of texts) await screenMessage(deps, 'c6', mid, { text: 'Hej' });
      const found = await Promise.all(texts.map((mid) => court.caseOf(caseIdOf.message('c6', mid))));
      return texts.filter((_, n) => found[n]?.state === 'open');
    };
    const [first, ...others] = await cases();
    expect(first).toBeDefined();
    expect(others).toEqual([]);
    await court.decide('moa', caseIdOf.message('c6', first ?? ''), { outcome: 'keep' });
    expect(await cases()).toHaveLength(1);
  });
});
