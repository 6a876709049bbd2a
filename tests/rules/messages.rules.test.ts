import { collections, LIMITS, newMessageId, NOW, paths, queries } from '@socialhallbarhet/domain';
import { deleteDoc, doc, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aHeld, aMembership, aMessage, aVersion, ownId } from '../support/documents.ts';
import { ask, change, count, get, list, overTheWire, put, together } from '../support/requests.ts';
import { EARLIER, rulesEnv, type Doc } from '../support/rules-env.ts';
import { INSIDE, sceneDocuments, TRUSTED, whoMay } from '../support/scene.ts';
import { ABSENT, allowed, denied, refuses } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
const reset = async () => {
  await env.clear();
  await env.seed(sceneDocuments());
};
beforeEach(reset);

const m1 = paths.message('open', 'm1');

describe('reading', () => {
  test('MSG-1 those who belong to the group read its messages, by every way; in an open group too', async () => {
    for (const gid of ['open', 'closed']) {
      expect(await whoMay(env, (db) => get(db, paths.message(gid, 'm1')))).toEqual(INSIDE);
      expect(await whoMay(env, (db) => list(db, collections.messages(gid)))).toEqual(INSIDE);
      expect(await whoMay(env, (db) => count(db, collections.messages(gid)))).toEqual(INSIDE);
    }
    expect(await whoMay(env, (db) => ask(db, queries.topicFeed('open', 't1', new Date(0))))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => ask(db, queries.topicPage('open', 't1')))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => ask(db, queries.topicMessages('open', 't1')))).toEqual(INSIDE);
  });

  test('MSG-2 messages are never listed over all groups, not even to an owner', async () => {
    const everywhere = {
      name: 'x',
      from: 'messages',
      group: true as const,
      where: [['author', '==', 'olga'] as const],
    };
    expect(await whoMay(env, (db) => ask(db, everywhere))).toEqual([]);
    await allowed(list(env.as('olga'), collections.messages('open')));
  });

  test('MSG-3 who was removed reads no more', async () => {
    await allowed(get(env.as('max'), m1));
    await deleteDoc(doc(env.server(), paths.membership('open', 'max')));
    await denied(get(env.as('max'), m1));
    await denied(list(env.as('max'), collections.messages('open')));
  });
});

describe('sending', () => {
  test('MSG-4 members write in their group unless suspended or new', async () => {
    for (const gid of ['open', 'closed'])
      expect(await whoMay(env, (db, who) => put(db, paths.message(gid, ownId(who)), aMessage(who, 't1')))).toEqual(
        TRUSTED,
      );
  });

  test('MSG-19 who is not trusted, or has no standing yet, writes to `held` and edits nothing', async () => {
    const send = (who: string) => put(env.as(who), paths.message('open', ownId(who)), aMessage(who, 't1'));
    for (const trusted of [false, 'true', 1, null]) {
      await env.seed({ [paths.standing('mia')]: { writeAfter: EARLIER, trusted } });
      await denied(send('mia'));
      await denied(together(env.as('mia'), edited('mia')));
      await allowed(put(env.as('mia'), paths.held('open', ownId('mia')), aHeld('mia', 't1')));
    }
    await deleteDoc(doc(env.server(), paths.standing('mia')));
    await denied(send('mia'));
    await allowed(put(env.as('mia'), paths.held('open', ownId('mia')), aHeld('mia', 't1')));
    await env.seed({ [paths.standing('mia')]: { writeAfter: EARLIER, trusted: true } });
    await allowed(send('mia'));
    await allowed(together(env.as('mia'), edited('mia')));
  });

  test('MSG-5 a message says who wrote it, when, and where, truthfully', async () => {
    const send = (data: Doc) => put(env.as('max'), paths.message('open', ownId('max')), data);
    await env.seed({
      [`${paths.topic('open', 't1')}/x/y`]: { archived: false },
      [paths.topic('open', 'a.b')]: { archived: false },
      [`${m1}/x/y`]: { topic: 't1' },
      [paths.message('open', 'a.b')]: { topic: 't1' },
    });
    await refuses(
      aMessage('max', 't1'),
      {
        'a path that leads to a document as topic': { topic: 't1/x/y', topics: ['t1/x/y'] },
        'another author': { author: 'mia' },
        'no author': { author: ABSENT },
        'a time of its own': { at: EARLIER },
        'a later time': { at: new Timestamp(4_000_000_000, 0) },
        'no time': { at: ABSENT },
        'another change time': { changed: EARLIER },
        'no change time': { changed: ABSENT },
        'no topic': { topic: ABSENT, topics: [] },
        'a topic that is not there': { topic: 'nowhere', topics: ['nowhere'] },
        'a path as topic': { topic: 't1/x', topics: ['t1/x'] },
        'a topic whose id is not opaque': { topic: 'a.b', topics: ['a.b'] },
        'a number as topic': { topic: 1, topics: [1] },
        'another topic among its topics': { topics: ['t1', 't-sune'] },
        'topics of another topic': { topics: ['t-sune'] },
        'no topics': { topics: ABSENT },
        'text as topics': { topics: 't1' },
        'no answered message': { replyTo: ABSENT },
        'an answered message that is not there': { replyTo: 'nowhere' },
        'an answered message of another topic': { replyTo: 'm-sune' },
        'a path that leads to a document of the topic as answered message': { replyTo: 'm1/x/y' },
        'an answered message whose id is not opaque': { replyTo: 'a.b' },
        'itself as answered message': { replyTo: 'itself' },
        'a number as answered message': { replyTo: 1 },
        'a list of answered messages': { replyTo: ['m1'] },
        'nothing as answered message': { replyTo: null },
        'edited already': { edits: 1 },
        'minus zero edits': { edits: -0 },
        'no edits': { edits: ABSENT },
        'hidden already': { state: 'hidden' },
        'no state': { state: ABSENT },
        'another version': { v: 2 },
        'no version': { v: ABSENT },
        'an extra key': { pinned: true },
        reactions: { reactions: {} },
      },
      send,
    );
  });

  test('MSG-19 a message answers one of its own topic, by whoever is in the group', async () => {
    await env.seed({ [paths.message('other', 'm-other')]: aMessage('karin', 't1') });
    const send = (who: string, replyTo: string) =>
      put(env.as(who), paths.message('open', ownId(who)), aMessage(who, 't1', { replyTo }));
    await denied(send('max', 'm-sune'));
    await denied(send('max', 'm-other'));
    await allowed(send('max', 'm1'));
    // Also what is hidden may be answered: who answers may have begun before.
    await allowed(send('max', 'm-hidden'));
    // An edit does not make an answer of it, nor another one.
    await env.seed({ [m1]: aMessage('mia', 't1', { replyTo: 'm2' }) });
    const edit = (replyTo: string) =>
      together(env.as('mia'), {
        [m1]: aMessage('mia', 't1', { text: 'Bättre ord.', edits: 1, replyTo, at: EARLIER }),
        [paths.version('open', 'm1', 0)]: aVersion('mia', { at: EARLIER }),
      });
    await denied(edit(''));
    await denied(edit('m-hidden'));
    await allowed(edit('m2'));
  });

  test('MSG-6 a message has words in it, and not too many', async () => {
    const send = (data: Doc) => put(env.as('max'), paths.message('open', ownId('max')), data);
    const most = LIMITS.messageTextMax;
    await refuses(
      aMessage('max', 't1', { text: 'a'.repeat(most) }),
      {
        'one character too many': { text: 'a'.repeat(most + 1) },
        'far too many': { text: 'a'.repeat(900_000) },
        'an emoji too many': { text: `${'a'.repeat(most - 1)}😀` },
        nothing: { text: '' },
        'no text': { text: ABSENT },
        blanks: { text: ' \n\t ' },
        'a number': { text: 12 },
        'a list': { text: ['hej'] },
        'a map': { text: { sv: 'hej' } },
        'no value': { text: null },
      },
      send,
    );
    await allowed(send(aMessage('max', 't1', { text: '\n\n å' })));
    await allowed(send(aMessage('max', 't1', { text: `${'a'.repeat(most - 2)}😀` })));
  });

  test.each(['message', 'held'] as const)(
    'MSG-7 the id of a new %s begins with its author, and is opaque',
    async (name) => {
      const chance = 'a1B2c3D4e5F6g7H8i9J0';
      const send = (mid: string) =>
        put(env.as('max'), paths[name]('open', mid), { message: aMessage, held: aHeld }[name]('max', 't1'));
      for (const author of ['mia', 'max_mia', 'ma', 'maxi', 'a.b', ''])
        await denied(send(newMessageId(author, chance)));
      await denied(send(chance));
      for (const odd of [chance.slice(1), `${chance}1`, `${chance.slice(1)}_`, `${chance.slice(1)}å`, `x_${chance}`])
        await denied(send(newMessageId('max', odd)));
      await allowed(send(newMessageId('max', chance)));
    },
  );

  test('MSG-23 with a name of as many letters as an id has, nobody writes', async () => {
    const mid = (uid: string) => newMessageId(uid, 'a'.repeat(20));
    const join = async (uid: string) => {
      await env.seed({ [paths.standing(uid)]: { writeAfter: new Timestamp(0, 0), trusted: true } });
      await env.seed({ [paths.membership('open', uid)]: aMembership(uid, 'member') });
      return put(env.as(uid), paths.message('open', mid(uid)), aMessage(uid, 't1'));
    };
    await denied(join('u'.repeat(108)));
    await denied(join('__u'));
    await allowed(join('u'.repeat(107)));
  });

  test('MSG-8 nothing is written in an archived topic', async () => {
    const send = (topic: string) => put(env.as('olga'), paths.message('open', ownId('olga')), aMessage('olga', topic));
    await denied(send('t-old'));
    await allowed(send('t1'));
  });

  test('MSG-9 a message sent twice under one id is one message: the second does not replace it', async () => {
    const send = (text: string) =>
      put(env.as('max'), paths.message('open', ownId('max', 'same')), aMessage('max', 't1', { text }));
    await allowed(send('en gång'));
    await denied(send('en gång till'));
  });
});

/** An edit as the app makes it: the new text, and beside it the old one. */
const edited = (who: string, message?: Doc, version?: Doc) => ({
  [m1]: message ?? aMessage(who, 't1', { text: 'Bättre ord.', edits: 1, at: EARLIER }),
  [paths.version('open', 'm1', 0)]: version ?? aVersion(who, { at: EARLIER }),
});

describe('editing', () => {
  test('MSG-10 only the author edits, as long as they may write and belong to the group', async () => {
    for (const [mid, author, may] of [
      ['m1', 'mia', ['mia']],
      ['m-sune', 'sune', []],
      ['m-una', 'una', []],
    ] as const) {
      const edit = {
        [paths.message('open', mid)]: aMessage(author, mid.replace('m', 't'), { text: 'Nytt.', edits: 1, at: EARLIER }),
        [paths.version('open', mid, 0)]: aVersion(author, { at: EARLIER }),
      };
      expect(await whoMay(env, (db) => together(db, edit), reset)).toEqual(may);
    }
    await env.seed({ [paths.membership('open', 'mia')]: { role: 'guest' } });
    await denied(together(env.as('mia'), edited('mia')));
  });

  test('MSG-11 an edit keeps the earlier text as a version in the same batch', async () => {
    const after = aMessage('mia', 't1', { text: 'Bättre ord.', edits: 1, at: EARLIER });
    const before = aVersion('mia', { at: EARLIER });
    const db = env.as('mia');
    await denied(put(db, m1, after));
    await denied(put(db, paths.version('open', 'm1', 0), before));
    await denied(put(db, paths.version('open', 'm1', 1), before));
    await denied(together(db, { [m1]: after, [paths.version('open', 'm1', 1)]: before }));
    await denied(together(db, { [m1]: after, [paths.version('open', 'm2', 0)]: before }));
    await denied(together(db, { ...edited('mia'), [paths.version('open', 'm1', 7)]: before }));
    await allowed(together(db, edited('mia')));
  });

  test('MSG-21 in an archived topic what was said stays as it is', async () => {
    const old = paths.message('open', 'm-old');
    const version = { [paths.version('open', 'm-old', 0)]: aVersion('mia', { at: EARLIER }) };
    const edit = (topic: string) => ({
      [old]: aMessage('mia', topic, { text: 'Nytt.', edits: 1, at: EARLIER }),
      ...version,
    });
    await env.seed({ [old]: aMessage('mia', 't-old', { at: EARLIER }) });
    await denied(together(env.as('mia'), edit('t-old')));
    await env.seed({ [old]: aMessage('mia', 't1', { at: EARLIER }) });
    await allowed(together(env.as('mia'), edit('t1')));
  });

  test('MSG-18 edits are counted one by one, also where a version is there already', async () => {
    await env.seed({ [paths.version('open', 'm1', 0)]: aVersion('mia') });
    const edit = (edits: number) =>
      put(env.as('mia'), m1, aMessage('mia', 't1', { text: 'Nytt.', edits, at: EARLIER }));
    await denied(edit(0));
    await denied(edit(2));
    await allowed(edit(1));
  });

  test('MSG-22 a message is edited fifty times at most, so that it can be hidden with every text it had', async () => {
    const edit = async (edits: number) => {
      await env.seed({ [m1]: aMessage('mia', 't1', { edits: edits - 1, at: EARLIER, changed: EARLIER }) });
      const version = aVersion('mia', { text: aMessage('mia', 't1')['text'], at: EARLIER });
      return together(env.as('mia'), {
        [m1]: aMessage('mia', 't1', { text: 'Bättre ord.', edits, at: EARLIER }),
        [paths.version('open', 'm1', edits - 1)]: version,
      });
    };
    await denied(edit(LIMITS.editsMax + 1));
    await allowed(edit(LIMITS.editsMax));
  });

  test('MSG-20 edits are counted in whole numbers on the wire, too', async () => {
    const string = (stringValue: string) => ({ stringValue });
    const edit = (edits: Readonly<Record<string, number>>) =>
      overTheWire(env.as('mia'), 'mia', [
        { path: m1, fields: { text: string('Bättre ord.'), edits }, now: 'changed', part: true },
        {
          path: paths.version('open', 'm1', 0),
          fields: {
            v: { integerValue: 1 },
            author: string('mia'),
            text: string('Vi provade låga stolpar.'),
            at: { timestampValue: '2025-06-15T15:06:40.123456Z' },
          },
        },
      ]);
    await denied(edit({ doubleValue: 1 }));
    await allowed(edit({ integerValue: 1 }));
  });

  test('MSG-12 a version is exactly what stood there before', async () => {
    const write = (version: Doc) => together(env.as('mia'), edited('mia', undefined, version));
    await refuses(
      aVersion('mia', { at: EARLIER }),
      {
        'other words': { text: 'Jag sade aldrig så.' },
        'no words': { text: ABSENT },
        'another author': { author: 'max' },
        'another time': { at: NOW },
        'another schema version': { v: 2 },
        'an extra key': { note: '' },
      },
      write,
    );
  });

  test('MSG-13 an edit changes the words and nothing else', async () => {
    const write = (message: Doc) => together(env.as('mia'), edited('mia', message));
    await refuses(
      aMessage('mia', 't1', { text: 'Bättre ord.', edits: 1, at: EARLIER }),
      {
        'another author': { author: 'max' },
        'another topic': { topic: 't-sune' },
        'other topics': { topics: ['t1', 't-sune'] },
        'another time': { at: NOW },
        'a change time of its own': { changed: EARLIER },
        'another state': { state: 'erased' },
        'another schema version': { v: 2 },
        'a number skipped': { edits: 2 },
        'no count': { edits: 0 },
        'an extra key': { pinned: true },
        'a missing key': { state: ABSENT },
        'no text': { text: ABSENT },
        'empty text': { text: '' },
        'blank text': { text: '\n  ' },
        'too long a text': { text: 'a'.repeat(LIMITS.messageTextMax + 1) },
        'a list as text': { text: ['a'] },
      },
      write,
    );
    await allowed(
      together(env.as('mia'), {
        [m1]: aMessage('mia', 't1', { text: 'a'.repeat(LIMITS.messageTextMax), edits: 2, at: EARLIER }),
        [paths.version('open', 'm1', 1)]: aVersion('mia', { text: 'Bättre ord.', at: await changedOf(m1) }),
      }),
    );
  });

  test('MSG-14 hidden words are not edited, nor are their versions read', async () => {
    const hidden = paths.message('open', 'm-hidden');
    const edit = (mid: string, state: string, text: string) => ({
      [paths.message('open', mid)]: aMessage('mia', 't1', { state, text: 'Åter.', edits: 2, at: EARLIER }),
      [paths.version('open', mid, 1)]: aVersion('mia', { text, at: EARLIER }),
    });
    await denied(together(env.as('mia'), edit('m-hidden', 'hidden', '')));
    await denied(change(env.as('mia'), hidden, { state: 'visible' }));
    await allowed(together(env.as('mia'), edit('m2', 'visible', 'Vi provade låga stolpar.')));
    expect(await whoMay(env, (db) => get(db, paths.version('open', 'm-hidden', 0)))).toEqual([]);
    expect(await whoMay(env, (db) => ask(db, queries.versions('open', 'm-hidden')))).toEqual([]);
  });

  test('MSG-15 those who belong to the group read earlier versions', async () => {
    expect(await whoMay(env, (db) => get(db, paths.version('open', 'm2', 0)))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => ask(db, queries.versions('open', 'm2')))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => count(db, collections.versions('open', 'm2')))).toEqual(INSIDE);
  });

  test('MSG-16 a version is never changed, and neither message nor version is ever deleted', async () => {
    const version = paths.version('open', 'm2', 0);
    const mayNot = [
      await whoMay(env, (db) => change(db, version, { text: 'Nej.' })),
      await whoMay(env, (db) => deleteDoc(doc(db, version))),
      await whoMay(env, (db) => deleteDoc(doc(db, m1))),
    ];
    expect(mayNot).toEqual([[], [], []]);
    await allowed(together(env.as('mia'), edited('mia')));
  });

  test('MSG-17 those who keep order do not put words in the mouths of others', async () => {
    for (const who of ['olga', 'moa'] as const) {
      await denied(together(env.as(who), edited('mia')));
      await denied(together(env.as(who), edited(who, aMessage('mia', 't1', { text: 'Nej.', edits: 1, at: EARLIER }))));
      await denied(change(env.as(who), m1, { state: 'hidden', changed: NOW }));
    }
    await allowed(together(env.as('mia'), edited('mia')));
  });
});

async function changedOf(path: string) {
  return (await get(env.server(), path)).get('changed') as Timestamp;
}
