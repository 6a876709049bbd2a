import {
  type Activity,
  type CaseEntry,
  causeOf,
  HIDDEN_TITLE,
  type Message,
  paths,
  queries,
  type Topic,
  type Version,
} from '@socialhallbarhet/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../testing/deliver.ts';
import { Faults, Killed } from '../testing/faults.ts';
import { createModeration } from '../testing/moderation.ts';
import { createWorld, mention } from '../testing/world.ts';
import { hashOf } from './case-log.ts';
import { decide } from './decide.ts';
import { evidence } from './evidence.ts';
import { membershipWritten } from '../groups/membership-written.ts';
import { messageWritten } from '../conversation/message-written.ts';
import { report } from './report.ts';
import { settleActivity } from '../conversation/settle-activity.ts';
import { tellRuling } from './tell-ruling.ts';

const world = createWorld();
const { db, deps } = world;
const court = createModeration(world);
/** Words that stand nowhere else, so that they can be searched for. */
const WORDS = 'kråkslottet brinner i natt';

beforeAll(async () => {
  const people = ['olga', 'moa', 'anna', 'bo', 'cia', 'olle', 'karin'];
  await Promise.all(people.map((uid) => world.member(uid, `Namn ${uid}`)));
  await court.moderator('olle');
  await world.group('elsewhere', 'closed', 'karin');
  await world.belongs('elsewhere', 'karin', 'owner');
});
afterAll(() => world.close());

const message = (gid: string, mid = `${gid}-1`) => db.get<Message>(paths.message(gid, mid));
const tell = (gid: string, mid = `${gid}-1`) =>
  messageWritten(deps, gid, mid, { before: undefined, after: undefined }).then(() =>
    settleActivity(deps, gid, [`${gid}-t`]),
  );

/** A closed group: olga owns it, moa keeps order, anna wrote what bo and cia read. */
async function setUp(gid: string, text = WORDS) {
  await world.group(gid, 'closed', 'olga');
  await world.belongs(gid, 'olga', 'owner');
  await world.belongs(gid, 'moa', 'moderator');
  for (const uid of ['anna', 'bo', 'cia']) await world.belongs(gid, uid);
  await world.topic(gid, `${gid}-t`, `${gid}-1`, 'anna');
  await world.message(gid, `${gid}-t`, `${gid}-1`, 'anna', text);
  await tell(gid);
}
/** Paths of the documents in which words stand. */
async function whereAre(words: string): Promise<string[]> {
  return Object.entries(await world.all())
    .filter(([, data]) => JSON.stringify(data).includes(words))
    .map(([path]) => path)
    .sort();
}
const notified = async (uid: string) => {
  const found = await db.query<{ kind: string; ruling?: { ref: string } }>({
    name: 'x',
    from: `members/${uid}/notifications`,
  });
  return (ref: string) =>
    found
      .filter(({ data }) => data.ruling?.ref === ref)
      .map(({ data }) => data.kind)
      .sort();
};

describe('RPT-1 a report', () => {
  it('opens a case in the group’s queue, without a word of the message or a name, and gives a receipt', async () => {
    await setUp('r1');
    const { ref, known } = await court.report('bo', 'r1', 'r1-1', 'threat', 'Jag blev rädd.');
    const cid = court.about.message('r1', 'r1-1');
    const found = await court.caseOf(cid);
    expect(known).toBe(false);
    expect(found).toMatchObject({
      state: 'open',
      kind: 'message',
      scope: 'r1',
      member: 'anna',
      grounds: ['threat'],
      reports: 1,
      ref,
      decision: null,
    });
    expect(JSON.stringify(found)).not.toMatch(/kråkslottet|rädd|bo\b/);
    expect((await notified('bo'))(ref)).toEqual(['receipt']);
    expect(await whereAre(WORDS)).toEqual([paths.activity('r1'), paths.message('r1', 'r1-1')]);
  });

  it('by several joins one case; again by the same person changes nothing; the sooner answer wins', async () => {
    await setUp('r2');
    const cid = court.about.message('r2', 'r2-1');
    await court.report('bo', 'r2', 'r2-1', 'spam');
    const slow = (await court.caseOf(cid))?.due.toMillis() ?? 0;
    await deliver(
      [
        () => court.report('cia', 'r2', 'r2-1', 'threat').then(() => {}),
        () => court.report('bo', 'r2', 'r2-1', 'hate').then(() => {}),
      ],
      3,
    );
    const found = await court.caseOf(cid);
    expect(found).toMatchObject({ reports: 2, grounds: ['spam', 'threat'], turn: 2, n: 2 });
    expect(found?.due.toMillis()).toBeLessThan(slow);
    expect((await court.report('bo', 'r2', 'r2-1')).known).toBe(true);
  });

  it('of what one may not read answers as of what is not there', async () => {
    await setUp('r3');
    const fails = (run: Promise<unknown>) =>
      run.then(
        () => 'allowed',
        (error: { code?: string }) => error.code,
      );
    const stranger = await fails(court.report('karin', 'r3', 'r3-1'));
    const nothing = await fails(court.report('karin', 'r3', 'nowhere'));
    const noGroup = await fails(court.report('karin', 'nowhere', 'r3-1'));
    // A platform role opens nothing either.
    const moderator = await fails(court.report('olle', 'r3', 'r3-1'));
    expect([stranger, nothing, noGroup, moderator]).toEqual(['not-found', 'not-found', 'not-found', 'not-found']);
    expect(await fails(court.report('anna', 'r3', 'r3-1'))).toBe('not-allowed');
    expect(await fails(court.reportMember('bo', 'bo'))).toBe('not-allowed');
    expect(await fails(court.reportMember('bo', 'nobody'))).toBe('not-found');
    expect(await court.caseOf(court.about.message('r3', 'r3-1'))).toBeUndefined();
    expect(await fails(court.report('bo', 'r3', 'r3-1'))).toBe('allowed');
  });

  it('needs a verified account, and one that is a member', async () => {
    await setUp('r4');
    const input = {
      target: { kind: 'message', group: 'r4', message: 'r4-1' },
      ground: 'threat',
      words: '',
      goodFaith: true,
    } as const;
    await expect(report(court.deps, input, undefined)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(report(court.deps, input, court.session('bo', { verified: false }))).rejects.toMatchObject({
      code: 'not-verified',
    });
    await world.belongs('r4', 'ghost');
    await expect(report(court.deps, input, court.session('ghost'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(report(court.deps, input, court.session('bo'))).resolves.toMatchObject({ known: false });
  });

  it('about one who keeps order goes past the group to the platform', async () => {
    await setUp('r5');
    await world.message('r5', 'r5-t', 'r5-2', 'moa', 'Ordningen är min.');
    await court.report('bo', 'r5', 'r5-2');
    expect(await court.caseOf(court.about.message('r5', 'r5-2'))).toMatchObject({ scope: '', group: 'r5' });
    await court.reportMember('bo', 'anna');
    expect(await court.caseOf(court.about.member('anna'))).toMatchObject({ scope: '', kind: 'member', member: 'anna' });
  });

  it('leaves the group’s queue when the one it is about comes to keep order there', async () => {
    await setUp('r7');
    await court.report('bo', 'r7', 'r7-1');
    const cid = court.about.message('r7', 'r7-1');
    const before = await db.get<{ role: 'member'; at: Message['at'] }>(paths.membership('r7', 'anna'));
    await world.belongs('r7', 'anna', 'moderator');
    const after = await db.get<{ role: 'moderator'; at: Message['at'] }>(paths.membership('r7', 'anna'));
    await deliver([() => membershipWritten(deps, 'r7', 'anna', { before, after }, 'e')], 3);
    expect(await court.caseOf(cid)).toMatchObject({ scope: '', turn: 1, state: 'open' });
    expect((await db.query({ name: 'x', from: 'cases', where: [['scope', '==', 'r7']] })).length).toBe(0);
  });

  it.each(['before', 'after'] as const)('ended at any step and sent again is one (%s the step)', async (moment) => {
    let killed = true;
    for (let step = 0; killed; step++) {
      const gid = `r6-${moment}-${step}`;
      await setUp(gid);
      const faults = new Faults(step, moment);
      const broken = { ...court.deps, db: faults.db(db), queue: faults.queue(world.queue) };
      const input = {
        target: { kind: 'message', group: gid, message: `${gid}-1` },
        ground: 'hate',
        words: 'x',
        goodFaith: true,
      } as const;
      const ended = await report(broken, input, court.session('bo')).catch((error: unknown) => error);
      killed = ended instanceof Killed;
      if (!killed) expect(step).toBe(3);
      const { ref } = await report(court.deps, input, court.session('bo'));
      expect(await court.caseOf(court.about.message(gid, `${gid}-1`))).toMatchObject({ reports: 1, turn: 1, n: 1 });
      expect((await notified('bo'))(ref)).toEqual(['receipt']);
    }
  });
});

describe('DEC-1 who decides', () => {
  const code = (run: Promise<unknown>) =>
    run.then(
      () => 'allowed',
      (error: { code?: string }) => error.code,
    );

  it('those who keep order decide their group’s, the platform’s moderators all; to others there is no case', async () => {
    await setUp('d1');
    await court.report('bo', 'd1', 'd1-1');
    const cid = court.about.message('d1', 'd1-1');
    for (const uid of ['karin', 'bo', 'anna', 'nobody']) {
      expect(await code(court.decide(uid, cid)), uid).toBe('not-found');
      expect(await code(court.evidence(uid, cid)), uid).toBe('not-found');
    }
    expect(await code(court.decide('karin', court.about.message('d1', 'nothing')))).toBe('not-found');
    expect((await message('d1'))?.state).toBe('visible');
    for (const uid of ['moa', 'olle', 'olga']) {
      expect(await code(court.evidence(uid, cid)), uid).toBe('allowed');
      expect(await code(court.decide(uid, cid, { facts: `Sakligt, säger ${uid}.` })), uid).toBe('allowed');
    }
  });

  it('nobody decides about their own words, whatever the scope says', async () => {
    await setUp('d2');
    await court.report('bo', 'd2', 'd2-1');
    const cid = court.about.message('d2', 'd2-1');
    await world.belongs('d2', 'anna', 'owner');
    expect(await code(court.decide('anna', cid, { outcome: 'keep' }))).toBe('not-allowed');
    expect(await code(court.evidence('anna', cid))).toBe('not-allowed');
    await court.moderator('anna');
    expect(await code(court.decide('anna', cid, { outcome: 'keep' }))).toBe('not-allowed');
    expect(await code(court.decide('moa', cid, { outcome: 'keep' }))).toBe('allowed');
    await world.remove(paths.roles('anna'));
  });

  it('with a verified address, a fresh sign-in, and not while suspended', async () => {
    await setUp('d3');
    await court.report('bo', 'd3', 'd3-1');
    const cid = court.about.message('d3', 'd3-1');
    const old = { signedIn: world.clock.now() - 61 * 60_000 };
    expect(await code(court.decide('moa', cid, {}, old))).toBe('sign-in-old');
    expect(await code(court.decide('moa', cid, {}, { verified: false }))).toBe('not-verified');
    const { seen } = await court.evidence('moa', cid);
    const input = { case: cid, turn: 1, seen, outcome: 'keep', facts: 'Inget fel i det.' } as const;
    expect(await code(decide(court.deps, input, undefined))).toBe('not-signed-in');
    await world.set(paths.standing('moa'), { writeAfter: new Date(world.clock.now() + 60_000), trusted: true });
    expect(await code(court.decide('moa', cid))).toBe('suspended');
    await world.set(paths.standing('moa'), { writeAfter: new Date(0), trusted: true });
    expect(await code(court.decide('moa', cid))).toBe('allowed');
  });

  it('one at a time: of two at once one is told that it is decided, and the same twice is one', async () => {
    await setUp('d4');
    await court.report('bo', 'd4', 'd4-1');
    const cid = court.about.message('d4', 'd4-1');
    const base = { case: cid, turn: 1, seen: (await court.evidence('moa', cid)).seen } as const;
    const keep = { ...base, outcome: 'keep', facts: 'Inget fel i det här.' } as const;
    const hide = { ...base, outcome: 'hide', ground: 'hate', title: false, facts: 'Fel i det här.' } as const;
    const both = await Promise.all([
      code(decide(court.deps, keep, court.session('moa'))),
      code(decide(court.deps, hide, court.session('olle'))),
    ]);
    expect(new Set(both)).toEqual(new Set(['allowed', 'decided']));
    const found = await court.caseOf(cid);
    const [again, who] = found?.decision?.outcome === 'keep' ? [keep, 'moa'] : [hide, 'olle'];
    expect(await code(decide(court.deps, again, court.session(who)))).toBe('allowed');
    expect(await court.caseOf(cid)).toEqual(found);
  });
});

describe('DEC-2 hiding', () => {
  it('leaves the words in `restricted` only: no document, no notification, no mail holds them', async () => {
    await setUp('h1', `${mention('bo')} ${WORDS}`);
    await world.edit('h1', 'h1-1', `${mention('bo')} ${WORDS}, sade jag`);
    await world.set(paths.version('h1', 'h1-1', 0), { author: 'anna', text: WORDS, at: new Date() });
    await world.change<Topic>(paths.topic('h1', 'h1-t'), { title: `Om att ${WORDS}` });
    await world.message('h1', 'h1-t', 'h1-2', 'cia', `Hej ${mention('bo')}`);
    await tell('h1');
    await tell('h1', 'h1-2');
    await court.report('bo', 'h1', 'h1-1');
    expect((await whereAre(WORDS)).length).toBeGreaterThan(5);
    const cid = court.about.message('h1', 'h1-1');
    await court.decide('moa', cid, { title: true });
    await deliver(
      [() => court.follow(cid), () => tell('h1').then(() => {}), () => tell('h1', 'h1-2').then(() => {})],
      5,
    );
    await world.work();
    expect((await whereAre(WORDS)).filter((path) => path.includes('/h1'))).toEqual([
      paths.restricted('h1', 'h1-1'),
      paths.restrictedVersion('h1', 'h1-1', 0),
    ]);
    expect(JSON.stringify(world.letters)).not.toContain(WORDS);
    expect(await message('h1')).toMatchObject({
      state: 'hidden',
      text: '',
      ground: 'threat',
      decision: causeOf.decision(cid, 2),
    });
    expect((await db.get<Topic>(paths.topic('h1', 'h1-t')))?.title).toBe(HIDDEN_TITLE);
    expect((await db.get<Activity>(paths.activity('h1')))?.topics['h1-t']).toMatchObject({
      message: 'h1-2',
      title: HIDDEN_TITLE,
      n: 2,
    });
    expect(await world.notification('bo', causeOf.mention('h1', 'h1-1'))).toMatchObject({
      snippet: '',
      topicTitle: '',
    });
    expect(await world.notification('bo', causeOf.mention('h1', 'h1-2'))).toMatchObject({ topicTitle: '' });
  });

  it('drops every field that it does not know, too, and brings all of it back', async () => {
    await setUp('h2');
    await world.change(paths.message('h2', 'h2-1'), { reactions: { bo: ['👍'] }, poll: { words: WORDS } });
    await world.set(paths.version('h2', 'h2-1', 0), { author: 'anna', text: 'Förut', at: new Date() });
    const before = await message('h2');
    await court.report('bo', 'h2', 'h2-1');
    const cid = court.about.message('h2', 'h2-1');
    await court.decide('moa', cid);
    expect(await whereAre(WORDS).then((all) => all.filter((path) => path.includes('/h2')))).toEqual([
      paths.activity('h2'),
      paths.restricted('h2', 'h2-1'),
    ]);
    await court.decide('olga', cid, { outcome: 'keep', facts: 'Vid närmare läsning inget hot.' });
    await court.follow(cid);
    const { changed: _, ...after } = (await message('h2')) ?? {};
    const { changed: __, ...wanted } = before ?? {};
    expect(after).toEqual(wanted);
    expect(await db.query<Version>(queries.versions('h2', 'h2-1'))).toHaveLength(1);
    expect(await db.get(paths.restricted('h2', 'h2-1'))).toBeUndefined();
    expect((await db.get<Activity>(paths.activity('h2')))?.topics['h2-t']?.snippet).toBe(WORDS);
  });

  it('tells the author why and the reporters what came of it, once each, by notification and mail', async () => {
    await setUp('h3');
    const { ref } = await court.report('bo', 'h3', 'h3-1');
    await court.report('cia', 'h3', 'h3-1');
    const cid = court.about.message('h3', 'h3-1');
    await court.decide('moa', cid);
    world.letters.length = 0;
    await deliver([() => court.follow(cid)], 7);
    await world.work();
    const told = { kind: 'decision', group: '', from: '', ruling: { ref, outcome: 'hide', ground: 'threat' } };
    expect(await world.notification('anna', causeOf.decision(cid, 3))).toMatchObject({
      ...told,
      snippet: 'Meddelandet hotar en namngiven person.',
    });
    for (const uid of ['bo', 'cia'])
      expect(await world.notification(uid, causeOf.answer(cid, 3))).toMatchObject({ ...told, kind: 'answer' });
    const about = world.letters.filter(({ text }) => text.includes(ref));
    expect(about.map(({ to }) => to).sort()).toEqual(['anna@example.org', 'bo@example.org', 'cia@example.org']);
    for (const { text } of about) expect(text).not.toMatch(/kråkslottet|Namn (bo|cia|moa)/);
  });

  it('kept: the reporter is answered, and the author hears nothing of it', async () => {
    await setUp('h4');
    const { ref } = await court.report('bo', 'h4', 'h4-1');
    const cid = court.about.message('h4', 'h4-1');
    await court.decide('moa', cid, { outcome: 'keep', facts: 'Hårt, men inget hot.' });
    await court.follow(cid);
    expect((await notified('bo'))(ref)).toEqual(['answer', 'receipt']);
    expect((await notified('anna'))(ref)).toEqual([]);
    expect((await message('h4'))?.state).toBe('visible');
    // Somebody else reports it: it is looked at again.
    await court.report('cia', 'h4', 'h4-1');
    expect(await court.caseOf(cid)).toMatchObject({ state: 'open', reports: 2 });
  });

  it('a reason and an answer reach who left the group and who is suspended', async () => {
    await setUp('h5');
    const { ref } = await court.report('bo', 'h5', 'h5-1');
    const cid = court.about.message('h5', 'h5-1');
    await court.decide('moa', cid);
    for (const uid of ['anna', 'bo']) {
      await world.remove(paths.membership('h5', uid));
      await world.set(paths.standing(uid), { writeAfter: new Date(world.clock.now() + 60 * 60_000), trusted: true });
    }
    world.letters.length = 0;
    await court.follow(cid);
    await world.work();
    const about = world.letters.filter(({ text }) => text.includes(ref));
    expect(about.map(({ to }) => to).sort()).toEqual(['anna@example.org', 'bo@example.org']);
    for (const uid of ['anna', 'bo']) await world.remove(paths.standing(uid));
  });

  it('an edit that races with it stands in it whole, is lost, or is read before it is decided about', async () => {
    for (let round = 0; round < 6; round++) {
      const gid = `h6-${round}`;
      await setUp(gid);
      await court.report('bo', gid, `${gid}-1`);
      const cid = court.about.message(gid, `${gid}-1`);
      // As the rules let a client: only while visible, the earlier text beside it.
      const edit = db.transaction(async (tx) => {
        const now = await tx.get<Message>(paths.message(gid, `${gid}-1`));
        if (now?.state !== 'visible') return;
        tx.set(paths.version(gid, `${gid}-1`, 0), { v: 1, author: 'anna', text: now.text, at: now.changed });
        tx.set(paths.message(gid, `${gid}-1`), { ...now, text: `${WORDS} nu`, edits: 1 });
      });
      const hide = court.decide('moa', cid).catch(async (error: { code?: string }) => {
        expect(error.code).toBe('changed');
        await edit;
        await court.decide('moa', cid);
      });
      await Promise.all([edit, hide]);
      await court.follow(cid);
      const left = (await whereAre(WORDS)).filter((path) => path.includes(`/${gid}/`));
      expect(
        left.every((path) => path.includes('/restricted/')),
        left.join(),
      ).toBe(true);
    }
  });

  it.each(['before', 'after'] as const)(
    'ended at any step and done again ends the same (%s the step)',
    async (moment) => {
      let killed = true;
      for (let step = 0; killed; step++) {
        const gid = `h7-${moment}-${step}`;
        await setUp(gid, `${mention('bo')} ${WORDS}`);
        const { ref } = await court.report('cia', gid, `${gid}-1`);
        const cid = court.about.message(gid, `${gid}-1`);
        await court.decide('moa', cid);
        const faults = new Faults(step, moment);
        const broken = { ...deps, db: faults.db(db), queue: faults.queue(world.queue) };
        const run = async () => {
          await messageWritten(broken, gid, `${gid}-1`, { before: undefined, after: undefined });
          await settleActivity(broken, gid, [`${gid}-t`]);
          await tellRuling(broken, cid);
        };
        const ended = await run().catch((error: unknown) => error);
        killed = ended instanceof Killed;
        if (!killed) expect(step).toBeGreaterThan(4);
        await court.follow(cid);
        await settleActivity(deps, gid, [`${gid}-t`]);
        const left = (await whereAre(WORDS)).filter((path) => path.includes(gid));
        expect(left, `step ${step}`).toEqual([paths.restricted(gid, `${gid}-1`)]);
        expect((await notified('anna'))(ref)).toEqual(['decision']);
        expect((await notified('cia'))(ref)).toEqual(['answer', 'receipt']);
      }
    },
  );
});

describe('DEC-3 the log', () => {
  it('is a chain of digests from which no word can be guessed, and notes who looked, once an hour', async () => {
    await setUp('l1');
    await court.report('bo', 'l1', 'l1-1', 'threat', 'Jag blev rädd.');
    const cid = court.about.message('l1', 'l1-1');
    await court.evidence('olle', cid);
    await court.evidence('olle', cid);
    await court.decide('moa', cid);
    const log = (await db.query<CaseEntry>(queries.caseLog(cid))).reverse();
    expect(log.map(({ data }) => [data.what, data.by])).toEqual([
      ['reported', ''],
      ['read', 'olle'],
      ['hidden', 'moa'],
    ]);
    let head = '';
    for (const { data } of log) {
      expect(data.hash).toBe(hashOf(head, data.n, { ...data, at: new Date(data.at.toMillis()) }));
      head = data.hash;
    }
    expect((await court.caseOf(cid))?.head).toBe(head);
    expect(JSON.stringify(log)).not.toMatch(/rädd|hotar|kråkslottet|salt/);
  });
});

describe('EVI-1 evidence', () => {
  it('shows the message with its surroundings, versions and reports without names; hidden words too', async () => {
    await setUp('e1');
    for (const n of [2, 3]) await world.message('e1', 'e1-t', `e1-${n}`, 'bo', `Svar ${n}`);
    await world.set(paths.version('e1', 'e1-1', 0), { author: 'anna', text: 'Förut', at: new Date() });
    await court.report('bo', 'e1', 'e1-1', 'threat', 'Jag blev rädd.');
    const cid = court.about.message('e1', 'e1-1');
    const open = await court.evidence('olle', cid);
    expect(open).toMatchObject({
      groupName: 'Gruppen e1',
      topicTitle: 'Ämnet e1-t',
      isFirstMessage: true,
      message: { text: WORDS, authorName: 'Namn anna', state: 'visible' },
      versions: [{ text: 'Förut' }],
      before: [],
      after: [{ text: 'Svar 2' }, { text: 'Svar 3' }],
      reports: [{ ground: 'threat', words: 'Jag blev rädd.' }],
      member: { name: 'Namn anna' },
    });
    expect(JSON.stringify(open.reports)).not.toContain('bo');
    // What was decided against anna in the tests above.
    expect(open.member?.earlier).toBeGreaterThan(5);
    await court.decide('moa', cid);
    expect(await court.evidence('moa', cid)).toMatchObject({
      message: { text: WORDS, state: 'hidden' },
      versions: [{ text: 'Förut' }],
    });
  });

  it('needs an account with a verified address', async () => {
    await setUp('e2');
    await court.report('bo', 'e2', 'e2-1');
    const cid = court.about.message('e2', 'e2-1');
    const run = (who: Parameters<typeof evidence>[2]) => evidence(court.deps, cid, who);
    await expect(run(undefined)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(run(court.session('moa', { verified: false }))).rejects.toMatchObject({ code: 'not-verified' });
    await expect(run(court.session('moa'))).resolves.toBeDefined();
  });
});
