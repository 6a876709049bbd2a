import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../i18n/en.ts';
import { sv } from '../i18n/sv.ts';
import { eventDay, howSoon, seatsText } from './event-words.ts';

const event = {
  starts: Date.parse('2026-11-26T22:00:00Z'),
  ends: Date.parse('2026-11-27T15:00:00Z'),
  zone: 'Europe/Stockholm',
};
const soon = (now: string) => howSoon(event, new Date(now), 'sv', sv.calendar);
const seats = (now: string, more: object = {}) =>
  seatsText({ ...event, seats: 40, left: 12, waiting: 0, ...more }, new Date(now), sv.calendar);
const BEFORE = '2026-11-17T09:00:00Z';

afterEach(() => vi.unstubAllEnvs());

describe.each(['Europe/Stockholm', 'Pacific/Kiritimati', 'America/Los_Angeles'])('E11 on a device in %s', (zone) => {
  it('says how soon in days of the calendar, and what goes on until it ends', () => {
    vi.stubEnv('TZ', zone);
    expect(soon('2026-11-25T22:59:00Z')).toBe('i morgon');
    expect(soon('2026-11-25T23:01:00Z')).toBe('i dag');
    expect(soon('2026-11-26T22:00:00Z')).toBe('nu, till fredag 27 november');
    expect(soon('2026-11-27T14:59:00Z')).toBe('nu, till kl. 16.00');
    expect(soon('2026-11-27T15:00:00Z')).toBe('har varit');
    expect(howSoon(event, new Date('2026-11-27T14:00:00Z'), 'en', en.calendar)).toBe('now, until 16:00');
  });

  it('has one form of days, with the year when it is another one in the calendar', () => {
    vi.stubEnv('TZ', zone);
    expect(eventDay(event, new Date(BEFORE), sv.time)).toBe('Tors 26 november');
    expect(eventDay(event, new Date('2026-12-31T22:59:00Z'), sv.time)).toBe('Tors 26 november');
    expect(eventDay(event, new Date('2026-12-31T23:01:00Z'), sv.time)).toBe('Tors 26 november 2026');
  });
});

describe('E12 seats in words', () => {
  it('says how many are left in one way, and that it is full in one way', () => {
    expect(seats(BEFORE)).toBe('12 av 40 lediga');
    expect(seats(BEFORE, { left: 0 })).toBe('Fullt, men du kan stå på väntelistan');
    expect(seats(BEFORE, { left: 0, waiting: 3 })).toBe('Fullt, 3 på väntelistan');
  });

  it('says nothing without a limit, and nothing once it has ended', () => {
    expect(seats(BEFORE, { left: null })).toBe('');
    expect(seats('2026-11-27T15:00:00Z')).toBe('');
    expect(seats('2026-11-27T14:59:00Z')).toBe('12 av 40 lediga');
  });
});
