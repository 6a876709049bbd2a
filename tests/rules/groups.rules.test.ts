import { collections, HIDDEN_NAME, LIMITS, NOW, type Operator, paths } from '@socialhallbarhet/domain';
import { deleteDoc, doc, type Firestore } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aBan, aGroup, aMembership, aMessage } from '../support/documents.ts';
import { ask, change, count, get, list, put, together } from '../support/requests.ts';
import { EARLIER, rulesEnv, type Doc } from '../support/rules-env.ts';
import { ACCEPTED, INSIDE, sceneDocuments, VERIFIED, whoMay } from '../support/scene.ts';
import { ABSENT, allowed, denied, refuses } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
const reset = async () => {
  await env.clear();
  await env.seed(sceneDocuments());
};
beforeEach(reset);

/** A group and its first membership, as the app starts one. */
const start = (db: Firestore, who: string, gid: string, group: Doc = aGroup(who), membership?: Doc) =>
  together(db, {
    [paths.group(gid)]: group,
    [paths.membership(gid, who)]: membership ?? aMembership(who, 'owner'),
  });

describe('finding', () => {
  test('GRP-1 every verified account reads the cards of open and closed groups, of hidden ones those inside', async () => {
    expect(await whoMay(env, (db) => get(db, paths.group('open')))).toEqual(ACCEPTED);
    expect(await whoMay(env, (db) => get(db, paths.group('closed')))).toEqual(ACCEPTED);
    expect(await whoMay(env, (db) => get(db, paths.group('hidden')))).toEqual(INSIDE);
  });

  test('GRP-15 a hidden group is refused to those outside as one that is not there', async () => {
    expect(await whoMay(env, (db) => get(db, paths.group('missing')))).toEqual([]);
    const answer = (gid: string) =>
      get(env.as('otto'), paths.group(gid)).catch((error: { code: string }) => error.code);
    expect([await answer('hidden'), await answer('missing')]).toEqual(['permission-denied', 'permission-denied']);
    await allowed(get(env.as('mia'), paths.group('hidden')));
  });

  test('GRP-2 nobody lists groups, whatever the query leaves out: the list is of those that were looked at', async () => {
    const asked = (...where: [string, Operator, unknown][]) => ({ name: 'x', from: collections.groups, where });
    expect(await whoMay(env, (db) => list(db, collections.groups))).toEqual([]);
    expect(await whoMay(env, (db) => count(db, collections.groups))).toEqual([]);
    for (const kinds of [['open'], ['open', 'closed'], ['hidden']])
      expect(await whoMay(env, (db) => ask(db, asked(['kind', 'in', kinds])))).toEqual([]);
    await denied(ask(env.as('mia'), asked(['createdBy', '==', 'olga'])));
    await allowed(get(env.as('mia'), paths.group('open')));
  });

  test('GRP-19 the mark of a hidden name is written by nobody, and a hidden card is changed by nobody', async () => {
    await denied(start(env.as('otto'), 'otto', 'marked', aGroup('otto', { name: HIDDEN_NAME })));
    await allowed(start(env.as('otto'), 'otto', 'named', aGroup('otto', { name: 'Namnet' })));
    const card = aGroup('olga', { at: EARLIER, changed: NOW });
    await denied(put(env.as('olga'), paths.group('open'), { ...card, name: HIDDEN_NAME }));
    await allowed(put(env.as('olga'), paths.group('open'), { ...card, name: 'Ett nytt namn' }));
    await env.seed({ [paths.group('open')]: aGroup('olga', { name: HIDDEN_NAME, at: EARLIER, changed: EARLIER }) });
    await denied(put(env.as('olga'), paths.group('open'), { ...card, name: 'Ett nytt namn' }));
  });
});

describe('starting', () => {
  test('GRP-3 verified members with a profile start groups unless suspended, and are the first owner', async () => {
    const may = await whoMay(env, (db, who) => start(db, who, `new-${who}`));
    expect(may).toEqual(VERIFIED.filter((who) => who !== 'sune' && who !== 'nils'));
  });

  test('GRP-4 a group never stands without its owner, nor a membership without its group', async () => {
    const db = env.as('otto');
    await denied(put(db, paths.group('g'), aGroup('otto')));
    await denied(put(db, paths.membership('g', 'otto'), aMembership('otto', 'owner')));
    for (const role of ['member', 'moderator'])
      await denied(start(db, 'otto', 'g', aGroup('otto'), aMembership('otto', role)));
    await denied(start(db, 'otto', 'g', aGroup('karin')));
    await denied(
      together(db, {
        [paths.group('g')]: aGroup('otto'),
        [paths.membership('g', 'karin')]: aMembership('karin', 'owner'),
      }),
    );
    await denied(
      together(db, {
        [paths.group('g')]: aGroup('otto'),
        [paths.membership('g', 'otto')]: aMembership('otto', 'owner'),
        [paths.membership('g', 'karin')]: aMembership('karin', 'owner'),
      }),
    );
    for (const kind of ['open', 'closed', 'hidden'])
      await allowed(start(db, 'otto', kind + '-g', aGroup('otto', { kind })));
  });

  test('GRP-5 what functions left of a group is not taken over by starting it anew', async () => {
    const rest = paths.membership('gone', 'otto');
    await env.seed({ [rest]: aMembership('otto', 'member') });
    await denied(put(env.as('otto'), paths.group('gone'), aGroup('otto')));
    await denied(start(env.as('otto'), 'otto', 'gone'));
    await allowed(start(env.as('otto'), 'otto', 'fresh'));
  });

  test('GRP-17 where remains of a group are, or one is banned, no other group is started', async () => {
    await env.seed({
      [paths.roster('gone', 0)]: { rows: {} },
      [paths.message('gone', 'm1')]: aMessage('mia', 't1'),
      [paths.ban('barred', 'bo')]: aBan('bo', 'olga'),
    });
    await denied(start(env.as('otto'), 'otto', 'gone'));
    await denied(start(env.as('bo'), 'bo', 'gone'));
    await denied(start(env.as('bo'), 'bo', 'barred'));
    await allowed(start(env.as('otto'), 'otto', 'barred'));
    await allowed(start(env.as('bo'), 'bo', 'fresh'));
  });

  test('GRP-14 a left-over membership of an owner opens no way around who may start a group', async () => {
    for (const who of ['sune', 'nils', 'otto'])
      await env.seed({ [paths.membership('gone', who)]: aMembership(who, 'owner') });
    await denied(put(env.as('sune'), paths.group('gone'), aGroup('sune')));
    await denied(put(env.as('nils'), paths.group('gone'), aGroup('nils')));
    await denied(put(env.as('otto'), paths.group('gone'), aGroup('sune')));
    await allowed(put(env.as('otto'), paths.group('gone'), aGroup('otto')));
  });

  test('GRP-6 an existing group is not started again by another', async () => {
    await denied(start(env.as('otto'), 'otto', 'open'));
    await denied(start(env.as('otto'), 'otto', 'closed', aGroup('otto', { kind: 'closed' })));
    await denied(put(env.as('otto'), paths.membership('open', 'otto'), aMembership('otto', 'owner')));
    await allowed(start(env.as('otto'), 'otto', 'mine'));
  });

  test('GRP-18 whoever started a group and left it does not come back as its owner', async () => {
    await env.seed({ [paths.group('left')]: aGroup('otto') });
    await denied(put(env.as('otto'), paths.membership('left', 'otto'), aMembership('otto', 'owner')));
    await allowed(put(env.as('otto'), paths.membership('left', 'otto'), aMembership('otto', 'member')));
  });

  test('GRP-7 a card has its shape, its maker and the time of the server', async () => {
    const cells = (n: number) => Array.from({ length: n }, (_, i) => `stadsdel.${'abcdefghijklmnop'[i]}`);
    await refuses(
      aGroup('otto', { cells: cells(LIMITS.groupCellsMax) }),
      {
        'another maker': { createdBy: 'karin' },
        'a time of its own': { at: EARLIER },
        'another change time': { changed: EARLIER },
        'an unknown kind': { kind: 'secret' },
        'no kind': { kind: ABSENT },
        'too short a name': { name: 'Gå' },
        'too long a name': { name: 'a'.repeat(LIMITS.groupNameMax + 1) },
        'a name of blanks': { name: ' \u00a0 \u3000' },
        'a name of two lines': { name: 'Stads\u2028odlare' },
        'a name that turns the writing': { name: 'Stads \u2066odlare' },
        'an empty purpose': { purpose: '' },
        'a purpose of blanks': { purpose: ' '.repeat(LIMITS.purposeMin) },
        'too long a purpose': { purpose: 'a'.repeat(LIMITS.purposeMax + 1) },
        'too long rules': { rules: 'a'.repeat(LIMITS.groupRulesMax + 1) },
        'a number as welcome': { welcome: 1 },
        'one cell too many': { cells: cells(LIMITS.groupCellsMax + 1) },
        'half a cell': { cells: ['stadsdel'] },
        'a map as cells': { cells: {} },
        'words as place': { places: ['Norra Älvstranden'] },
        'another schema version': { v: 2 },
        'an extra key': { pinned: true },
        'a missing key': { welcome: ABSENT },
      },
      (data) => start(env.as('otto'), 'otto', `g-${crypto.randomUUID()}`, data),
    );
  });

  test('GRP-8 the id of a group is opaque', async () => {
    await denied(start(env.as('otto'), 'otto', 'a.b'));
    await denied(start(env.as('otto'), 'otto', 'grupp å'));
    await allowed(start(env.as('otto'), 'otto', 'a-b_1'));
  });
});

describe('changing', () => {
  const card = (change: Doc = {}) => aGroup('olga', { name: 'Nytt namn', at: EARLIER, ...change });

  test('GRP-9 those who keep order change the card', async () => {
    expect(await whoMay(env, (db) => put(db, paths.group('open'), card()))).toEqual(['olga', 'moa']);
    for (const kind of ['closed', 'hidden'])
      expect(await whoMay(env, (db) => put(db, paths.group(kind), card({ kind })))).toEqual(['olga', 'moa']);
  });

  test('GRP-10 a card keeps its kind, its maker and when it was made', async () => {
    await refuses(
      card(),
      {
        'a closed kind': { kind: 'closed' },
        'a hidden kind': { kind: 'hidden' },
        'another maker': { createdBy: 'moa' },
        'another time': { at: NOW },
        'another change time': { changed: EARLIER },
        'too long a name': { name: 'a'.repeat(LIMITS.groupNameMax + 1) },
        'an extra key': { featured: true },
        'a missing key': { rules: ABSENT },
      },
      (data) => put(env.as('moa'), paths.group('open'), data),
    );
  });

  test('GRP-16 a hidden group is never opened, by its owner either', async () => {
    for (const kind of ['open', 'closed']) await denied(put(env.as('olga'), paths.group('hidden'), card({ kind })));
    await allowed(put(env.as('olga'), paths.group('hidden'), card({ kind: 'hidden' })));
  });

  test('GRP-11 no client deletes a group', async () => {
    expect(await whoMay(env, (db) => deleteDoc(doc(db, paths.group('open'))))).toEqual([]);
    await allowed(put(env.as('olga'), paths.group('open'), card()));
  });
});

describe('what functions keep for the group', () => {
  test.each([
    ['GRP-12', 'roster', paths.roster('closed', 0), `${paths.group('closed')}/roster`],
    ['GRP-13', 'activity', paths.activity('closed'), `${paths.group('closed')}/activity`],
  ])('%s the %s is read inside the group and written by no client', async (_, __, path, parent) => {
    expect(await whoMay(env, (db) => get(db, path))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => list(db, parent))).toEqual([]);
    const byId = { name: 'x', from: parent, where: [['__name__', '==', path.split('/').at(-1)] as const] };
    expect(await whoMay(env, (db) => ask(db, byId))).toEqual([]);
    expect(await whoMay(env, (db) => count(db, parent))).toEqual([]);
    expect(await whoMay(env, (db) => change(db, path, { x: 1 }))).toEqual([]);
    expect(await whoMay(env, (db) => deleteDoc(doc(db, path)))).toEqual([]);
    await allowed(get(env.as('mia'), path));
  });
});
