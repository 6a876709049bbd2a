import { EVERYONE } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import type { ListedEvent } from '../../data/calendar/calendar.ts';
import { comingOf, misses } from './coming.ts';

const HOUR = 3_600_000;
const at = (ms: number) => ({ toMillis: () => ms });
const event = (id: string, starts: number, more: Partial<ListedEvent> = {}) =>
  ({
    id,
    title: id,
    audience: EVERYONE,
    starts: at(starts),
    ends: at(starts + HOUR),
    state: 'announced',
    seats: null,
    remote: false,
    ...more,
  }) as unknown as ListedEvent;
const known = [
  event('later', 9 * HOUR),
  event('full', 2 * HOUR),
  event('groups', 3 * HOUR, { audience: 'sprak' }),
  event('mine', 5 * HOUR),
];
const shown = (...args: Parameters<typeof comingOf>) => comingOf(...args).map(({ id, mine }) => [id, mine]);

describe('the next events on Hem', () => {
  it('are mine, also those of my groups, and the next for all as far as there is room; soonest first', () => {
    const states = new Map([
      ['mine', 'waiting'],
      ['groups', 'going'],
    ] as const);
    expect(shown(known, states, 0, 3)).toEqual([
      ['full', undefined],
      ['groups', 'going'],
      ['mine', 'waiting'],
    ]);
    expect(shown(known, states, 0, 1)).toEqual([['groups', 'going']]);
  });

  it('leave out what is over, what is called off, and what a group has that I gave up', () => {
    const states = new Map([['groups', 'cancelled']] as const);
    const off = event('off', 4 * HOUR, { state: 'cancelled' });
    expect(shown([...known, off], states, 3 * HOUR, 9)).toEqual([
      ['mine', undefined],
      ['later', undefined],
    ]);
  });

  it('are looked for in my groups only when one of mine is not known', () => {
    expect(misses(known, new Map([['mine', 'going']] as const))).toBe(false);
    expect(misses(known, new Map([['other', 'cancelled']] as const))).toBe(false);
    expect(misses(known, new Map([['other', 'waiting']] as const))).toBe(true);
  });
});
