import { collections, EVERYONE, paths, queries } from '@socialhallbarhet/domain';
import { beforeEach, expect, test } from 'vitest';
import { anEvent, aRegistration } from '../support/documents.ts';
import { ask, count, get, list, put } from '../support/requests.ts';
import { EARLIER, rulesEnv } from '../support/rules-env.ts';
import { ACCEPTED, INSIDE, sceneDocuments, VERIFIED, whoMay } from '../support/scene.ts';
import { allowed, denied } from '../support/verdicts.ts';

const env = rulesEnv(import.meta.filename);
const GUEST = 'digest';
beforeEach(async () => {
  await env.clear();
  await env.seed({
    ...sceneDocuments(),
    [paths.event('all')]: anEvent(EVERYONE),
    [paths.event('ours')]: anEvent('closed'),
    [paths.event('odd')]: anEvent('closed', { audience: null }),
    [paths.registration('all', 'mia')]: aRegistration('mia'),
    [paths.registration('all', 'una')]: aRegistration('una'),
    [paths.registration('all', GUEST)]: aRegistration(''),
  });
});
const since = new Date(0);

test('CAL-1 an event for all is read by every verified person, a group’s by those in it', async () => {
  expect(await whoMay(env, (db) => get(db, paths.event('all')))).toEqual(ACCEPTED);
  expect(await whoMay(env, (db) => get(db, paths.event('ours')))).toEqual(INSIDE);
  expect(await whoMay(env, (db) => get(db, paths.event('odd')))).toEqual([]);
});

test('CAL-2 queries name their audience: that of others, of all at once, or a count of them is denied', async () => {
  for (const query of [queries.comingEvents, queries.pastEvents]) {
    expect(await whoMay(env, (db) => ask(db, query(EVERYONE, since)))).toEqual(ACCEPTED);
    expect(await whoMay(env, (db) => ask(db, query('closed', since)))).toEqual(INSIDE);
  }
  const { orderBy, name, from } = queries.comingEvents(EVERYONE, since);
  const all = { name, from, ...(orderBy && { orderBy }) };
  expect(await whoMay(env, (db) => ask(db, all))).toEqual([]);
  expect(await whoMay(env, (db) => list(db, collections.events))).toEqual([]);
  expect(await whoMay(env, (db) => count(db, collections.events))).toEqual([]);
  const by = { name, from, where: [['title', '==', 'Dialog i planprocessen'] as const] };
  expect(await whoMay(env, (db) => ask(db, by))).toEqual([]);
});

test('CAL-3 a group’s events are found by its members, and are theirs alone', async () => {
  const found = await ask(env.as('mia'), queries.comingEvents('closed', since));
  expect(found.docs.map(({ id }) => id)).toEqual(['ours']);
  const everyones = await ask(env.as('mia'), queries.comingEvents(EVERYONE, since));
  expect(everyones.docs.map(({ id }) => id)).toEqual(['all']);
});

test('CAL-4 a registration is read by its own member only, organisers too ask a function', async () => {
  await env.seed({ [paths.roles('otto')]: { organiser: true, administrator: true } });
  const of = (rid: string) => paths.registration('all', rid);
  expect(await whoMay(env, (db) => get(db, of('mia')))).toEqual(['mia']);
  expect(await whoMay(env, (db) => get(db, of('una')))).toEqual([]);
  expect(await whoMay(env, (db) => get(db, of(GUEST)))).toEqual([]);
  await allowed(get(env.as('otto'), of('otto'))); // Finding out that one is not registered.
});

test('CAL-5 everyone lists their own registrations over all events, and nobody else’s or a guest’s', async () => {
  expect(await whoMay(env, (db, who) => ask(db, queries.myRegistrations(who)))).toEqual(VERIFIED);
  expect(await whoMay(env, (db) => ask(db, queries.myRegistrations('mia')))).toEqual(['mia']);
  expect(await whoMay(env, (db) => ask(db, queries.myRegistrations('')))).toEqual([]);
  const found = await ask(env.as('mia'), queries.myRegistrations('mia'));
  expect(found.docs.map(({ id }) => id)).toEqual(['mia']);
  const all = { name: 'x', from: 'registrations', group: true as const };
  expect(await whoMay(env, (db) => ask(db, all))).toEqual([]);
  for (const [field, value] of [
    ['email', 'gast@example.org'],
    ['kind', 'guest'],
  ] as const) {
    const by = { ...all, where: [[field, '==', value] as const] };
    expect(await whoMay(env, (db) => ask(db, by))).toEqual([]);
  }
  expect(await whoMay(env, (db) => list(db, collections.registrations('all')))).toEqual([]);
  expect(await whoMay(env, (db) => count(db, collections.registrations('all')))).toEqual([]);
});

test('CAL-6 what lies elsewhere under the same name is not had by its path', async () => {
  await env.seed({ 'talks/t1/registrations/mia': aRegistration('mia') });
  await denied(get(env.as('mia'), 'talks/t1/registrations/mia'));
  await allowed(get(env.as('mia'), paths.registration('all', 'mia')));
});

test('CAL-7 no client writes: not an event in their name, not a seat of their own', async () => {
  await env.seed({ [paths.roles('otto')]: { organiser: true, administrator: true } });
  const mine = anEvent(EVERYONE, { organiser: 'otto', starts: EARLIER });
  expect(await whoMay(env, (db) => put(db, paths.event('new'), mine))).toEqual([]);
  expect(await whoMay(env, (db) => put(db, paths.event('all'), mine))).toEqual([]);
  expect(await whoMay(env, (db, who) => put(db, paths.registration('all', who), aRegistration(who)))).toEqual([]);
  await allowed(put(env.server(), paths.event('new'), mine));
});

test('CAL-8 the address of the meeting is read by those who have a seat and those who arrange it, and by nobody else', async () => {
  const room = { v: 1, link: 'https://mote.example/hemligt' };
  await env.seed({
    [paths.eventRoom('all')]: room,
    [paths.eventRoom('ours')]: room,
    [paths.roles('otto')]: { organiser: true, administrator: false },
    [paths.roles('karin')]: { organiser: false, administrator: true },
    [paths.roles('nils')]: { organiser: false, administrator: false, moderator: true },
    [paths.registration('all', 'max')]: aRegistration('max', { state: 'waiting' }),
    [paths.registration('all', 'moa')]: aRegistration('moa', { state: 'cancelled' }),
    // Of the group’s event: one in the group, and one who left it and whose seat was not given back yet.
    [paths.registration('ours', 'mia')]: aRegistration('mia'),
    [paths.registration('ours', 'bo')]: aRegistration('bo'),
  });
  const who = (eid: string) => whoMay(env, (db) => get(db, paths.eventRoom(eid)));
  expect((await who('all')).toSorted()).toEqual(['karin', 'mia', 'otto']);
  expect((await who('ours')).toSorted()).toEqual(['mia', 'moa', 'olga', 'sune']);
  expect(await whoMay(env, (db) => list(db, 'events/all/private'))).toEqual([]);
  expect(await whoMay(env, (db) => put(db, paths.eventRoom('all'), room))).toEqual([]);
  expect(await whoMay(env, (db) => get(db, 'events/all/private/other'))).toEqual([]);
  expect(await whoMay(env, (db) => get(db, paths.eventRoom('odd')))).toEqual([]);
  expect(await whoMay(env, (db) => get(db, paths.eventRoom('none')))).toEqual([]);
});
