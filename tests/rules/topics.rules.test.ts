import { collections, HIDDEN_TITLE, LIMITS, NOW, paths } from '@socialhallbarhet/domain';
import { deleteDoc, doc, type Firestore } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aMessage, aTopic, ownId } from '../support/documents.ts';
import { ask, count, get, list, put, together } from '../support/requests.ts';
import { EARLIER, rulesEnv, type Doc } from '../support/rules-env.ts';
import { INSIDE, sceneDocuments, TRUSTED, whoMay, WRITERS } from '../support/scene.ts';
import { ABSENT, allowed, denied, refuses } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
const reset = async () => {
  await env.clear();
  await env.seed(sceneDocuments());
};
beforeEach(reset);

const leadOf = (who: string, tid = '') => ownId(who, `lead${tid}`);

/** A topic and its first message, as the app starts one. */
const start = (db: Firestore, who: string, tid: string, topic: Doc = aTopic(who, leadOf(who, tid)), lead?: Doc) =>
  together(db, {
    [paths.topic('open', tid)]: topic,
    [paths.message('open', leadOf(who, tid))]: lead ?? aMessage(who, tid),
  });

describe('reading', () => {
  test('TOP-1 those who belong to the group read its topics, by every way', async () => {
    expect(await whoMay(env, (db) => get(db, paths.topic('open', 't1')))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => get(db, paths.topic('closed', 't1')))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => list(db, collections.topics('open')))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => count(db, collections.topics('open')))).toEqual(INSIDE);
    const latest = { name: 'latest', from: collections.topics('closed'), orderBy: [['at', 'desc'] as const], limit: 9 };
    expect(await whoMay(env, (db) => ask(db, latest))).toEqual(INSIDE);
  });
});

describe('starting', () => {
  test('TOP-2 members start topics in their group unless suspended or new', async () => {
    expect(await whoMay(env, (db, who) => start(db, who, `new-${who}`))).toEqual(TRUSTED);
  });

  test('TOP-3 a topic begins with a message of its own in the same batch', async () => {
    const db = env.as('max');
    await denied(put(db, paths.topic('open', 't2'), aTopic('max', 'm1')));
    await denied(put(db, paths.topic('open', 't2'), aTopic('max', 'missing')));
    await denied(start(db, 'max', 't2', undefined, aMessage('max', 't1')));
    await denied(start(db, 'max', 't2', undefined, aMessage('mia', 't2')));
    await denied(put(db, paths.message('open', leadOf('max', 't2')), aMessage('max', 't2')));
    await allowed(start(db, 'max', 't2'));
  });

  test('TOP-11 a message whose topic is gone opens no way around who may start a topic, and how', async () => {
    const seed = async () => {
      await reset();
      await env.seed({
        [paths.message('open', 'orphan')]: aMessage('max', 'gone'),
        [paths.message('open', 'odd')]: aMessage('max', 'a.b'),
        [paths.message('open', 'not.opaque')]: aMessage('max', 'gone'),
        [`${paths.message('open', 'm1')}/x/y`]: { topic: 'gone' },
      });
    };
    const again = (db: Firestore, who: string, change: Doc = {}) =>
      put(db, paths.topic('open', 'gone'), aTopic(who, 'orphan', change));
    expect(await whoMay(env, again, seed)).toEqual(WRITERS);
    await seed();
    await denied(again(env.as('max'), 'max', { archived: true }));
    await denied(again(env.as('max'), 'max', { lead: 'm1/x/y' }));
    await denied(again(env.as('max'), 'max', { lead: 'not.opaque' }));
    await denied(put(env.as('max'), paths.topic('open', 'a.b'), aTopic('max', 'odd')));
    await allowed(again(env.as('max'), 'max'));
  });

  test('TOP-4 a topic has its shape, its maker and the time of the server', async () => {
    const cells = (n: number) => Array.from({ length: n }, (_, i) => `stadsdel.${'abcdefgh'[i]}`);
    const make = (data: Doc) => {
      const tid = crypto.randomUUID();
      return start(env.as('max'), 'max', tid, {
        ...data,
        ...(data['lead'] === 'x' ? { lead: leadOf('max', tid) } : {}),
      });
    };
    await refuses(
      aTopic('max', 'x', { cells: cells(LIMITS.topicCellsMax) }),
      {
        'another maker': { createdBy: 'mia' },
        'a time of its own': { at: EARLIER },
        'another change time': { changed: EARLIER },
        'too short a title': { title: 'Nu' },
        'too long a title': { title: 'a'.repeat(LIMITS.titleMax + 1) },
        'a title of blanks': { title: ' \n ' },
        'a title of two lines': { title: 'Bänkar\nnu' },
        'a title that turns the writing': { title: 'Bänkar \u202eun' },
        'a list as title': { title: ['abc'] },
        'the mark of a hidden title': { title: HIDDEN_TITLE },
        'one cell too many': { cells: cells(LIMITS.topicCellsMax + 1) },
        'a number among the cells': { cells: [...cells(2), 3] },
        'words as competence': { competences: ['Vad som helst'] },
        'text as competences': { competences: '' },
        'a path as lead': { lead: '../messages/m1' },
        'a number as lead': { lead: 1 },
        'no lead': { lead: ABSENT },
        'pins already': { pins: ['m1'] },
        'a map as pins': { pins: {} },
        'archived already': { archived: true },
        'words for archived': { archived: 'false' },
        'another schema version': { v: 2 },
        'an extra key': { public: true },
        'a missing key': { cells: ABSENT },
      },
      make,
    );
  });

  test('TOP-5 the id of a topic is opaque', async () => {
    const make = (tid: string) =>
      together(env.as('max'), {
        [paths.topic('open', tid)]: aTopic('max', leadOf('max')),
        [paths.message('open', leadOf('max'))]: aMessage('max', tid),
      });
    await denied(make('a.b'));
    await denied(make('a'.repeat(129)));
    await allowed(make('a'.repeat(128)));
  });
});

describe('changing', () => {
  const pins = (n: number) => Array.from({ length: n }, (_, i) => `m${i}`);
  const t1 = (change: Doc = {}) => aTopic('mia', 'm1', { at: EARLIER, ...change });
  const save = (db: Firestore, data: Doc, tid = 't1') => put(db, paths.topic('open', tid), data);

  test('TOP-6 a title is changed by who started the topic alone, whom it is charged to; the rest by those who keep order, too', async () => {
    expect(await whoMay(env, (db) => save(db, t1({ title: 'Nytt ord' })))).toEqual(['mia']);
    expect(await whoMay(env, (db) => save(db, t1({ cells: [] })))).toEqual(['olga', 'moa', 'mia']);
    for (const who of ['sune', 'una'])
      expect(
        await whoMay(env, (db) => save(db, aTopic(who, `m-${who}`, { title: 'Nytt ord', at: EARLIER }), `t-${who}`)),
      ).toEqual([]);
  });

  test('TOP-12 a title that was hidden comes back by a decision only: no client changes it, nor takes its mark', async () => {
    const rename = (who: string, by: string, change: Doc) =>
      put(env.as(who), paths.topic('open', `by-${by}`), aTopic(by, 'm1', { at: EARLIER, ...change }));
    for (const by of ['mia', 'olga'])
      await env.seed({ [paths.topic('open', `by-${by}`)]: aTopic(by, 'm1', { title: HIDDEN_TITLE }) });
    await denied(rename('mia', 'mia', { title: 'Samma ord igen' }));
    await denied(rename('olga', 'olga', { title: 'Samma ord igen' }));
    await denied(rename('moa', 'mia', { title: 'Samma ord igen' }));
    await allowed(rename('mia', 'mia', { title: HIDDEN_TITLE, cells: [] }));
    await allowed(rename('olga', 'olga', { title: HIDDEN_TITLE, pins: ['m1'] }));
    // As a decision gives it back.
    for (const by of ['mia', 'olga']) await env.seed({ [paths.topic('open', `by-${by}`)]: aTopic(by, 'm1') });
    await denied(rename('mia', 'mia', { title: HIDDEN_TITLE }));
    await denied(rename('olga', 'olga', { title: HIDDEN_TITLE }));
    await allowed(rename('mia', 'mia', { title: 'En egen rubrik' }));
    await denied(rename('moa', 'mia', { title: 'En saklig rubrik' }));
    await allowed(rename('olga', 'olga', { title: 'En saklig rubrik' }));
  });

  test('TOP-13 who is new does not change a title: nobody would see it before others do', async () => {
    await env.seed({ [paths.topic('open', 'tn')]: aTopic('nina', 'mn') });
    const rename = (change: Doc) => save(env.as('nina'), aTopic('nina', 'mn', { at: EARLIER, ...change }), 'tn');
    await denied(rename({ title: 'Något helt annat' }));
    await allowed(rename({ cells: [] }));
    await env.seed({ [paths.standing('nina')]: { writeAfter: EARLIER, trusted: true } });
    await allowed(rename({ title: 'Något helt annat' }));
  });

  test('TOP-14 in an archived topic its maker changes nothing; those who keep order do', async () => {
    await env.seed({ [paths.topic('open', 't1')]: aTopic('mia', 'm1', { archived: true }) });
    await denied(save(env.as('mia'), t1({ archived: true, title: 'Annan rubrik' })));
    await denied(save(env.as('mia'), t1({ archived: true, cells: [] })));
    await allowed(save(env.as('moa'), t1({ archived: true, cells: [] })));
    await allowed(save(env.as('moa'), t1()));
    await allowed(save(env.as('mia'), t1({ title: 'Annan rubrik' })));
  });

  test('TOP-7 only those who keep order pin, archive and open again', async () => {
    expect(await whoMay(env, (db) => save(db, t1({ pins: ['m1'] })), reset)).toEqual(['olga', 'moa']);
    expect(await whoMay(env, (db) => save(db, t1({ archived: true })), reset)).toEqual(['olga', 'moa']);
    await env.seed({ [paths.topic('open', 't1')]: t1({ pins: ['m1'], archived: true }) });
    await denied(save(env.as('mia'), t1()));
    await denied(save(env.as('mia'), t1({ pins: ['m1'] })));
    await denied(save(env.as('mia'), t1({ archived: true })));
    await allowed(save(env.as('moa'), t1()));
    await allowed(save(env.as('mia'), t1({ title: 'Nytt ord' })));
  });

  test('TOP-8 who left does not change what they started', async () => {
    await allowed(save(env.as('mia'), t1({ title: 'Nytt ord' })));
    await allowed(deleteDoc(doc(env.as('mia'), paths.membership('open', 'mia'))));
    await denied(save(env.as('mia'), t1({ title: 'Annat ord' })));
  });

  test('TOP-9 a topic keeps its beginning and its shape', async () => {
    // Its maker and who keeps order in one.
    await env.seed({ [paths.topic('open', 'tm')]: aTopic('moa', 'm1') });
    const kept = { pins: pins(LIMITS.pinsMax), archived: true, at: EARLIER };
    await refuses(
      aTopic('moa', 'm1', { ...kept, title: 'a'.repeat(LIMITS.titleMax) }),
      {
        'another lead': { lead: 'm2' },
        'another maker': { createdBy: 'mia' },
        'another time': { at: NOW },
        'another change time': { changed: EARLIER },
        'too long a title': { title: 'a'.repeat(LIMITS.titleMax + 1) },
        'a title of blanks': { title: '   ' },
        'one pin too many': { pins: pins(LIMITS.pinsMax + 1) },
        'text as pins': { pins: '' },
        'a path as last pin': { pins: [...pins(4), 'a/b'] },
        'words for archived': { archived: 'yes' },
        'an extra key': { locked: true },
        'a missing key': { pins: ABSENT },
      },
      (data) => save(env.as('moa'), data, 'tm'),
    );
  });

  test('TOP-10 no client deletes a topic', async () => {
    expect(await whoMay(env, (db) => deleteDoc(doc(db, paths.topic('open', 't1'))))).toEqual([]);
    await allowed(save(env.as('olga'), t1({ archived: true })));
  });
});
