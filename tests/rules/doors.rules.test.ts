import { collections, LIMITS, paths, queries } from '@socialhallbarhet/domain';
import { deleteDoc, doc, type Firestore } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aBan, aRequest } from '../support/documents.ts';
import { ask, change, count, get, list, put, together } from '../support/requests.ts';
import { EARLIER, rulesEnv } from '../support/rules-env.ts';
import { INSIDE, KEEPERS, sceneDocuments, whoMay } from '../support/scene.ts';
import { ABSENT, allowed, denied, refuses } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
const reset = async () => {
  await env.clear();
  await env.seed(sceneDocuments());
};
beforeEach(reset);

describe('requests', () => {
  const mine = (db: Firestore, who: string, gid = 'closed') => put(db, paths.request(gid, who), aRequest(who));
  const asked = async () => {
    await reset();
    await env.seed({ [paths.request('closed', 'otto')]: aRequest('otto') });
  };

  test('REQ-1 members with a profile ask for themselves to be let in, unless inside, banned or suspended', async () => {
    expect(await whoMay(env, (db, who) => mine(db, who))).toEqual(['karin', 'otto']);
    await reset();
    await deleteDoc(doc(env.server(), paths.membership('closed', 'sune')));
    await deleteDoc(doc(env.server(), paths.membership('closed', 'rut')));
    await denied(mine(env.as('sune'), 'sune'));
    await allowed(mine(env.as('rut'), 'rut'));
    await denied(mine(env.as('karin'), 'otto'));
    await denied(mine(env.as('olga'), 'otto'));
  });

  test('REQ-2 one asks closed groups only', async () => {
    for (const gid of ['open', 'hidden', 'missing']) await denied(mine(env.as('otto'), 'otto', gid));
    await allowed(mine(env.as('otto'), 'otto'));
  });

  test('REQ-3 a request has its shape and the time of the server, and is not changed', async () => {
    await refuses(
      aRequest('otto', { text: 'å'.repeat(LIMITS.requestTextMax) }),
      {
        'too long a text': { text: 'å'.repeat(LIMITS.requestTextMax + 1) },
        'a map as text': { text: {} },
        'no text': { text: ABSENT },
        'another uid': { uid: 'karin' },
        'a time of its own': { at: EARLIER },
        'another schema version': { v: 2 },
        'an extra key': { admitted: true },
      },
      (data) => put(env.as('otto'), paths.request('closed', 'otto'), data),
    );
    expect(await whoMay(env, (db) => change(db, paths.request('closed', 'otto'), { text: 'Annat.' }))).toEqual([]);
  });

  test('REQ-4 a request is read by who asked and by those who keep order, who also list them', async () => {
    await asked();
    expect(await whoMay(env, (db) => get(db, paths.request('closed', 'otto')))).toEqual([...KEEPERS, 'otto']);
    expect(await whoMay(env, (db) => list(db, collections.requests('closed')))).toEqual(KEEPERS);
    expect(await whoMay(env, (db) => count(db, collections.requests('closed')))).toEqual(KEEPERS);
    expect(await whoMay(env, (db) => ask(db, queries.requests('closed')))).toEqual(KEEPERS);
    const byId = { name: 'x', from: collections.requests('closed'), where: [['__name__', '==', 'otto'] as const] };
    expect(await whoMay(env, (db) => ask(db, byId))).toEqual(KEEPERS);
  });

  test('REQ-5 a request is taken back by who asked, or turned down by those who keep order', async () => {
    const remove = (db: Firestore) => deleteDoc(doc(db, paths.request('closed', 'otto')));
    expect(await whoMay(env, remove, asked)).toEqual(['olga', 'moa', 'otto']);
  });
});

describe('bans', () => {
  const ban = (db: Firestore, by: string, uid = 'otto') =>
    together(db, { [paths.membership('open', uid)]: null, [paths.ban('open', uid)]: aBan(uid, by) });

  test('BAN-1 bans are read by those who keep order, not by the banned', async () => {
    expect(await whoMay(env, (db) => get(db, paths.ban('open', 'bo')))).toEqual(KEEPERS);
    expect(await whoMay(env, (db) => list(db, collections.bans('open')))).toEqual(KEEPERS);
    expect(await whoMay(env, (db) => count(db, collections.bans('open')))).toEqual(KEEPERS);
  });

  test('BAN-2 those who keep order ban a member, who leaves in the same batch, and in their own name', async () => {
    expect(await whoMay(env, (db, who) => ban(db, who, 'max'), reset)).toEqual(['olga', 'moa']);
    await reset();
    await denied(put(env.as('moa'), paths.ban('open', 'max'), aBan('max', 'moa')));
    await denied(ban(env.as('moa'), 'olga', 'max'));
    await allowed(ban(env.as('moa'), 'moa', 'max'));
  });

  test('BAN-3 moderators and owners are not banned by a moderator, owners by nobody', async () => {
    await env.seed({
      [paths.membership('open', 'rut')]: { v: 1, uid: 'rut', role: 'moderator', level: 'all', at: EARLIER },
    });
    await denied(ban(env.as('moa'), 'moa', 'rut'));
    await denied(ban(env.as('moa'), 'moa', 'olga'));
    await denied(ban(env.as('olga'), 'olga', 'sune'));
    await allowed(ban(env.as('olga'), 'olga', 'rut'));
  });

  test('BAN-4 also who is outside is banned; a ban has its shape, its author and the time of the server', async () => {
    const write = (uid: string, data: Parameters<typeof put>[2]) => put(env.as('moa'), paths.ban('open', uid), data);
    await refuses(
      aBan('otto', 'moa', { reason: 'a'.repeat(LIMITS.banReasonMax) }),
      {
        'another author': { by: 'olga' },
        'another uid': { uid: 'karin' },
        'no reason': { reason: '' },
        'a reason of blanks': { reason: '  \n' },
        'a missing reason': { reason: ABSENT },
        'too long a reason': { reason: 'a'.repeat(LIMITS.banReasonMax + 1) },
        'a list as reason': { reason: ['x'] },
        'a time of its own': { at: EARLIER },
        'another schema version': { v: 2 },
        'an extra key': { until: EARLIER },
      },
      (data) => write('otto', data),
    );
    const alone = (db: Firestore, who: string) => put(db, paths.ban('open', 'karin'), aBan('karin', who));
    expect(await whoMay(env, alone, reset)).toEqual(['olga', 'moa']);
    await denied(write('not.opaque', aBan('not.opaque', 'moa')));
    await allowed(write('opaque', aBan('opaque', 'moa')));
  });

  test('BAN-5 a ban is lifted by those who keep order, and never changed', async () => {
    const path = paths.ban('open', 'bo');
    expect(await whoMay(env, (db) => change(db, path, { reason: 'Annat.' }))).toEqual([]);
    expect(await whoMay(env, (db) => deleteDoc(doc(db, path)), reset)).toEqual(['olga', 'moa']);
    expect(INSIDE).not.toContain('bo');
  });
});
