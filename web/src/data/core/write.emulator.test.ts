import { NOW, paths, withoutControls } from '@socialhallbarhet/domain';
import * as fc from 'fast-check';
import {
  type Bytes,
  disableNetwork,
  doc,
  FieldPath,
  type Firestore,
  setDoc,
  Timestamp,
  updateDoc,
} from 'firebase/firestore';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { ask } from './ask.ts';
import { DELETED } from './encode.ts';
import { merge, remove, set, update, write } from './write.ts';
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

const key = fc.oneof(
  fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/),
  fc.constantFrom('två ord', 'a.b', '1a', 'c`d\\e', 'å'),
);
const time = fc
  .tuple(fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([seconds, micros]) => new Timestamp(seconds, micros * 1000));
const text = fc.string({ unit: 'grapheme' }).map(withoutControls);
// Minus zero is left out: the local server reads it as zero from a request, and as itself from the SDK.
const number = fc
  .oneof(fc.maxSafeInteger(), fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0.1, 2 ** 60))
  .map((n) => (n === 0 ? 0 : n));
const plain = fc.oneof(text, fc.boolean(), number, time, fc.constant(null));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    plain,
    fc.array(plain, { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}));
const document = fc.dictionary(key, value, { maxKeys: 5 });

describe('write', () => {
  it('CMT-1 writes by its request what the SDK would write: whole, in part, and merged', async () => {
    await fc.assert(
      fc.asyncProperty(document, document, document, async (whole, changes, merged) => {
        const ours = paths.member('ours');
        const sdk = doc(server, paths.member('sdk'));
        await setDoc(sdk, whole);
        await write([set('member', ['ours'], whole)]);
        expect(await dataOf(ours)).toEqual(await dataOf(sdk.path));
        if (Object.keys(changes).length > 0) {
          const [first, one, ...others] = Object.entries(changes).flatMap(([name, data]) => [
            new FieldPath(name),
            data,
          ]);
          await updateDoc(sdk, first as FieldPath, one, ...others);
          await write([update('member', ['ours'], changes)]);
          expect(await dataOf(ours)).toEqual(await dataOf(sdk.path));
        }
        await setDoc(sdk, merged, { merge: true });
        await write([merge('member', ['ours'], merged)]);
        expect(await dataOf(ours)).toEqual(await dataOf(sdk.path));
      }),
      { numRuns: 40 },
    );
  });

  it('CMT-6 writes bytes, takes fields away, deletes, and puts the server’s time at any depth', async () => {
    const bytes = new Uint8Array([0, 1, 254, 255]);
    await write([set('member', ['b'], { bytes, gone: 1, map: { at: NOW, kept: 'a' } })]);
    const stored = (await dataOf(paths.member('b'))) as { bytes: Bytes; map: object };
    expect(stored.bytes.toUint8Array()).toEqual(bytes);
    expect(stored.map).toEqual({ at: expect.any(Timestamp), kept: 'a' });
    await write([update('member', ['b'], { gone: DELETED })]);
    expect(Object.keys((await dataOf(paths.member('b'))) ?? {}).sort()).toEqual(['bytes', 'map']);
    await write([remove('member', ['b'])]);
    expect(await dataOf(paths.member('b'))).toBeUndefined();
  });

  it('CMT-2 writes all or nothing, with the time of the server, and changes nothing but what is named', async () => {
    await write([set('member', ['a'], { text: 'a', at: NOW }), set('member', ['b'], { text: 'b', n: 1 })]);
    expect(await dataOf(paths.member('a'))).toEqual({ text: 'a', at: expect.any(Timestamp) });
    expect(await dataOf(paths.member('b'))).toEqual({ text: 'b', n: 1 });
    await write([update('member', ['b'], { text: 'c', changed: NOW })]);
    expect(await dataOf(paths.member('b'))).toEqual({ text: 'c', n: 1, changed: expect.any(Timestamp) });

    // Refused by the request as a whole; the SDK, which is asked then, says why.
    here.db = server;
    const both = write([set('member', ['a'], { text: 'never' }), update('member', ['missing'], { text: 'never' })]);
    await expect(both).rejects.toMatchObject({ code: 'not-found' });
    expect(await dataOf(paths.member('a'))).toMatchObject({ text: 'a' });
  });

  it('CMT-3 is judged by the rules, and says in our words that one may not', async () => {
    Object.assign(here, requestsOf(amina));
    await write([set('held', ['g', 'm'], draft)]);
    expect(await dataOf(paths.held('g', 'm'))).toMatchObject({ text: 'hej', author: 'amina' });
    here.db = connect(amina);
    await expect(write([set('held', ['elsewhere', 'm'], draft)])).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it.each([
    ['reaches nobody', () => ({ commitRequest: { ...here.commitRequest, url: 'http://127.0.0.1:9/none' } })],
    ['has no token', () => ({ auth: { currentUser: null } })],
    ['has a token that is not taken', () => ({ auth: { currentUser: { getIdToken: () => Promise.resolve('old') } } })],
    ['can get no token', () => ({ auth: { currentUser: { getIdToken: () => Promise.reject(new Error('offline')) } } })],
  ])('CMT-4 a request that %s is left to the SDK', async (why, change) => {
    Object.assign(here, change(), { db: server });
    await write([set('member', ['left'], { why })]);
    expect(await dataOf(paths.member('left'))).toEqual({ why });
  });

  it('CMT-5 after an answer that is unclear it looks first: what is stored is not written again', async () => {
    here.db = server;
    const real = fetch;
    vi.stubGlobal('fetch', async (...args: Parameters<typeof fetch>) => {
      await real(...args);
      return new Response('', { status: 503 });
    });
    // A second arrival would be an update of a document that is there, and give it another time.
    await write([set('member', ['twice'], { text: 'once', at: NOW })]);
    vi.unstubAllGlobals();
    const { at } = (await dataOf(paths.member('twice'))) ?? {};
    expect(await dataOf(paths.member('twice'))).toEqual({ text: 'once', at: expect.any(Timestamp) });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    await write([update('member', ['twice'], { text: 'two' })]);
    vi.unstubAllGlobals();
    expect(await dataOf(paths.member('twice'))).toEqual({ text: 'two', at });
  });

  it('CMT-7 sends the proof of App Check, and outlives its page only while that is little', async () => {
    const sent: RequestInit[] = [];
    const answers: PromiseWithResolvers<Response>[] = [];
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      sent.push(init);
      const answer = Promise.withResolvers<Response>();
      answers.push(answer);
      return answer.promise;
    });
    const headers = () => Promise.resolve({ 'X-Firebase-AppCheck': 'proof' });
    Object.assign(here, { commitRequest: { ...here.commitRequest, headers } });
    const writes = ['a', 'b', 'c'].map((id) => write([set('member', [id], { text: 'x'.repeat(25_000) })]));
    await vi.waitFor(() => expect(sent).toHaveLength(3));
    expect(sent.map(({ keepalive }) => keepalive)).toEqual([true, true, false]);
    expect(sent.map((init) => new Headers(init.headers).get('X-Firebase-AppCheck'))).toEqual([
      'proof',
      'proof',
      'proof',
    ]);
    for (const answer of answers) answer.resolve(new Response('', { status: 200 }));
    await Promise.all(writes);
    const after = write([set('member', ['d'], { text: 'x' })]);
    await vi.waitFor(() => expect(sent).toHaveLength(4));
    expect(sent[3]?.keepalive).toBe(true);
    answers[3]?.resolve(new Response('', { status: 200 }));
    await after;
    vi.unstubAllGlobals();
  });
});
