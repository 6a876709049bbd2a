import { collections, config, LIMITS, NOW, paths, queries } from '@socialhallbarhet/domain';
import { deleteDoc, doc, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aMember, aNotification, someConsents, someReading, someSettings } from '../support/documents.ts';
import { ask, change, count, get, list, overTheWire, put, together } from '../support/requests.ts';
import { EARLIER, rulesEnv, type Doc } from '../support/rules-env.ts';
import { ACCEPTED, sceneDocuments, VERIFIED, whoMay } from '../support/scene.ts';
import { ABSENT, allowed, denied, refuses } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
beforeEach(async () => {
  await env.clear();
  await env.seed(sceneDocuments());
});

describe('profile', () => {
  test('MEM-1 every verified account reads a profile it knows the id of; nobody lists them', async () => {
    expect(await whoMay(env, (db) => get(db, paths.member('mia')))).toEqual(ACCEPTED);
    expect(await whoMay(env, (db) => list(db, collections.members))).toEqual([]);
    expect(await whoMay(env, (db) => count(db, collections.members))).toEqual([]);
  });

  test('MEM-2 a profile is made by the person alone, and the terms are accepted at the latest beside it', async () => {
    const start = (data: Doc, uid = 'nils') => ({
      [paths.member(uid)]: data,
      [paths.consents(uid)]: someConsents(),
    });
    await denied(put(env.as('nils'), paths.member('nils'), aMember()));
    await denied(together(env.as('otto'), { [paths.member('nils')]: aMember() }));
    await denied(together(env.unverified('nils'), start(aMember())));
    await denied(together(env.nobody(), start(aMember())));
    await refuses(
      aMember(),
      {
        'a time of its own': { at: EARLIER },
        'another change time': { changed: EARLIER },
        'an extra key': { moderator: true },
        'a missing key': { about: ABSENT },
      },
      (data) => together(env.as('nils'), start(data)),
    );
    await env.seed({ [paths.consents('nora')]: someConsents() });
    await denied(put(env.as('otto'), paths.member('nora'), aMember()));
    await allowed(put(env.as('nora'), paths.member('nora'), aMember()));
  });

  test('MEM-3 the suspended make no new profile', async () => {
    await env.seed({ [paths.standing('nils')]: { writeAfter: new Timestamp(4_000_000_000, 0) } });
    const start = { [paths.member('nils')]: aMember(), [paths.consents('nils')]: someConsents() };
    await denied(together(env.as('nils'), start));
    await env.seed({ [paths.standing('nils')]: { writeAfter: EARLIER } });
    await allowed(together(env.as('nils'), start));
  });

  test('MEM-4 a profile is changed by the person alone unless suspended', async () => {
    const mine = (db: Parameters<typeof put>[0], who: string) =>
      put(db, paths.member(who), aMember({ name: 'Nytt namn', at: EARLIER }));
    const may = await whoMay(env, mine);
    expect(may).toEqual(VERIFIED.filter((who) => who !== 'sune' && who !== 'nils'));
    expect(await whoMay(env, (db) => mine(db, 'mia'))).toEqual(['mia']);
  });

  test('MEM-5 a profile keeps its shape and the time it was made', async () => {
    const term = (n: number) => Array.from({ length: n }, (_, i) => `kompetens-${i}`);
    await refuses(
      aMember({ at: EARLIER, competences: term(LIMITS.competencesMax), places: term(LIMITS.placesMax) }),
      {
        'another creation time': { at: NOW },
        'another change time': { changed: EARLIER },
        'an extra key': { admin: true },
        'a missing key': { sector: ABSENT },
        'a name of one letter': { name: 'M' },
        'a name of blanks': { name: '   ' },
        'an invisible name': { name: '\u200b\u200b\u2060' },
        'too long a name': { name: 'a'.repeat(LIMITS.nameMax + 1) },
        'a name that breaks out of a link': { name: 'Karin](https://example.org)[' },
        'a name of two lines': { name: 'Karin\nBerg' },
        'a name that turns the writing': { name: 'Karin \u202eBerg' },
        'a number as name': { name: 12 },
        'a headline of two lines': { headline: 'Planerare\nhär' },
        'a headline that turns the writing': { headline: 'Planerare \u202eräh' },
        'an organisation that turns the writing': { organisation: '\u202enedatS' },
        'too long a headline': { headline: 'a'.repeat(LIMITS.headlineMax + 1) },
        'too long a text': { about: 'a'.repeat(LIMITS.aboutMax + 1) },
        'far too long a text': { about: 'a'.repeat(900_000) },
        'one competence too many': { competences: term(LIMITS.competencesMax + 1) },
        'words as competence': { competences: ['Social hållbarhet'] },
        'a map as last competence': { competences: [...term(11), { a: 1 }] },
        'text as competences': { competences: '' },
        'a map as places': { places: {} },
        'one place too many': { places: term(LIMITS.placesMax + 1) },
        'no sector': { sector: '' },
        'a list as sector': { sector: ['kommun'] },
        'another language': { lang: 'de' },
      },
      (data) => put(env.as('mia'), paths.member('mia'), data),
    );
  });

  test('MEM-6 a profile is not deleted by clients', async () => {
    expect(await whoMay(env, (db) => deleteDoc(doc(db, paths.member('mia'))))).toEqual([]);
    await allowed(put(env.as('mia'), paths.member('mia'), aMember({ at: EARLIER })));
  });
});

const PRIVATE = [
  {
    id: 'MEM-10',
    what: 'consents',
    path: paths.consents,
    good: someConsents(),
    wrong: {
      'a time of its own': { at: EARLIER },
      'no version of the terms': { terms: ABSENT },
      'version zero of the terms': { terms: 0 },
      'half a version': { terms: 1.5 },
      'a version of the terms that is still to come': { terms: config.termsVersion + 1 },
      'words as version': { terms: '1' },
      'another schema version': { v: 2 },
      'an extra key': { marketing: true },
    },
  },
  {
    id: 'MEM-11',
    what: 'settings',
    path: paths.settings,
    good: someSettings(),
    wrong: {
      'a time of its own': { changed: EARLIER },
      'words for yes': { mailMentions: 'yes' },
      'a number for no': { mailRequests: 0 },
      'a missing key': { mailRequests: ABSENT },
      'another schema version': { v: 2 },
      'an extra key': { mailAll: true },
    },
  },
  {
    id: 'MEM-12',
    what: 'reading',
    path: paths.reading,
    good: someReading(),
    wrong: {
      'a time of its own': { changed: EARLIER },
      'a list of pointers': { pointers: [] },
      'text as pointers': { pointers: '' },
      'no pointers': { pointers: ABSENT },
      'another schema version': { v: 2 },
      'an extra key': { topics: {} },
    },
  },
];

function manyPointers(n: number) {
  return Object.fromEntries(Array.from({ length: n }, (_, i) => [`t${i}`, i]));
}

describe('private documents', () => {
  test.each(PRIVATE)('$id $what are read and written by their owner alone, and kept', async ({ path, good, wrong }) => {
    for (const uid of ['mia', 'una']) await env.seed({ [path(uid)]: good });
    expect(await whoMay(env, (db) => get(db, path('mia')))).toEqual(['mia']);
    expect(await whoMay(env, (db) => put(db, path('mia'), good))).toEqual(['mia']);
    expect(await whoMay(env, (db) => put(db, path('una'), good))).toEqual([]);
    expect(await whoMay(env, (db) => get(db, path('una')))).toEqual([]);
    expect(await whoMay(env, (db) => deleteDoc(doc(db, path('mia'))))).toEqual([]);
    expect(await whoMay(env, (db) => list(db, `${paths.member('mia')}/private`))).toEqual([]);
    const [id, parent] = [path('mia').split('/').at(-1), `${paths.member('mia')}/private`];
    expect(await whoMay(env, (db) => ask(db, { name: 'x', from: parent, where: [['__name__', '==', id]] }))).toEqual(
      [],
    );
    await refuses(good, wrong, (data) => put(env.as('mia'), path('mia'), data));
    await refuses(good, wrong, (data) => put(env.as('max'), path('max'), data));
  });

  test('MEM-15 terms once accepted are not taken back by an older version', async () => {
    const accept = () => put(env.as('mia'), paths.consents('mia'), someConsents());
    await env.seed({ [paths.consents('mia')]: someConsents({ terms: 2 }) });
    await denied(accept());
    await env.seed({ [paths.consents('mia')]: someConsents() });
    await denied(put(env.as('max'), paths.consents('mia'), someConsents()));
    await allowed(accept());
  });

  test('MEM-17 nobody accepts the terms for another', async () => {
    await denied(put(env.as('max'), paths.consents('nils'), someConsents()));
    await allowed(put(env.as('nils'), paths.consents('nils'), someConsents()));
  });

  test('MEM-16 a version of the terms is a whole number on the wire, too', async () => {
    const path = paths.consents('mia');
    const accept = (terms: Readonly<Record<string, number>>) =>
      overTheWire(env.as('mia'), 'mia', [{ path, fields: { v: { integerValue: 1 }, terms }, now: 'at' }]);
    await denied(accept({ doubleValue: 1 }));
    await allowed(accept({ integerValue: 1 }));
  });

  test('MEM-14 reading holds up to its limit of pointers', async () => {
    const write = (n: number) => put(env.as('mia'), paths.reading('mia'), someReading({ pointers: manyPointers(n) }));
    await denied(write(LIMITS.pointersMax + 1));
    await allowed(write(LIMITS.pointersMax));
  });

  test('MEM-13 nothing else is stored among the private documents', async () => {
    await denied(put(env.as('mia'), `${paths.member('mia')}/private/other`, someSettings()));
    await denied(put(env.as('mia'), `${paths.settings('mia')}/more/x`, someSettings()));
    await allowed(put(env.as('mia'), paths.settings('mia'), someSettings()));
  });
});

describe('notifications', () => {
  const one = paths.notification('mia', 'mention-m1');
  beforeEach(() => env.seed({ [one]: aNotification(), [paths.notification('una', 'mention-m1')]: aNotification() }));

  test('NOT-1 notifications are read by whom they are for, by every way', async () => {
    const bell = queries.unreadNotifications('mia');
    expect(await whoMay(env, (db) => get(db, one))).toEqual(['mia']);
    expect(await whoMay(env, (db) => list(db, collections.notifications('mia')))).toEqual(['mia']);
    expect(await whoMay(env, (db) => count(db, collections.notifications('mia')))).toEqual(['mia']);
    expect(await whoMay(env, (db) => ask(db, bell))).toEqual(['mia']);
    expect(await whoMay(env, (db) => ask(db, queries.latestNotifications('mia')))).toEqual(['mia']);
    expect(await whoMay(env, (db) => ask(db, queries.notificationsOfGroup('mia', 'open')))).toEqual(['mia']);
    expect(await whoMay(env, (db) => get(db, paths.notification('una', 'mention-m1')))).toEqual([]);
  });

  test('NOT-2 only whom it is for marks it read, at the time of the server, and changes nothing else', async () => {
    expect(await whoMay(env, (db) => change(db, one, { read: NOW }))).toEqual(['mia']);
    expect(await whoMay(env, (db) => change(db, paths.notification('una', 'mention-m1'), { read: NOW }))).toEqual([]);
    await refuses(
      { read: NOW },
      {
        'another time': { read: EARLIER },
        'unread again': { read: null },
        yes: { read: true },
        'other words': { snippet: 'Nej' },
        'an extra key': { starred: true },
      },
      (data) => change(env.as('mia'), one, data),
    );
  });

  test('NOT-3 notifications are neither made nor deleted by clients', async () => {
    const made = paths.notification('mia', 'mention-m2');
    expect(await whoMay(env, (db) => put(db, made, aNotification({ read: NOW })))).toEqual([]);
    expect(await whoMay(env, (db) => deleteDoc(doc(db, one)))).toEqual([]);
    await allowed(change(env.as('mia'), one, { read: NOW }));
  });
});
