import { paths } from '@socialhallbarhet/domain';
import { initializeApp } from 'firebase/app';
import { doc, initializeFirestore, memoryLocalCache, onSnapshot } from 'firebase/firestore';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isDeadClient } from './dead-client.ts';

const reload = vi.fn();
let page: EventTarget & { hidden?: boolean };
async function dies(type: string, age: number) {
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }], now: () => age });
  const { reviveClient } = await import('./dead-client.ts');
  reviveClient(reload);
  return () => reviveClient(reload);
}

/** The SDK's own queue, through which everything goes. */
interface WithQueue {
  readonly _queue: { enqueue(work: () => Promise<never>): Promise<never> };
}

it('DEAD-1 a client that stopped for good says so to whoever asks it, in words that no other error has', async () => {
  const app = initializeApp({ projectId: 'demo-dead', apiKey: 'local' }, 'dead');
  const db = initializeFirestore(app, { localCache: memoryLocalCache() });
  const { _queue: queue } = db as unknown as WithQueue;
  const failure: unknown = await queue
    .enqueue(() => Promise.reject(new Error('broken inside')))
    .catch((e: unknown) => e);
  expect(isDeadClient(failure)).toBe(false);
  expect(() => onSnapshot(doc(db, paths.group('g')), () => {})).toThrow(expect.toSatisfy(isDeadClient));
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  reload.mockReset();
  page = new EventTarget();
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('DEAD-2 a page whose client is dead is loaded anew once nobody has written for a while', async () => {
  const again = await dies('navigate', 500);
  vi.advanceTimersByTime(2000);
  page.dispatchEvent(new Event('input'));
  again();
  vi.advanceTimersByTime(2000);
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(reload).toHaveBeenCalledOnce();
});

it('DEAD-3 at once when nobody looks', async () => {
  await dies('navigate', 500);
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(0);
  expect(reload).toHaveBeenCalledOnce();
});

it('DEAD-4 not in a loop: a page loaded anew waits until it is a minute old', async () => {
  await dies('reload', 10_000);
  vi.advanceTimersByTime(49_999);
  expect(reload).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(reload).toHaveBeenCalledOnce();
});
