import { describe, expect, it } from 'vitest';
import { arrivals, looksSame, place } from './grouping.ts';
import type { TopicMessage } from './types.ts';

const message = (id: string, at: string | null, more: Partial<TopicMessage> = {}): TopicMessage => ({
  id,
  author: { uid: 'k', name: 'Karin Berg' },
  text: id,
  at: at ? new Date(at) : null,
  edits: 0,
  state: 'visible',
  mine: false,
  ...more,
});

describe('days and the line of what is new', () => {
  it('names a day once, also where the lead opened it', () => {
    const list = [
      message('a', '2026-11-17T08:00:00Z'),
      message('b', '2026-11-17T22:59:00Z'),
      message('c', '2026-11-17T23:00:00Z'),
      message('d', null),
    ];
    expect(place(list, undefined, null).map(({ newDay }) => newDay)).toEqual([true, false, true, false]);
    expect(place(list, undefined, new Date('2026-11-17T07:00:00Z')).map(({ newDay }) => newDay)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
  it('opens a day with what is on its way, but none of the past', () => {
    const list = [
      message('a', '2026-11-17T08:00:00Z'),
      message('b', '2026-11-16T08:00:00Z', { sending: 'failed' }),
      message('c', '2026-11-18T08:00:00Z', { sending: 'pending' }),
    ];
    expect(place(list, undefined, null).map(({ newDay }) => newDay)).toEqual([true, false, true]);
  });
  it('puts the line before the first unread', () =>
    expect(place([message('a', null), message('b', null)], 'b', new Date()).map(({ newSince }) => newSince)).toEqual([
      false,
      true,
    ]));
});

describe('arrivals', () => {
  const list = [message('a', null), message('b', null, { mine: true }), message('c', null), message('d', null)];
  it('are what others wrote after the last one known', () =>
    expect(arrivals(list, 'a').map(({ id }) => id)).toEqual(['c', 'd']));
  it('are none when the last one known is gone', () => expect(arrivals(list, 'x')).toEqual([]));
});

describe('looksSame', () => {
  it('sees through new objects, and sees what changed', () => {
    const one = message('a', '2026-11-17T08:00:00Z');
    expect(looksSame(one, { ...one, at: new Date('2026-11-17T08:00:00Z') })).toBe(true);
    expect(looksSame(one, { ...one, sending: 'failed' })).toBe(false);
  });
});
