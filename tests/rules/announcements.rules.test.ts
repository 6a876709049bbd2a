import { collections, paths, queries } from '@socialhallbarhet/domain';
import { deleteDoc, doc } from 'firebase/firestore';
import { beforeEach, expect, test } from 'vitest';
import { ask, count, get, list, put } from '../support/requests.ts';
import { rulesEnv } from '../support/rules-env.ts';
import { ACCEPTED, INSIDE, sceneDocuments, whoMay } from '../support/scene.ts';
import { allowed, denied } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
const said = { v: 1, by: 'moa', byName: 'Moa', title: 'Ny tid', text: 'Vi ses kl. 9.', at: new Date() };
beforeEach(async () => {
  await env.clear();
  await env.seed({
    ...sceneDocuments(),
    [paths.announcement('a1')]: said,
    [paths.groupAnnouncement('open', 'a1')]: said,
    [paths.groupAnnouncement('closed', 'a1')]: said,
    [paths.fanout('announcement-a1')]: { v: 1, by: 'moa', cursor: 'mia', passed: 3, total: 8 },
  });
});

test('ANN-1 what is said to a group is read by those in it, open or closed, by every way', async () => {
  for (const gid of ['open', 'closed']) {
    expect(await whoMay(env, (db) => get(db, paths.groupAnnouncement(gid, 'a1')))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => ask(db, queries.latestAnnouncement(gid)))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => count(db, collections.groupAnnouncements(gid)))).toEqual(INSIDE);
  }
  const everywhere = { name: 'x', from: 'announcements', group: true as const, where: [['by', '==', 'moa'] as const] };
  expect(await whoMay(env, (db) => ask(db, everywhere))).toEqual([]);
});

test('ANN-2 who was removed reads no more of it', async () => {
  await allowed(get(env.as('max'), paths.groupAnnouncement('open', 'a1')));
  await deleteDoc(doc(env.server(), paths.membership('open', 'max')));
  await denied(get(env.as('max'), paths.groupAnnouncement('open', 'a1')));
});

test('ANN-3 what is said to all is read by every verified member who has its address, and not listed', async () => {
  expect(await whoMay(env, (db) => get(db, paths.announcement('a1')))).toEqual(ACCEPTED);
  expect(await whoMay(env, (db) => list(db, 'announcements'))).toEqual([]);
});

test('ANN-4 no client announces by itself: not to a group, not to all, not by changing what was said', async () => {
  for (const path of [paths.announcement('a2'), paths.groupAnnouncement('open', 'a2')])
    expect(await whoMay(env, (db, who) => put(db, path, { ...said, by: who }))).toEqual([]);
  for (const path of [paths.announcement('a1'), paths.groupAnnouncement('open', 'a1')]) {
    expect(await whoMay(env, (db) => put(db, path, { ...said, text: 'Annat' }))).toEqual([]);
    expect(await whoMay(env, (db) => deleteDoc(doc(db, path)))).toEqual([]);
    await allowed(put(env.server(), path, said));
  }
});

test('FAN-1 how far a telling has come is seen by who set it off, and written by no client', async () => {
  const path = paths.fanout('announcement-a1');
  expect(await whoMay(env, (db) => get(db, path))).toEqual(['moa']);
  expect(await whoMay(env, (db) => list(db, collections.fanouts))).toEqual([]);
  const ofMine = (who: string) => ({ name: 'x', from: collections.fanouts, where: [['by', '==', who] as const] });
  expect(await whoMay(env, (db, who) => ask(db, ofMine(who)))).toEqual([]);
  expect(await whoMay(env, (db, who) => put(db, path, { by: who }))).toEqual([]);
  expect(await whoMay(env, (db, who) => put(db, paths.fanout('mine'), { by: who }))).toEqual([]);
  expect(await whoMay(env, (db) => deleteDoc(doc(db, path)))).toEqual([]);
  await denied(get(env.unverified('moa'), path));
});
