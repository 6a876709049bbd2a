import { describe, expect, it } from 'vitest';
import { arrivals, daysOf, isNewOfMine, place } from './grouping.ts';
import type { TopicMessage } from '../types.ts';

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

const mine = (id: string, sending?: 'pending' | 'held' | 'failed') =>
  message(id, null, { mine: true, ...(sending && { sending }) });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => message(id, null)) as [
  TopicMessage,
  TopicMessage,
  TopicMessage,
  TopicMessage,
];

describe('arrivals', () => {
  const came = (before: readonly TopicMessage[], now: readonly TopicMessage[]) =>
    arrivals(before, now).map(({ id }) => id);
  it('are what others wrote after the last one known', () => {
    expect(came([a], [a, mine('m'), b, c])).toEqual(['b', 'c']);
    expect(came([], [a, b])).toEqual(['a', 'b']);
    expect(came([a], [a, message('x', null, { state: 'hidden' }), b])).toEqual(['b']);
  });
  it('are none when the last one known is gone', () => expect(came([a, d], [a, b])).toEqual([]));
  it.each(['pending', 'held', 'failed'] as const)('are found above what of mine is %s', (sending) => {
    const last = mine('m', sending);
    expect(came([a, last], [a, b, last])).toEqual(['b']);
    expect(came([a, b, last], [a, b, c, last])).toEqual(['c']);
    expect(came([last], [a, last])).toEqual(['a']);
    expect(came([a, last], [a, last])).toEqual([]);
  });
  it('are found above what of mine the server has before they come', () =>
    expect(came([a, mine('m')], [a, b, mine('m'), c])).toEqual(['b', 'c']));
  it('are not the older ones that are fetched', () => {
    expect(came([c], [a, b, c])).toEqual([]);
    expect(came([mine('m'), mine('n')], [a, b, mine('m'), mine('n'), c])).toEqual(['c']);
  });
});

describe('one of mine that is new', () => {
  it('stands last, and was not there before', () => {
    expect(isNewOfMine([a], [a, mine('m', 'pending')])).toBe(true);
    expect(isNewOfMine([a, mine('f', 'failed')], [a, mine('f', 'failed'), mine('m', 'pending')])).toBe(true);
    expect(isNewOfMine([a], [a, b])).toBe(false);
    expect(isNewOfMine([], [])).toBe(false);
  });
  it('is none that only came last again, or changed', () => {
    expect(isNewOfMine([a, mine('m', 'pending')], [a, mine('m')])).toBe(false);
    expect(isNewOfMine([a, mine('m'), b], [a, mine('m')])).toBe(false);
    expect(isNewOfMine([mine('f', 'failed'), mine('m', 'pending')], [mine('m'), mine('f', 'failed')])).toBe(false);
  });
});

describe('days', () => {
  it('hold what was said on each, and keep their keys when older messages come', () => {
    const list = [message('b', '2026-11-17T08:00:00Z'), message('c', '2026-11-18T08:00:00Z'), message('d', null)];
    const older = message('a', '2026-11-17T07:00:00Z');
    const days = (messages: readonly TopicMessage[]) =>
      daysOf(place(messages, undefined, null)).map(({ key, placed }) => [key, placed.map((one) => one.message.id)]);
    const [first, second, ...more] = days(list);
    expect(first?.[1]).toEqual(['b']);
    expect(second?.[1]?.toString()).toBe('c,d');
    expect(more).toEqual([]);
    expect(days([older, ...list])).toEqual([[first?.[0], ['a', 'b']], second]);
  });
});
