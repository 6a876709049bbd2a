import { collections, NOW, paths, queries, serverQueries } from '@socialhallbarhet/domain';
import { deleteDoc, doc, type Firestore } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aMember, aMembership, aRequest } from '../support/documents.ts';
import { ask, change, count, get, list, put, together } from '../support/requests.ts';
import { EARLIER, rulesEnv } from '../support/rules-env.ts';
import { INSIDE, sceneDocuments, VERIFIED, whoMay, type Person } from '../support/scene.ts';
import { ABSENT, allowed, denied, refuses } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
const reset = async () => {
  await env.clear();
  await env.seed(sceneDocuments());
};
beforeEach(reset);

const of = paths.membership;
const remove = (db: Firestore, gid: string, uid: string) => deleteDoc(doc(db, of(gid, uid)));
const aBan = (by: string) => ({ v: 1, uid: 'max', by, reason: 'Reklam.', at: NOW });
const shutOut = (db: Firestore, by: string) =>
  together(db, { [of('open', 'max')]: null, [paths.ban('open', 'max')]: aBan(by) });
const setRole = (who: Person, uid: string, role: string) => change(env.as(who), of('open', uid), { role });

describe('reading', () => {
  test('MBR-1 a membership is read inside the group and by its own member', async () => {
    expect(await whoMay(env, (db) => get(db, of('closed', 'mia')))).toEqual(INSIDE);
    expect(await whoMay(env, (db) => get(db, of('closed', 'gina')))).toEqual([...INSIDE, 'gina']);
    expect(await whoMay(env, (db) => get(db, of('closed', 'una')))).toEqual(INSIDE);
    await allowed(get(env.as('otto'), of('closed', 'otto'))); // Finding out that one does not belong.
  });

  test('MBR-2 everyone reads which groups they are in, and nobody else; no list over all groups is had', async () => {
    expect(await whoMay(env, (db, who) => get(db, paths.mine(who)))).toEqual(VERIFIED);
    expect(await whoMay(env, (db) => get(db, paths.mine('mia')))).toEqual(['mia']);
    expect(await whoMay(env, (db) => put(db, paths.mine('mia'), { v: 1, groups: {} }))).toEqual([]);
    const folder = (who: string) => paths.mine(who).replace(/\/mine$/, '');
    expect(await whoMay(env, (db, who) => list(db, folder(who)))).toEqual([]);
    const byName = { name: 'x', where: [['__name__', '==', 'mine']] } as const;
    expect(await whoMay(env, (db, who) => ask(db, { ...byName, from: folder(who) }))).toEqual([]);
    expect(await whoMay(env, (db, who) => ask(db, serverQueries.membershipsOf(who)))).toEqual([]);
    const everyone = { name: 'x', from: 'memberships', group: true as const };
    expect(await whoMay(env, (db) => ask(db, everyone))).toEqual([]);
    const owners = { ...everyone, where: [['role', '==', 'owner'] as const] };
    expect(await whoMay(env, (db) => ask(db, owners))).toEqual([]);
  });

  test('MBR-19 what lies elsewhere under the same name is not had by its path', async () => {
    const elsewhere = 'talks/t1/memberships/mia';
    await env.seed({ [elsewhere]: aMembership('mia', 'member') });
    await denied(get(env.as('mia'), elsewhere));
    await allowed(get(env.as('mia'), of('open', 'mia')));
  });

  test('MBR-3 the memberships of a group are not listed by clients: the roster is for that', async () => {
    expect(await whoMay(env, (db) => list(db, collections.memberships('open')))).toEqual([]);
    expect(await whoMay(env, (db) => count(db, collections.memberships('open')))).toEqual([]);
    expect(await whoMay(env, (db) => ask(db, queries.keepers('open')))).toEqual([]);
    await allowed(get(env.as('mia'), of('open', 'olga')));
  });
});

describe('joining', () => {
  const join = (db: Firestore, gid: string, who: string, role = 'member') =>
    put(db, of(gid, who), aMembership(who, role));

  test('MBR-4 members with a profile join open groups by themselves, unless banned or suspended', async () => {
    const fresh = async () => {
      await reset();
      await Promise.all(INSIDE.concat('una', 'gina').map((who) => remove(env.server(), 'open', who)));
    };
    const may = await whoMay(env, (db, who) => join(db, 'open', who), fresh);
    expect(may).toEqual(['olga', 'moa', 'mia', 'max', 'rut', 'nina', 'gina', 'karin', 'otto']);
  });

  test('MBR-5 nobody joins a closed or hidden group, or one that is not there, without being let in', async () => {
    for (const gid of ['closed', 'hidden', 'missing']) await denied(join(env.as('otto'), gid, 'otto'));
    await allowed(join(env.as('otto'), 'open', 'otto'));
  });

  test('MBR-6 nobody joins with a higher role or in another’s place', async () => {
    await denied(join(env.as('otto'), 'open', 'otto', 'owner'));
    await denied(join(env.as('otto'), 'open', 'otto', 'moderator'));
    await denied(join(env.as('otto'), 'open', 'karin'));
    await denied(join(env.as('olga'), 'open', 'karin'));
    await allowed(join(env.as('otto'), 'open', 'otto'));
  });

  test('MBR-7 a membership has its shape and the time of the server', async () => {
    await refuses(
      aMembership('otto', 'member'),
      {
        'another uid': { uid: 'karin' },
        'no uid': { uid: ABSENT },
        'another role': { role: 'guest' },
        'a list as role': { role: ['member'] },
        'another level': { level: 'some' },
        'a number as level': { level: 1 },
        'a time of its own': { at: EARLIER },
        'another schema version': { v: 2 },
        'an extra key': { trusted: true },
        'a missing key': { level: ABSENT },
      },
      (data) => put(env.as('otto'), of('open', 'otto'), data),
    );
  });
});

describe('being let in', () => {
  const admit = (db: Firestore, uid: string, role = 'member', gid = 'closed') =>
    together(db, { [of(gid, uid)]: aMembership(uid, role), [paths.request(gid, uid)]: null });

  test('MBR-8 those who keep order let in whoever asked', async () => {
    const asked = async () => {
      await reset();
      await env.seed({ [paths.request('closed', 'otto')]: aRequest('otto') });
    };
    expect(await whoMay(env, (db) => admit(db, 'otto'), asked)).toEqual(['olga', 'moa']);
  });

  test('MBR-9 who did not ask is not let in, and a request is used up', async () => {
    await denied(admit(env.as('olga'), 'otto'));
    await denied(put(env.as('olga'), of('closed', 'otto'), aMembership('otto', 'member')));
    await env.seed({ [paths.request('closed', 'otto')]: aRequest('otto') });
    await denied(put(env.as('olga'), of('closed', 'otto'), aMembership('otto', 'member')));
    await denied(admit(env.as('olga'), 'otto', 'moderator'));
    await denied(admit(env.as('olga'), 'otto', 'owner'));
    await denied(admit(env.as('otto'), 'otto'));
    await denied(admit(env.as('karin'), 'otto'));
    await allowed(admit(env.as('olga'), 'otto'));
  });

  test('MBR-10 the banned are not let in', async () => {
    for (const uid of ['bo', 'otto']) await env.seed({ [paths.request('closed', uid)]: aRequest(uid) });
    await denied(admit(env.as('olga'), 'bo'));
    await allowed(admit(env.as('olga'), 'otto'));
  });

  test('MBR-11 who is let in has the membership’s shape too', async () => {
    await env.seed({ [paths.request('closed', 'otto')]: aRequest('otto') });
    await refuses(
      aMembership('otto', 'member'),
      { 'another uid': { uid: 'mia' }, 'a time of its own': { at: EARLIER }, 'an extra key': { by: 'olga' } },
      (data) => together(env.as('moa'), { [of('closed', 'otto')]: data, [paths.request('closed', 'otto')]: null }),
    );
  });
});

describe('levels and roles', () => {
  test('MBR-12 each sets their own level, the suspended too, and nobody another’s', async () => {
    const may = await whoMay(env, (db, who) => change(db, of('open', who), { level: 'none' }));
    expect(may).toEqual(INSIDE);
    // One by one: an owner may write what changes nothing.
    expect(await whoMay(env, (db) => change(db, of('open', 'mia'), { level: 'mentions' }), reset)).toEqual(['mia']);
    await denied(change(env.as('mia'), of('open', 'mia'), { level: 'loud' }));
  });

  test('MBR-13 only owners give roles, and never to themselves', async () => {
    expect(await whoMay(env, (db) => change(db, of('open', 'max'), { role: 'moderator' }), reset)).toEqual(['olga']);
    for (const who of INSIDE)
      for (const role of ['owner', 'moderator', 'member'])
        if (role !== (await get(env.server(), of('open', who))).get('role')) await denied(setRole(who, who, role));
    await denied(setRole('olga', 'max', 'guest'));
    await denied(setRole('olga', 'nobody-here', 'member'));
    await allowed(setRole('olga', 'max', 'moderator'));
  });

  test('MBR-14 a change of role changes nothing else, and comes alone', async () => {
    await refuses(
      { role: 'moderator' },
      {
        'another uid': { uid: 'olga' },
        'another level': { level: 'none' },
        'another time': { at: NOW },
        'another version': { v: 2 },
        'an extra key': { by: 'olga' },
      },
      (data) => change(env.as('olga'), of('open', 'max'), data),
    );
    await denied(change(env.as('mia'), of('open', 'mia'), { level: 'none', role: 'owner' }));
    await denied(change(env.as('mia'), of('open', 'mia'), { level: 'none', at: NOW }));
    await allowed(change(env.as('mia'), of('open', 'mia'), { level: 'none' }));
  });

  test('MBR-15 an owner hands over: the new one is named, then takes the old one’s role', async () => {
    await denied(remove(env.as('olga'), 'open', 'olga'));
    await denied(setRole('olga', 'olga', 'member'));
    await allowed(setRole('olga', 'mia', 'owner'));
    await denied(remove(env.as('olga'), 'open', 'olga'));
    await allowed(setRole('mia', 'olga', 'member'));
    await denied(setRole('olga', 'mia', 'member'));
    await allowed(remove(env.as('olga'), 'open', 'olga'));
    await denied(remove(env.as('mia'), 'open', 'mia'));
    // Who founded the group comes back as anybody does.
    await denied(put(env.as('olga'), of('open', 'olga'), aMembership('olga', 'owner')));
    await allowed(put(env.as('olga'), of('open', 'olga'), aMembership('olga', 'member')));
  });
});

describe('leaving', () => {
  test('MBR-16 all leave by themselves but owners', async () => {
    const may = await whoMay(env, (db, who) => remove(db, 'open', who));
    expect(may).toEqual(['moa', 'mia', 'max', 'rut', 'nina', 'gina']);
  });

  test('MBR-17 members are shut out by those who keep order, moderators by owners, owners by nobody', async () => {
    expect(await whoMay(env, (db, who) => shutOut(db, who), reset)).toEqual(['olga', 'moa']);
    await env.seed({ [of('open', 'max')]: aMembership('max', 'moderator') });
    const asModerator = async () => {
      await reset();
      await env.seed({ [of('open', 'max')]: aMembership('max', 'moderator') });
    };
    expect(await whoMay(env, (db, who) => shutOut(db, who), asModerator)).toEqual(['olga', 'max']);
    const asOwner = async () => {
      await reset();
      await env.seed({ [of('open', 'max')]: aMembership('max', 'owner') });
    };
    expect(await whoMay(env, (db, who) => shutOut(db, who), asOwner)).toEqual([]);
  });

  test('MBR-18 who was removed from an open group may join again, who was banned may not', async () => {
    await env.seed({ [paths.member('max')]: aMember() });
    const again = () => put(env.as('max'), of('open', 'max'), aMembership('max', 'member'));
    await deleteDoc(doc(env.server(), of('open', 'max'))); // As `removeMember` does.
    await allowed(again());
    await allowed(shutOut(env.as('moa'), 'moa'));
    await denied(again());
  });

  test('MBR-20 nobody takes another out without leaving a name: a function does, or a ban of the same moment', async () => {
    expect(await whoMay(env, (db) => remove(db, 'open', 'max'), reset)).toEqual(['max']);
    await env.seed({ [of('open', 'max')]: aMembership('max', 'moderator') });
    await denied(remove(env.as('olga'), 'open', 'max'));
    await allowed(shutOut(env.as('olga'), 'olga'));
    await reset();
    // A ban that stood there before is not of this moment.
    await env.seed({ [paths.ban('open', 'max')]: aBan('moa') });
    await denied(remove(env.as('moa'), 'open', 'max'));
    await reset();
    await allowed(shutOut(env.as('moa'), 'moa'));
  });
});
