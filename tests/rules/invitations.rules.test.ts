import { collections, NOW, paths, queries } from '@socialhallbarhet/domain';
import { deleteDoc, doc, type Firestore } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aBan, aMembership, anInvitation, aRequest } from '../support/documents.ts';
import { ask, change, count, get, list, put, together } from '../support/requests.ts';
import { EARLIER, rulesEnv } from '../support/rules-env.ts';
import { INSIDE, KEEPERS, sceneDocuments, whoMay } from '../support/scene.ts';
import { ABSENT, allowed, denied, refuses } from '../support/verdicts.ts';

const KINDS = ['open', 'closed', 'hidden'];
const env = rulesEnv(import.meta.filename);
const reset = async () => {
  await env.clear();
  await env.seed(sceneDocuments());
};
beforeEach(reset);

const of = paths.invitation;
const invited = (gid: string, uid: string) => env.seed({ [of(gid, uid)]: anInvitation(uid, 'olga') });
const afresh = (gid: string, uid: string) => async () => {
  await reset();
  await invited(gid, uid);
};

describe('inviting', () => {
  const invite = (db: Firestore, by: string, gid = 'hidden', uid = 'otto') =>
    put(db, of(gid, uid), anInvitation(uid, by));

  test('INV-1 those who keep order invite, to groups of every kind, and in their own name', async () => {
    for (const gid of KINDS)
      expect(await whoMay(env, (db, who) => invite(db, who, gid), reset), gid).toEqual(['olga', 'moa']);
    await reset();
    await denied(put(env.as('moa'), of('hidden', 'otto'), anInvitation('otto', 'olga')));
    await denied(invite(env.as('olga'), 'olga', 'other'));
    await denied(invite(env.as('olga'), 'olga', 'missing'));
    await allowed(invite(env.as('moa'), 'moa'));
  });

  test('INV-10 who is not trusted, or has no standing yet, invites nobody, in a group of their own either', async () => {
    const standing = paths.standing('moa');
    for (const trusted of [false, 'true', 1, null]) {
      await env.seed({ [standing]: { writeAfter: EARLIER, trusted } });
      await denied(invite(env.as('moa'), 'moa'));
    }
    await env.seed({ [standing]: { writeAfter: EARLIER } });
    await denied(invite(env.as('moa'), 'moa'));
    await env.seed({ [standing]: { writeAfter: EARLIER, trusted: true } });
    await allowed(invite(env.as('moa'), 'moa'));
    // Otto has no standing.
    await env.seed({ [paths.membership('hidden', 'otto')]: aMembership('otto', 'owner') });
    await denied(invite(env.as('otto'), 'otto', 'hidden', 'karin'));
    await env.seed({ [paths.standing('otto')]: { writeAfter: EARLIER, trusted: true } });
    await allowed(invite(env.as('otto'), 'otto', 'hidden', 'karin'));
  });

  test('INV-2 members of the platform are invited who are neither in the group nor banned from it', async () => {
    const db = env.as('olga');
    for (const uid of ['mia', 'moa', 'olga', 'bo', 'nils', 'nobody-here'])
      await denied(invite(db, 'olga', 'hidden', uid));
    for (const uid of ['otto', 'karin']) await allowed(invite(db, 'olga', 'hidden', uid));
  });

  test('INV-3 an invitation has its shape and the time of the server, and is never changed', async () => {
    await refuses(
      anInvitation('otto', 'moa'),
      {
        'another uid': { uid: 'karin' },
        'no uid': { uid: ABSENT },
        'another inviter': { by: 'olga' },
        'a time of its own': { at: EARLIER },
        'another schema version': { v: 2 },
        'an extra key': { role: 'owner' },
      },
      (data) => put(env.as('moa'), of('hidden', 'otto'), data),
    );
    expect(await whoMay(env, (db) => change(db, of('hidden', 'otto'), { at: NOW }))).toEqual([]);
    await denied(invite(env.as('moa'), 'moa'));
  });

  test('INV-4 who is invited gets no membership in the same breath', async () => {
    const both = {
      [of('hidden', 'otto')]: anInvitation('otto', 'olga'),
      [paths.membership('hidden', 'otto')]: aMembership('otto', 'member'),
    };
    await denied(together(env.as('olga'), both));
    await denied(put(env.as('olga'), paths.membership('hidden', 'otto'), aMembership('otto', 'member')));
    await allowed(invite(env.as('olga'), 'olga'));
  });

  test('INV-5 a ban and an invitation never stand beside each other', async () => {
    await invited('hidden', 'otto');
    const db = env.as('moa');
    await denied(put(db, paths.ban('hidden', 'otto'), aBan('otto', 'moa')));
    await allowed(together(db, { [paths.ban('hidden', 'otto')]: aBan('otto', 'moa'), [of('hidden', 'otto')]: null }));
    await denied(invite(db, 'moa'));
    await allowed(deleteDoc(doc(db, paths.ban('hidden', 'otto'))));
    await allowed(invite(db, 'moa'));
  });
});

describe('reading', () => {
  test('INV-6 an invitation is read by the invited and by those who keep order, who also list them', async () => {
    await invited('hidden', 'otto');
    expect(await whoMay(env, (db) => get(db, of('hidden', 'otto')))).toEqual([...KEEPERS, 'otto']);
    expect(await whoMay(env, (db) => list(db, collections.invitations('hidden')))).toEqual(KEEPERS);
    expect(await whoMay(env, (db) => count(db, collections.invitations('hidden')))).toEqual(KEEPERS);
    expect(await whoMay(env, (db) => ask(db, queries.invitations('hidden')))).toEqual(KEEPERS);
    const everywhere = {
      name: 'x',
      from: 'invitations',
      group: true as const,
      where: [['uid', '==', 'otto'] as const],
    };
    expect(await whoMay(env, (db) => ask(db, everywhere))).toEqual([]);
  });

  test('INV-7 the invited see the card of a hidden group, nothing that is said in it, and only for so long', async () => {
    await invited('hidden', 'otto');
    expect(await whoMay(env, (db) => get(db, paths.group('hidden')))).toEqual([...INSIDE, 'otto']);
    const db = env.as('otto');
    for (const path of [
      paths.topic('hidden', 't1'),
      paths.message('hidden', 'm1'),
      paths.roster('hidden', 0),
      paths.activity('hidden'),
      paths.membership('hidden', 'mia'),
      of('hidden', 'karin'),
    ])
      await denied(get(db, path));
    await denied(list(db, collections.topics('hidden')));
    await allowed(deleteDoc(doc(env.as('olga'), of('hidden', 'otto'))));
    await denied(get(db, paths.group('hidden')));
  });
});

describe('answering', () => {
  const accept = (db: Firestore, gid: string, uid: string, role = 'member') =>
    together(db, { [paths.membership(gid, uid)]: aMembership(uid, role), [of(gid, uid)]: null });

  test('INV-8 the invited come in by themselves, to groups of every kind', async () => {
    for (const gid of KINDS)
      expect(await whoMay(env, (db) => accept(db, gid, 'otto'), afresh(gid, 'otto')), gid).toEqual(['otto']);
    await denied(accept(env.as('karin'), 'hidden', 'karin'));
  });

  test('INV-9 the invitation is used up, and lets in as a member only', async () => {
    const db = env.as('otto');
    await invited('hidden', 'otto');
    await denied(put(db, paths.membership('hidden', 'otto'), aMembership('otto', 'member')));
    for (const role of ['owner', 'moderator']) await denied(accept(db, 'hidden', 'otto', role));
    await allowed(accept(db, 'hidden', 'otto'));
    await allowed(deleteDoc(doc(db, paths.membership('hidden', 'otto'))));
    await denied(accept(db, 'hidden', 'otto'));
    await denied(get(db, paths.group('hidden')));
  });

  test('INV-10 who may not write, has no profile or is banned meanwhile does not come in', async () => {
    for (const uid of ['sune', 'bo', 'rut']) await deleteDoc(doc(env.server(), paths.membership('hidden', uid)));
    for (const uid of ['sune', 'nils', 'bo', 'rut']) {
      await invited('hidden', uid);
      await (uid === 'rut' ? allowed : denied)(accept(env.as(uid), 'hidden', uid));
    }
  });

  test('INV-11 the invited decline, the suspended too; those who keep order take it back', async () => {
    const remove = (uid: string) => (db: Firestore) => deleteDoc(doc(db, of('hidden', uid)));
    expect(await whoMay(env, remove('otto'), afresh('hidden', 'otto'))).toEqual(['olga', 'moa', 'otto']);
    await deleteDoc(doc(env.server(), paths.membership('hidden', 'sune')));
    await invited('hidden', 'sune');
    await allowed(remove('sune')(env.as('sune')));
  });

  test('INV-12 who asked and is invited too may let both go in one batch', async () => {
    await invited('closed', 'otto');
    await env.seed({ [paths.request('closed', 'otto')]: aRequest('otto') });
    const both = { [of('closed', 'otto')]: null, [paths.request('closed', 'otto')]: null };
    await denied(together(env.as('karin'), both));
    await allowed(
      together(env.as('otto'), { ...both, [paths.membership('closed', 'otto')]: aMembership('otto', 'member') }),
    );
  });
});
