import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { sv } from '../../i18n/sv.ts';
import { dayNumber, formatTime, headingDay, longDay, sinceWhen } from './time.ts';

const at = (iso: string) => new Date(iso);
const now = at('2026-11-24T10:00:00Z'); // Tuesday, 11.00 in Göteborg

describe('a moment in words', () => {
  it.each([
    ['full', '2026-11-26T12:00:00Z', 'tors 26 nov kl. 13.00', 'Thu 26 Nov at 13:00'],
    ['full', '2025-03-04T12:05:00Z', 'tis 4 mars 2025 kl. 13.05', 'Tue 4 Mar 2025 at 13:05'],
    ['clock', '2026-11-18T08:05:00Z', '09.05', '09:05'],
    ['list', '2026-11-24T08:12:00Z', '09.12', '09:12'],
    ['list', '2026-11-23T15:20:00Z', 'i går', 'yesterday'],
    ['list', '2026-11-17T07:40:00Z', 'tis 17 nov', 'Tue 17 Nov'],
    ['moment', '2026-11-17T07:40:00Z', 'tis 17 nov 08.40', 'Tue 17 Nov 08:40'],
    ['moment', '2026-11-23T15:20:00Z', 'i går 16.20', 'yesterday 16:20'],
    ['day', '2026-12-03T07:40:00Z', 'tors 3 dec', 'Thu 3 Dec'],
    ['relative', '2026-11-24T09:59:40Z', 'nyss', 'just now'],
    ['relative', '2026-11-24T09:59:00Z', 'för 1 minut sedan', '1 minute ago'],
    ['relative', '2026-11-24T07:30:00Z', 'för 2 timmar sedan', '2 hours ago'],
    ['relative', '2026-11-23T10:00:01Z', 'för 23 timmar sedan', '23 hours ago'],
    ['relative', '2026-11-23T10:00:00Z', 'mån 23 nov kl. 11.00', 'Mon 23 Nov at 11:00'],
    ['relative', '2026-11-24T10:45:00Z', 'om 45 minuter', 'in 45 minutes'],
  ] as const)('%s of %s', (style, iso, swedish, english) => {
    expect(formatTime(at(iso), now, sv.time, style)).toBe(swedish);
    expect(formatTime(at(iso), now, en.time, style)).toBe(english);
  });

  it('is the same wherever the reader sits: midnight in Göteborg begins the day', () => {
    expect(dayNumber(at('2026-11-23T22:59:59Z')) + 1).toBe(dayNumber(at('2026-11-23T23:00:00Z')));
  });
});

describe('when the clocks go forward (29 March 2026, 02.00 becomes 03.00)', () => {
  it('shows the hour that exists', () => {
    expect(formatTime(at('2026-03-29T00:59:00Z'), now, sv.time, 'clock')).toBe('01.59');
    expect(formatTime(at('2026-03-29T01:00:00Z'), now, sv.time, 'clock')).toBe('03.00');
  });
  it('counts the short day as one day', () => {
    expect(dayNumber(at('2026-03-29T21:59:00Z')) - dayNumber(at('2026-03-28T23:00:00Z'))).toBe(0);
    expect(dayNumber(at('2026-03-29T22:00:00Z')) - dayNumber(at('2026-03-28T22:59:00Z'))).toBe(2);
    expect(formatTime(at('2026-03-28T22:30:00Z'), at('2026-03-29T21:30:00Z'), sv.time, 'list')).toBe('i går');
  });
});

describe('when the clocks go back (25 October 2026, 03.00 becomes 02.00)', () => {
  it('shows the doubled hour twice', () => {
    expect(formatTime(at('2026-10-25T00:30:00Z'), now, sv.time, 'clock')).toBe('02.30');
    expect(formatTime(at('2026-10-25T01:30:00Z'), now, sv.time, 'clock')).toBe('02.30');
  });
  it('counts the long day as one day, and relative hours are real hours', () => {
    expect(dayNumber(at('2026-10-25T22:59:00Z')) - dayNumber(at('2026-10-24T22:00:00Z'))).toBe(0);
    expect(formatTime(at('2026-10-24T22:00:00Z'), at('2026-10-25T22:30:00Z'), sv.time, 'list')).toBe('00.00');
    expect(formatTime(at('2026-10-25T00:30:00Z'), at('2026-10-25T02:30:00Z'), sv.time, 'relative')).toBe(
      'för 2 timmar sedan',
    );
  });
});

describe('days and since', () => {
  it('writes the day over messages and pages', () => {
    expect(longDay(at('2026-11-18T08:05:00Z'), now, sv.time)).toBe('onsdag 18 november');
    expect(longDay(at('2025-11-18T08:05:00Z'), now, sv.time)).toBe('tisdag 18 november 2025');
    expect(headingDay(at('2026-11-23T08:05:00Z'), sv.time)).toBe('Måndag 23 november');
    expect(headingDay(at('2026-11-23T08:05:00Z'), en.time)).toBe('Monday 23 November');
  });
  it.each([
    ['2026-11-24T08:12:00Z', 'kl. 09.12'],
    ['2026-11-23T08:12:00Z', 'i går'],
    ['2026-11-20T08:12:00Z', 'i fredags'],
    ['2026-11-18T08:12:00Z', 'i onsdags'],
    ['2026-11-17T08:12:00Z', '17 nov'],
    ['2025-11-17T08:12:00Z', '17 nov 2025'],
  ])('since %s', (iso, words) => expect(sinceWhen(at(iso), now, sv.time)).toBe(words));
});
