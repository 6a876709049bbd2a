import { collections, HIDDEN_TITLE, LIMITS, NOW, paths, queries } from '@socialhallbarhet/domain';
import { deleteDoc, doc, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aCase, aHeld, aMember, aMembership, ownId } from '../support/documents.ts';
import { ask, change, count, get, list, put } from '../support/requests.ts';
import { EARLIER, rulesEnv, type Doc } from '../support/rules-env.ts';
import { KEEPERS, sceneDocuments, whoMay, WRITERS } from '../support/scene.ts';
import { ABSENT, allowed, denied, refuses } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
beforeEach(async () => {
  await env.clear();
  await env.seed({
    ...sceneDocuments(),
    [paths.roles('otto')]: { moderator: true },
    [paths.roles('max')]: { moderator: false, administrator: true },
    [paths.case('c-open')]: aCase('open'),
    [paths.case('c-closed')]: aCase('closed'),
    [paths.case('c-other')]: aCase('other'),
    [paths.case('c-platform')]: aCase(''),
    [paths.caseEntry('c-open', 1)]: { n: 1 },
    [paths.caseEntry('c-platform', 1)]: { n: 1 },
    [paths.report('c-open', 'mia')]: { uid: 'mia', words: 'Jag blev rädd.' },
    [paths.restricted('open', 'm-hidden')]: { message: { text: 'hot' } },
    [paths.restrictedVersion('open', 'm-hidden', 0)]: { text: 'hot' },
    [paths.restrictedProfile('mia')]: { words: { about: 'hot' } },
    [paths.held('open', 'h-mia')]: aHeld('mia', 't1'),
    [paths.held('open', 'h-max')]: aHeld('max', 't1'),
  });
});

describe('cases', () => {
  test('CAS-1 a group’s keepers see its cases, the platform’s moderators all, by every way', async () => {
    expect(await whoMay(env, (db) => get(db, paths.case('c-open')))).toEqual([...KEEPERS, 'otto']);
    expect(await whoMay(env, (db) => get(db, paths.case('c-other')))).toEqual(['karin', 'otto']);
    expect(await whoMay(env, (db) => get(db, paths.case('c-platform')))).toEqual(['otto']);
    for (const query of [queries.openCasesIn('open'), queries.decidedCasesIn('open')])
      expect(await whoMay(env, (db) => ask(db, query))).toEqual([...KEEPERS, 'otto']);
    for (const query of [queries.openCases(), queries.decidedCases()])
      expect(await whoMay(env, (db) => ask(db, query))).toEqual(['otto']);
    expect(await whoMay(env, (db) => count(db, collections.cases))).toEqual(['otto']);
    expect(await whoMay(env, (db) => list(db, collections.cases))).toEqual(['otto']);
  });

  test('CAS-2 who is not verified any more, or not a moderator any more, sees none', async () => {
    await denied(get(env.unverified('otto'), paths.case('c-open')));
    await allowed(get(env.as('otto'), paths.case('c-open')));
    for (const value of [false, 'true', 1, null]) {
      await env.seed({ [paths.roles('otto')]: { moderator: value } });
      await denied(get(env.as('otto'), paths.case('c-open')));
      await denied(ask(env.as('otto'), queries.openCases()));
    }
    await env.seed({ [paths.membership('open', 'moa')]: aMembership('moa', 'member') });
    await denied(get(env.as('moa'), paths.case('c-open')));
    await allowed(get(env.as('moa'), paths.case('c-closed')));
  });

  test('CAS-3 the log is read by those who read the case', async () => {
    expect(await whoMay(env, (db) => get(db, paths.caseEntry('c-open', 1)))).toEqual([...KEEPERS, 'otto']);
    expect(await whoMay(env, (db) => ask(db, queries.caseLog('c-open')))).toEqual([...KEEPERS, 'otto']);
    expect(await whoMay(env, (db) => ask(db, queries.caseLog('c-platform')))).toEqual(['otto']);
  });

  test('CAS-5 nobody reads the case about themselves, nor its log, whatever role they have since', async () => {
    for (const [who, scope] of [
      ['otto', ''],
      ['moa', 'open'],
    ] as const) {
      const [own, others] = [`about-${who}`, `beside-${who}`];
      await env.seed({
        [paths.case(own)]: aCase(scope, { member: who }),
        [paths.caseEntry(own, 1)]: { n: 1, by: 'olga' },
        [paths.case(others)]: aCase(scope),
        [paths.caseEntry(others, 1)]: { n: 1, by: 'olga' },
      });
      await denied(get(env.as(who), paths.case(own)));
      await denied(get(env.as(who), paths.caseEntry(own, 1)));
      await denied(ask(env.as(who), queries.caseLog(own)));
      await allowed(get(env.as(who), paths.case(others)));
      await allowed(get(env.as(who), paths.caseEntry(others, 1)));
      await allowed(ask(env.as(who), queries.caseLog(others)));
      // Another one reads it.
      await env.seed({ [paths.roles('max')]: { moderator: true } });
      await allowed(get(env.as('max'), paths.case(own)));
      await allowed(get(env.as('max'), paths.caseEntry(own, 1)));
    }
  });

  test('CAS-4 nobody writes a case, its log, a report or a decision, nor reads who reported or what is hidden', async () => {
    const closed = [paths.case('c-open'), paths.caseEntry('c-open', 1), paths.report('c-open', 'mia')];
    for (const path of [
      ...closed,
      paths.restricted('open', 'm-hidden'),
      paths.restrictedVersion('open', 'm-hidden', 0),
      paths.restrictedProfile('mia'),
    ]) {
      expect(await whoMay(env, (db) => change(db, path, { state: 'decided', text: 'x' }))).toEqual([]);
      expect(await whoMay(env, (db) => put(db, `${path}-new`, aCase('open')))).toEqual([]);
      expect(await whoMay(env, (db) => deleteDoc(doc(db, path)))).toEqual([]);
    }
    for (const path of [
      paths.report('c-open', 'mia'),
      paths.restricted('open', 'm-hidden'),
      paths.restrictedVersion('open', 'm-hidden', 0),
      paths.restrictedProfile('mia'),
    ]) {
      expect(await whoMay(env, (db) => get(db, path))).toEqual([]);
      expect(await whoMay(env, (db) => list(db, path.slice(0, path.lastIndexOf('/'))))).toEqual([]);
    }
    await allowed(get(env.as('otto'), paths.case('c-open')));
  });
});

describe('what is held', () => {
  const mine = paths.held('open', 'h-mia');

  test('HLD-1 its author alone knows of it, by every way', async () => {
    expect(await whoMay(env, (db) => get(db, mine))).toEqual(['mia']);
    expect(await whoMay(env, (db) => ask(db, queries.myHeld('open', 'mia')))).toEqual(['mia']);
    expect(await whoMay(env, (db) => list(db, collections.held('open')))).toEqual([]);
    expect(await whoMay(env, (db) => count(db, collections.held('open')))).toEqual([]);
    const everywhere = { name: 'x', from: 'held', group: true as const, where: [['author', '==', 'mia'] as const] };
    expect(await whoMay(env, (db) => ask(db, everywhere))).toEqual([]);
    await denied(get(env.unverified('mia'), mine));
    // What is there and what is not are denied alike.
    await denied(get(env.as('max'), paths.held('open', 'nothing')));
  });

  test('HLD-2 members write there unless suspended, trusted or not', async () => {
    for (const gid of ['open', 'closed'])
      expect(await whoMay(env, (db, who) => put(db, paths.held(gid, ownId(who)), aHeld(who, 't1')))).toEqual(WRITERS);
  });

  test('HLD-3 it says who wrote it, when and where, truthfully', async () => {
    const send = (data: Doc) => put(env.as('max'), paths.held('open', ownId('max')), data);
    await refuses(
      aHeld('max', 't1'),
      {
        'another author': { author: 'mia' },
        'no author': { author: ABSENT },
        'a time of its own': { writtenAt: EARLIER },
        'a later time': { writtenAt: new Timestamp(4_000_000_000, 0) },
        'no time': { writtenAt: ABSENT },
        'no topic': { topic: ABSENT },
        'a path as topic': { topic: 't1/x' },
        'no text': { text: '' },
        'blank text': { text: ' \n' },
        'too long a text': { text: 'a'.repeat(LIMITS.messageTextMax + 1) },
        'too long a title': { title: 'a'.repeat(LIMITS.titleMax + 1) },
        'a number as title': { title: 1 },
        'too many cells': { cells: Array.from({ length: 7 }, () => 'stad.samspel') },
        'no competences': { competences: ABSENT },
        'too many competences': { competences: Array.from({ length: 7 }, () => 'dialog') },
        'another version': { v: 2 },
        'an extra key': { state: 'visible' },
      },
      send,
    );
    const begin = (title: string) => send(aHeld('max', 'new-topic', { title }));
    for (const title of ['\u200b'.repeat(3), '   ', 'Nu', HIDDEN_TITLE]) await denied(begin(title));
    await allowed(begin('Ett nytt ämne'));
    await allowed(begin('a'.repeat(LIMITS.titleMin)));
    await denied(put(env.as('max'), paths.held('open', 'a.b'), aHeld('max', 't1')));
  });

  test('HLD-4 it is neither changed nor taken away by a client', async () => {
    expect(await whoMay(env, (db) => change(db, mine, { text: 'Snällare.', writtenAt: NOW }))).toEqual([]);
    expect(await whoMay(env, (db) => deleteDoc(doc(db, mine)))).toEqual([]);
    await allowed(get(env.as('mia'), mine));
    await allowed(put(env.as('mia'), paths.member('mia'), aMember({ at: EARLIER })));
  });
});
