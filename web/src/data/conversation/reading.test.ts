import { AppError, LIMITS } from '@socialhallbarhet/domain';
import { Timestamp } from 'firebase/firestore';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { write } from '../core/write.ts';
import { DELETED } from '../core/encode.ts';
import { memoryStore } from '../device/memory-store.ts';
import { createReading } from './reading.ts';

vi.mock('../core/firebase.ts', () => ({ db: {} }));
vi.mock('../core/ask.ts', () => ({ ask: () => Promise.resolve(onServer) }));
vi.mock('firebase/firestore', async (original) => ({ ...(await original<object>()), doc: () => ({}) }));
vi.mock('../core/write.ts', () => ({ merge: (_name: string, _ids: string[], data: object) => data, write: vi.fn() }));

/** The document as the server has it. */
let onServer: { exists: () => boolean; data?: () => object } = { exists: () => false };
const serverHas = (pointers: object) => (onServer = { exists: () => true, data: () => ({ pointers }) });

beforeEach(() => {
  onServer = { exists: () => false };
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.mocked(write).mockReset();
});

const at = (seconds: number) => new Timestamp(seconds, 0);
const sentPointers = () =>
  vi.mocked(write).mock.calls.map(([[data]]) => (data as unknown as { pointers: Record<string, unknown> }).pointers);
const written = () =>
  vi.mocked(write).mock.calls.map(([[data]]) => Object.keys((data as unknown as { pointers: object }).pointers));

it('RDG-1 what is read while a write is on its way, however long, is written after it', async () => {
  const answers: PromiseWithResolvers<void>[] = [];
  vi.mocked(write).mockImplementation(() => {
    const answer = Promise.withResolvers<void>();
    answers.push(answer);
    return answer.promise;
  });
  const reading = await createReading('amina', memoryStore());
  reading.move('t1', { at: at(1), n: 1 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(written()).toEqual([['t1']]);

  reading.move('t2', { at: at(2), n: 5 });
  await vi.advanceTimersByTimeAsync(300_000);
  expect(written()).toEqual([['t1']]);
  answers[0]?.resolve();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(written()).toEqual([['t1'], ['t2']]);
  answers[1]?.resolve();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(written()).toHaveLength(2);
});

it('RDG-2 what could not be written is tried again', async () => {
  vi.mocked(write).mockRejectedValueOnce(new Error('unavailable')).mockResolvedValue(undefined);
  const reading = await createReading('amina', memoryStore());
  reading.move('t1', { at: at(1), n: 1 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(written()).toEqual([['t1'], ['t1']]);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(written()).toHaveLength(2);
});

it('RDG-3 a topic whose id every object answers to has no pointer until it is read', async () => {
  vi.mocked(write).mockResolvedValue(undefined);
  const store = memoryStore();
  const reading = await createReading('amina', store);
  expect(reading.pointers.get()['constructor']).toBeUndefined();
  reading.move('constructor', { at: at(1), n: 1 });
  expect(reading.pointers.get()).toEqual({ constructor: { at: at(1), n: 1 } });
  expect(reading.pointers.get()['toString']).toBeUndefined();
});

it('RDG-4 what I write is counted as mine at once, taken back too, and told with the next write', async () => {
  vi.mocked(write).mockResolvedValue(undefined);
  const store = memoryStore();
  const reading = await createReading('amina', store);
  reading.move('t1', { at: at(5), n: 3 });
  reading.wrote('t1', 1);
  reading.wrote('t1', 1);
  reading.wrote('t1', -1);
  reading.wrote('t2', 1);
  expect(reading.pointers.get()).toEqual({
    t1: { at: at(5), n: 3, own: 1 },
    t2: { at: at(0), n: 0, own: 1 },
  });
  expect((await createReading('amina', store)).pointers.get()['t1']).toMatchObject({ own: 1 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sentPointers()[0]).toMatchObject({ t1: { n: 3, own: 1 }, t2: { n: 0, own: 1 } });
  // Seen: nothing is left over.
  reading.move('t1', { at: at(6), n: 4 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(sentPointers().at(-1)).toMatchObject({ t1: { n: 4, own: 0 } });
});

const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`t${i}`, { at: at(i + 1), n: 1 }]));

it('RDG-5 a document that would be full gives place, those read longest ago first, and they stay away', async () => {
  vi.mocked(write).mockResolvedValue(undefined);
  serverHas(many(LIMITS.pointersMax));
  const store = memoryStore();
  const reading = await createReading('amina', store);
  await vi.advanceTimersByTimeAsync(0);
  reading.move('new', { at: at(1_000_000), n: 1 });
  await vi.advanceTimersByTimeAsync(30_000);
  const [sent = {}] = sentPointers();
  const gone = Object.keys(sent).filter((tid) => sent[tid] === DELETED);
  expect(gone).toEqual(Array.from({ length: 101 }, (_, i) => `t${i}`));
  expect(sent['new']).toMatchObject({ n: 1 });
  expect(Object.keys(reading.pointers.get())).toHaveLength(LIMITS.pointersMax - 100);
  expect(reading.pointers.get()['t0']).toBeUndefined();
  serverHas({});
  expect((await createReading('amina', store)).pointers.get()['t0']).toBeUndefined();
});

it('RDG-6 refused because another device filled it: what stands there is fetched, and the next write makes place', async () => {
  vi.mocked(write).mockRejectedValueOnce(new AppError('not-allowed')).mockResolvedValue(undefined);
  const reading = await createReading('amina', memoryStore());
  await vi.advanceTimersByTimeAsync(0);
  serverHas(many(LIMITS.pointersMax));
  reading.move('new', { at: at(1_000_000), n: 1 });
  await vi.advanceTimersByTimeAsync(60_000);
  const [first = {}, second = {}] = sentPointers();
  expect(Object.values(first)).not.toContain(DELETED);
  expect(Object.values(second).filter((one) => one === DELETED)).toHaveLength(101);
});
