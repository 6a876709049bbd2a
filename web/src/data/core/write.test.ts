import { AppError, LOOKUPS, NOW } from '@socialhallbarhet/domain';
import { FirebaseError } from 'firebase/app';
import { Timestamp } from 'firebase/firestore';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from './ask.ts';
import { DELETED, type Write } from './encode.ts';
import { meter } from './meter.ts';
import { merge, remove, set, update, write } from './write.ts';

const sdk = vi.hoisted(() => ({ commit: vi.fn<() => Promise<void>>() }));
vi.mock('./firebase.ts', () => ({
  db: {},
  auth: { currentUser: { getIdToken: () => Promise.resolve('token') } },
  commitRequest: { root: 'root', url: 'https://server/commit', headers: () => Promise.resolve({}) },
}));
vi.mock('./ask.ts', () => ({ ask: vi.fn() }));
vi.mock('firebase/firestore', async (original) => ({
  ...(await original<object>()),
  doc: () => ({}),
  writeBatch: () => ({ set() {}, update() {}, delete() {}, commit: sdk.commit }),
}));

type Found = object | undefined | Error;
/** What the server has, each time one looks; an error where it does not say. */
function looks(...found: Found[]) {
  const mock = vi.mocked(ask as (target: unknown) => Promise<unknown>);
  for (const one of found) {
    if (one instanceof Error) mock.mockRejectedValueOnce(one);
    else {
      const get = ({ _internalPath: { segments } }: { _internalPath: { segments: string[] } }) =>
        segments.reduce((value, name) => (value as Record<string, object>)[name] ?? undefined, one) as unknown;
      mock.mockResolvedValueOnce({ exists: () => one !== undefined, data: () => one, get });
    }
  }
}
const answers = (status: number) => vi.stubGlobal('fetch', async () => new Response('{}', { status }));

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('navigator', { onLine: true });
  sdk.commit.mockResolvedValue();
});
afterEach(() => vi.unstubAllGlobals());

const data = { text: 'hej', at: NOW };
const stored = { text: 'hej', at: new Timestamp(1, 0) };
const one = set('member', ['amina'], data);
const offline = new AppError('offline');

describe('after the request', () => {
  it.each<[string, number, Found[], 'taken' | 'refused' | 'not asked', 'done' | 'throws']>([
    ['it is written', 200, [], 'not asked', 'done'],
    ['it is refused: the SDK tries', 403, [], 'taken', 'done'],
    ['it is refused, and the SDK says why', 403, [], 'refused', 'throws'],
    ['it is written, as one sees', 503, [stored], 'not asked', 'done'],
    ['it is not: the SDK does it', 503, [undefined], 'taken', 'done'],
    ['something else stands there', 503, [{ ...stored, text: 'nej' }], 'taken', 'done'],
    ['one cannot look: the SDK does it', 503, [offline], 'taken', 'done'],
    ['it arrived late, and was refused the second time', 503, [undefined, stored], 'refused', 'done'],
    ['it never arrived, and is refused', 503, [undefined, undefined], 'refused', 'throws'],
    ['one cannot look, and it is refused', 503, [offline, offline], 'refused', 'throws'],
  ])('WRQ-1 %s', async (_, status, found, bySdk, end) => {
    answers(status);
    looks(...found);
    if (bySdk === 'refused') sdk.commit.mockRejectedValue(new FirebaseError('permission-denied', ''));
    const written = write([one]);
    if (end === 'done') await written;
    else await expect(written).rejects.toMatchObject({ name: 'AppError', code: 'not-allowed' });
    expect(sdk.commit).toHaveBeenCalledTimes(bySdk === 'not asked' ? 0 : 1);
    expect(ask).toHaveBeenCalledTimes(found.length);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])(
    'WRQ-2 a connection that failed is unclear with a network (%s), and only the first document is looked at',
    async (onLine, n) => {
      vi.stubGlobal('navigator', { onLine });
      vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
      looks(stored);
      await write([one, set('member', ['yusuf'], data)]);
      expect(ask).toHaveBeenCalledTimes(n);
      expect(sdk.commit).toHaveBeenCalledTimes(1 - n);
    },
  );

  const at = new Timestamp(1, 2345);
  it.each<[string, Write, object | undefined, boolean]>([
    ['set, with all its fields', set('member', ['a'], { n: 1, at }), { n: 1, at: new Timestamp(1, 2000) }, true],
    ['set, with one more', set('member', ['a'], { n: 1 }), { n: 1, m: 1 }, false],
    ['set, with another time', set('member', ['a'], { at }), { at: new Timestamp(1, 3000) }, false],
    ['set, with a list', set('member', ['a'], { list: ['a', { b: 1 }] }), { list: ['a', { b: 1 }] }, true],
    ['set, with another list', set('member', ['a'], { list: ['a'] }), { list: ['a', 'b'] }, false],
    ['set, with a map that was larger', set('member', ['a'], { map: { b: 1 } }), { map: { b: 1, c: 1 } }, false],
    ['updated, beside others', update('member', ['a'], { n: 1 }), { n: 1, m: 1 }, true],
    ['updated, no more there', update('member', ['a'], { n: 1 }), undefined, false],
    ['updated, with a map that was larger', update('member', ['a'], { map: {} }), { map: { c: 1 } }, false],
    ['a field taken away', update('member', ['a'], { n: DELETED }), { m: 1 }, true],
    ['a field still there', update('member', ['a'], { n: DELETED }), { n: 1 }, false],
    [
      'merged, beside others',
      merge('member', ['a'], { map: { b: { c: 1 } } }),
      { map: { b: { c: 1, d: 2 }, e: 3 } },
      true,
    ],
    ['merged, not yet', merge('member', ['a'], { map: { b: 2 } }), { map: { b: 1 } }, false],
    ['a time of the server', update('member', ['a'], { at: NOW }), { at }, true],
    ['a time of the server, not yet', update('member', ['a'], { at: NOW }), { at: null }, false],
    ['removed', remove('member', ['a']), undefined, true],
    ['removed, still there', remove('member', ['a']), { n: 1 }, false],
  ])('WRQ-3 %s', async (_, given, there, isAsWritten) => {
    answers(503);
    looks(there);
    await write([given]);
    expect(sdk.commit).toHaveBeenCalledTimes(isAsWritten ? 0 : 1);
  });
});

it('WRQ-4 is metered by itself, once', async () => {
  answers(403);
  const before = meter.bill();
  await write([
    set('message', ['g', 'm'], { text: 'a' }),
    set('message', ['g', 'n'], { text: 'b' }, 1),
    update('message', ['g', 'm'], {}),
    merge('reading', ['amina'], {}),
    remove('membership', ['g', 'amina']),
  ]);
  const { reads, writes, deletes } = meter.bill();
  const { create, update: change, delete: gone } = LOOKUPS;
  const looked = 2 * (create.message ?? 0) + 1 + (change.message ?? 0) + (gone.membership ?? 0);
  expect([reads - before.reads, writes - before.writes, deletes - before.deletes]).toEqual([looked, 4, 1]);
});

it('WRQ-5 what nobody can write is an error of ours, and nothing is sent', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  sdk.commit.mockRejectedValue(new FirebaseError('invalid-argument', ''));
  await expect(write([set('member', ['a'], { held: undefined })])).rejects.toMatchObject({ code: 'invalid-input' });
  expect(fetched).not.toHaveBeenCalled();
});
