import { describe, expect, it, vi } from 'vitest';
import { cell, countedOf, freshValueOf, LOADING, partOf } from './live.ts';

describe('partOf', () => {
  it('LIVE-1 is the same object until something in it changes', () => {
    const whole = cell({ title: 'Belysning', cells: ['a'], n: 1 });
    const part = partOf(whole, ({ title, cells }) => ({ title, cells }));
    const first = part.get();
    whole.set({ title: 'Belysning', cells: ['a'], n: 2 });
    expect(part.get()).toBe(first);
    whole.set({ title: 'Belysning', cells: ['a', 'b'], n: 3 });
    expect(part.get()).toEqual({ title: 'Belysning', cells: ['a', 'b'] });
  });

  it('LIVE-3 a part may be missing, and come later', () => {
    const whole = cell<{ title?: string }>({});
    const part = partOf(whole, ({ title }) => title);
    expect(part.get()).toBeUndefined();
    whole.set({ title: 'Belysning' });
    expect(part.get()).toBe('Belysning');
  });

  it('LIVE-2 tells of every change of the whole: its reader compares', () => {
    const whole = cell(1);
    const told = vi.fn<() => void>();
    const end = partOf(whole, (n) => n > 1).subscribe(told);
    whole.set(2);
    end();
    whole.set(3);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('freshValueOf', () => {
  it('LIVE-4 is what the server has answered, and no picture of earlier', () => {
    expect(freshValueOf({ status: 'ready', value: 'now', stale: false })).toBe('now');
    expect(freshValueOf({ status: 'ready', value: 'then', stale: true })).toBeUndefined();
    expect(freshValueOf(LOADING)).toBeUndefined();
    expect(freshValueOf({ status: 'error', code: 'offline' })).toBeUndefined();
  });
});

describe('countedOf', () => {
  const ready = (stale: boolean) => ({ status: 'ready', value: {}, stale }) as const;
  it.each([
    ['what the server has now', 3, ready(false), true, 3],
    ['without a network', 3, ready(false), false, 'some'],
    ['from the device alone', 3, ready(true), true, 'some'],
    ['nothing yet', 3, undefined, true, 'some'],
    ['nothing new', 0, ready(true), false, 0],
  ])('LIVE-5 %s', (_, n, loaded, online, expected) => expect(countedOf(n, loaded, online)).toBe(expected));
});
