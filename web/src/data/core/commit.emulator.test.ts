import { NOW, paths } from '@socialhallbarhet/domain';
import * as fc from 'fast-check';
import { disableNetwork, doc, type Firestore, setDoc, Timestamp } from 'firebase/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { ask } from './ask.ts';
import { commit } from './commit.ts';
import { emulatorClients } from './emulator-clients.ts';

type Here = { db: Firestore } & ReturnType<ReturnType<typeof emulatorClients>['requestsOf']>;
const here = vi.hoisted(() => ({}) as Here);
vi.mock('../device/connection.ts', async () => import('./emulator-clients.ts'));
vi.mock('./firebase.ts', () => ({
  get db() {
    return here.db;
  },
  get auth() {
    return here.auth;
  },
  get commitRequest() {
    return here.commitRequest;
  },
}));

const { connect, requestsOf, close } = emulatorClients('commit', inject('firestorePort'));
const amina = { sub: 'amina', email_verified: true };
let server: Firestore;
/** An SDK without a network never answers: what is written in spite of it went by the request. */
let cutOff: Firestore;
beforeAll(async () => {
  server = connect('owner');
  cutOff = connect('owner');
  await disableNetwork(cutOff);
  await setDoc(doc(server, paths.membership('g', 'amina')), { v: 1, uid: 'amina', role: 'member', level: 'all' });
});
beforeEach(() => Object.assign(here, requestsOf('owner'), { db: cutOff }));
afterAll(close);

const dataOf = async (path: string) => (await ask(doc(server, path))).data();
const card = { title: '', cells: [], competences: [] };
const draft = { v: 1, topic: 'belysning', author: 'amina', text: 'hej', replyTo: '', ...card, writtenAt: NOW };

const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/);
const time = fc
  .tuple(fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([seconds, micros]) => new Timestamp(seconds, micros * 1000));
const plain = fc.oneof(fc.string({ unit: 'grapheme' }), fc.boolean(), fc.maxSafeInteger(), time);
const value = fc.oneof(plain, fc.array(plain, { maxLength: 4 }));

describe('commit', () => {
  it('CMT-1 writes by its request what the SDK would write', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 5 }), async (data) => {
        await setDoc(doc(server, paths.member('sdk')), data);
        await commit([{ path: paths.member('ours'), data }]);
        expect(await dataOf(paths.member('ours'))).toEqual(await dataOf(paths.member('sdk')));
      }),
      { numRuns: 60 },
    );
  });

  it('CMT-2 writes all or nothing, with the time of the server, and changes nothing but what is named', async () => {
    await commit([
      { path: paths.member('a'), data: { text: 'a', at: NOW } },
      { path: paths.member('b'), data: { text: 'b', n: 1 } },
    ]);
    expect(await dataOf(paths.member('a'))).toEqual({ text: 'a', at: expect.any(Timestamp) });
    expect(await dataOf(paths.member('b'))).toEqual({ text: 'b', n: 1 });
    await commit([{ path: paths.member('b'), data: { text: 'c', changed: NOW }, update: true }]);
    expect(await dataOf(paths.member('b'))).toEqual({ text: 'c', n: 1, changed: expect.any(Timestamp) });

    // Refused by the request as a whole; the SDK, which is asked then, says why.
    here.db = server;
    const both = commit([
      { path: paths.member('a'), data: { text: 'never' } },
      { path: paths.member('missing'), data: { text: 'never' }, update: true },
    ]);
    await expect(both).rejects.toMatchObject({ code: 'not-found' });
    expect(await dataOf(paths.member('a'))).toMatchObject({ text: 'a' });
  });

  it('CMT-3 is judged by the rules, and says in the SDK’s words that one may not', async () => {
    Object.assign(here, requestsOf(amina));
    await commit([{ path: paths.held('g', 'm'), data: draft }]);
    expect(await dataOf(paths.held('g', 'm'))).toMatchObject({ text: 'hej', author: 'amina' });
    here.db = connect(amina);
    const elsewhere = commit([{ path: paths.held('elsewhere', 'm'), data: draft }]);
    await expect(elsewhere).rejects.toMatchObject({ code: 'permission-denied' });
  });

  it.each([[null], [0.5], [{ nested: 1 }]])(
    'CMT-5 what the request cannot say (%j) is left to the SDK',
    async (held) => {
      here.db = server;
      await commit([{ path: paths.member('other'), data: { held } }]);
      expect(await dataOf(paths.member('other'))).toEqual({ held });
    },
  );

  it.each([
    ['reaches nobody', () => ({ commitRequest: { ...here.commitRequest, url: 'http://127.0.0.1:9/none' } })],
    ['has no token', () => ({ auth: { currentUser: null } })],
    ['has a token that is not taken', () => ({ auth: { currentUser: { getIdToken: () => Promise.resolve('old') } } })],
    ['can get no token', () => ({ auth: { currentUser: { getIdToken: () => Promise.reject(new Error('offline')) } } })],
  ])('CMT-4 a request that %s is left to the SDK', async (why, change) => {
    Object.assign(here, change(), { db: server });
    await commit([{ path: paths.member('left'), data: { why } }]);
    expect(await dataOf(paths.member('left'))).toEqual({ why });
  });
});
