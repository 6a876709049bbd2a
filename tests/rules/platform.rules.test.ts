import { NOW, PATHS, paths, queries } from '@socialhallbarhet/domain';
import { deleteDoc, doc, Timestamp } from 'firebase/firestore';
import { beforeEach, expect, test } from 'vitest';
import { aMember, aMessage, ownId } from '../support/documents.ts';
import { ask, count, get, list, put } from '../support/requests.ts';
import { EARLIER, rulesEnv, type Doc } from '../support/rules-env.ts';
import { ACCEPTED, sceneDocuments, whoMay } from '../support/scene.ts';
import { allowed, denied } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
beforeEach(async () => {
  await env.clear();
  await env.seed(sceneDocuments());
});

/** What functions write and clients at most read. */
const SERVED: { id: string; path: string; data: Doc; may: string[] }[] = [
  { id: 'STA-1', path: paths.standing('mia'), data: { writeAfter: EARLIER }, may: ['mia'] },
  { id: 'STA-2', path: paths.roles('mia'), data: { moderator: true }, may: ['mia'] },
  { id: 'STA-16', path: paths.power('p1'), data: { deed: 'lift', at: EARLIER }, may: [] },
  { id: 'STA-3', path: paths.directory(0), data: { rows: '' }, may: ACCEPTED },
  { id: 'STA-18', path: paths.groupList(0), data: { rows: {} }, may: ACCEPTED },
  { id: 'STA-19', path: paths.groupReview('open'), data: { state: 'listed' }, may: [] },
  { id: 'STA-4', path: paths.mail('mention-m1'), data: { uid: 'mia' }, may: [] },
  { id: 'STA-5', path: paths.code('digest'), data: { tries: 0 }, may: [] },
  { id: 'STA-6', path: 'config/app', data: { v: 1 }, may: [] },
  { id: 'STA-7', path: 'cases/c1', data: { v: 1 }, may: [] },
  { id: 'STA-8', path: 'groups/open/restricted/m1', data: { v: 1 }, may: [] },
  { id: 'STA-9', path: 'groups/open/messages/m1/other/x', data: { v: 1 }, may: [] },
  { id: 'STA-10', path: 'groups/open/activity/other', data: { v: 1 }, may: [] },
];

test.each(SERVED)('$id $path is read by those it is for and written by no client', async ({ path, data, may }) => {
  await env.seed({ [path]: data });
  const parent = path.slice(0, path.lastIndexOf('/'));
  expect(await whoMay(env, (db) => get(db, path))).toEqual(may);
  expect(await whoMay(env, (db) => list(db, parent))).toEqual([]);
  expect(await whoMay(env, (db) => count(db, parent))).toEqual([]);
  expect(await whoMay(env, (db) => put(db, path, data))).toEqual([]);
  expect(await whoMay(env, (db) => deleteDoc(doc(db, path)))).toEqual([]);
  expect(await whoMay(env, (db) => put(db, `${path}-new`, data))).toEqual([]);
  await allowed(get(env.server(), path));
});

test('STA-11 the unverified do not even read their own standing and roles', async () => {
  await env.seed({ [paths.standing('una')]: { writeAfter: EARLIER }, [paths.roles('una')]: { moderator: true } });
  for (const path of [paths.standing('una'), paths.roles('una')]) {
    await denied(get(env.unverified('una'), path));
    await allowed(get(env.as('una'), path));
  }
});

test('STA-15 standing and roles are had one by one, not by a query for the id', async () => {
  await env.seed({ [paths.standing('mia')]: { writeAfter: EARLIER }, [paths.roles('mia')]: { moderator: true } });
  for (const from of ['standing', 'roles']) {
    await denied(ask(env.as('mia'), { name: 'x', from, where: [['__name__', '==', 'mia']] }));
    await allowed(get(env.as('mia'), `${from}/mia`));
  }
});

test('STA-12 a suspension holds until its moment and ends by itself; one without a moment holds', async () => {
  const send = () => put(env.as('max'), paths.message('open', ownId('max')), aMessage('max', 't1'));
  const now = Date.now();
  await allowed(send());
  for (const [standing, holds] of [
    [{ writeAfter: Timestamp.fromMillis(now + 60_000) }, true],
    [{ writeAfter: Timestamp.fromMillis(now - 60_000) }, false],
    [{}, true],
    [{ writeAfter: null }, true],
    [{ writeAfter: 'never' }, true],
  ] as const) {
    await env.seed({ [paths.standing('max')]: { trusted: true, ...standing } });
    await (holds ? denied : allowed)(send());
  }
});

test('STA-13 a platform role gives no power over documents by itself', async () => {
  await env.seed({ [paths.roles('otto')]: { moderator: true, administrator: true } });
  await denied(get(env.as('otto'), paths.message('open', 'm1')));
  await denied(put(env.as('otto'), paths.member('mia'), aMember({ at: EARLIER })));
  await allowed(put(env.as('otto'), paths.member('otto'), aMember({ at: EARLIER, changed: NOW })));
});

const ROLES = { moderator: false, editor: false, organiser: false, administrator: false };

test.each([
  ['STA-17', paths.standing('mia'), ['moderator', 'administrator'], []],
  ['STA-18', paths.roles('mia'), ['administrator'], ['roles']],
  ['STA-19', paths.power('p1'), ['administrator'], ['powers']],
] as const)('%s %s is read by those with the role %s, and by nobody who only wrote it down', async (...row) => {
  const [, path, roles, listed] = row;
  await env.seed({ [path]: { writeAfter: EARLIER, at: EARLIER, on: 'mia', ...ROLES } });
  const logs = [queries.powerLog(), queries.powerLog(new Date()), queries.powersOn('mia')];
  for (const role of Object.keys(ROLES)) {
    const may = (roles as readonly string[]).includes(role) ? allowed : denied;
    await env.seed({ [paths.roles('otto')]: { ...ROLES, [role]: true } });
    await may(get(env.as('otto'), path));
    await denied(get(env.unverified('otto'), path));
    for (const from of listed) {
      await may(list(env.as('otto'), from));
      await denied(list(env.unverified('otto'), from));
    }
    if (path === paths.power('p1')) for (const log of logs) await may(ask(env.as('otto'), log));
    // Every value but true is none.
    for (const forged of ['true', 1, null, [true]]) {
      await env.seed({ [paths.roles('otto')]: { ...ROLES, [role]: forged } });
      await denied(get(env.as('otto'), path));
    }
    await denied(get(env.as('max'), path));
  }
});

test('STA-20 nobody gives themselves a role, a standing or an entry, whatever they are already', async () => {
  const everything = { moderator: true, editor: true, organiser: true, administrator: true };
  await env.seed({ [paths.roles('otto')]: everything, [paths.standing('otto')]: { writeAfter: EARLIER } });
  const entry = { v: 1, by: 'otto', deed: 'lift', on: 'sune', place: '', detail: '', reason: 'x', at: NOW };
  for (const [path, data] of [
    [paths.roles('otto'), { v: 1, ...everything }],
    [paths.roles('max'), { v: 1, ...everything }],
    [paths.standing('otto'), { v: 1, writeAfter: EARLIER, trusted: true }],
    [paths.standing('sune'), { v: 1, writeAfter: EARLIER, trusted: true }],
    [paths.power('p2'), entry],
  ] as const) {
    await denied(put(env.as('otto'), path, data));
    await denied(deleteDoc(doc(env.as('otto'), path)));
    await allowed(put(env.server(), path, data));
  }
});

test('STA-14 every path of the domain is denied to those without an account', async () => {
  const ids = (template: string) => template.replace('{n}', '0').replace(/\{(\w+)\}/g, (_, name) => `${name}1`);
  const all = Object.values(PATHS).map(({ template }) => ids(template));
  for (const path of all) {
    await denied(get(env.nobody(), path));
    await denied(put(env.nobody(), path, { v: 1 }));
  }
  expect(all.length).toBeGreaterThan(15);
  await allowed(get(env.as('mia'), paths.member('mia')));
});

test('STA-17 an account without terms reads its own documents, and nothing of others: not by a token that says 0 either', async () => {
  await env.seed({ [paths.directory(0)]: { rows: {} }, [paths.directoryIndex()]: { shards: {} } });
  await env.seed({ [paths.groupList(0)]: { rows: {} }, [paths.groupListIndex()]: { shards: {} } });
  await env.seed({ [paths.event('all')]: { audience: '*' }, [paths.announcement('a1')]: { v: 1 } });
  await env.seed({ [paths.standing('nils')]: { writeAfter: EARLIER, trusted: true } });
  const stranger = env.withoutTerms('nils');
  await allowed(get(stranger, paths.standing('nils')));
  await allowed(get(stranger, paths.member('nils')));
  await allowed(get(stranger, paths.consents('nils')));
  const others = [
    paths.directory(0),
    paths.directoryIndex(),
    paths.member('mia'),
    paths.group('open'),
    paths.groupList(0),
    paths.groupListIndex(),
    paths.event('all'),
    paths.announcement('a1'),
  ];
  for (const path of others) {
    await denied(get(stranger, path));
    await denied(get(env.withoutTerms('mia'), path === paths.member('mia') ? paths.member('max') : path));
    await allowed(get(env.as('otto'), path));
  }
});
