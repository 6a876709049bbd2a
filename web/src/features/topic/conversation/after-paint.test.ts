import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceAfterPaint } from './after-paint.ts';

const FRAME_MS = 16;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work, FRAME_MS));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('PNT-1 is done while changes keep coming, once for those that asked before', () => {
  const work = vi.fn();
  const { ask } = onceAfterPaint(work);
  for (let passed = 0; passed < 1000; passed += 20) {
    ask();
    vi.advanceTimersByTime(20);
  }
  expect(work.mock.calls.length).toBeGreaterThan(5);
  expect(work.mock.calls.length).toBeLessThan(20);
  vi.runAllTimers();
  const done = work.mock.calls.length;
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledTimes(done);
});

it('PNT-2 is not done once called off, and may be asked for again', () => {
  const work = vi.fn();
  const { ask, stop } = onceAfterPaint(work);
  ask();
  stop();
  vi.runAllTimers();
  expect(work).not.toHaveBeenCalled();
  ask();
  vi.runAllTimers();
  expect(work).toHaveBeenCalledTimes(1);
});
