import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { write } from '../core/write.ts';
import { memoryStore } from '../device/memory-store.ts';
import { createReading } from './reading.ts';

vi.mock('../core/firebase.ts', () => ({ db: {} }));
vi.mock('../core/ask.ts', () => ({ ask: () => Promise.resolve({ exists: () => false }) }));
vi.mock('firebase/firestore', async (original) => ({ ...(await original<object>()), doc: () => ({}) }));
vi.mock('../core/write.ts', () => ({ merge: (_name: string, _ids: string[], data: object) => data, write: vi.fn() }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.mocked(write).mockReset();
});

const at = (seconds: number) => ({ seconds, nanoseconds: 0 });
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
