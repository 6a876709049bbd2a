import { describe, expect, it } from 'vitest';
import { clockChanges, dayOf, isZone, localOf, momentOf, offsetAt } from './zone.ts';

const S = 'Europe/Stockholm';
const iso = (local: string, zone = S) => {
  const at = momentOf(local, zone);
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe('E1 wall clocks', () => {
  it.each([
    ['2026-11-26T13:00', S, '2026-11-26T12:00:00.000Z'],
    ['2026-07-01T13:00', S, '2026-07-01T11:00:00.000Z'],
    ['2026-11-26T00:00', S, '2026-11-25T23:00:00.000Z'],
    ['2026-07-01T13:00', 'Asia/Kolkata', '2026-07-01T07:30:00.000Z'],
    ['2026-01-01T13:00', 'Pacific/Kiritimati', '2025-12-31T23:00:00.000Z'],
    ['2026-07-01T13:00', 'UTC', '2026-07-01T13:00:00.000Z'],
  ])('%s in %s is %s, and back', (local, zone, utc) => {
    expect(iso(local, zone)).toBe(utc);
    expect(localOf(Date.parse(utc), zone)).toBe(local);
  });

  it('the hour that spring skips is no time; its neighbours are an hour apart', () => {
    expect(iso('2027-03-28T01:59')).toBe('2027-03-28T00:59:00.000Z');
    for (const minute of ['02:00', '02:30', '02:59']) expect(iso(`2027-03-28T${minute}`)).toBeUndefined();
    expect(iso('2027-03-28T03:00')).toBe('2027-03-28T01:00:00.000Z');
  });

  it('of the hour that autumn repeats it is the first', () => {
    expect(iso('2026-10-25T01:59')).toBe('2026-10-24T23:59:00.000Z');
    expect(iso('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it.each(['2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01T10:60', '2026-1-1T10:00', '', 'x'])(
    '%j is no time',
    (local) => expect(iso(local)).toBeUndefined(),
  );

  it('every hour of two years goes there and back, except that an hour in autumn is taken for the one before', () => {
    const wrong: number[] = [];
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2028, 0, 1); at += 3_600_000)
      if (momentOf(localOf(at, S), S) !== at) wrong.push(at);
    expect(wrong.map((at) => new Date(at).toISOString())).toEqual([
      '2026-10-25T01:00:00.000Z',
      '2027-10-31T01:00:00.000Z',
    ]);
  });

  it('days follow each other also when they have 23 or 25 hours', () => {
    for (const [before, after] of [
      ['2026-10-25T00:10', '2026-10-26T00:10'],
      ['2027-03-28T23:50', '2027-03-29T00:10'],
    ] as const)
      expect(dayOf(momentOf(after, S) as number, S) - dayOf(momentOf(before, S) as number, S)).toBe(1);
  });

  it('finds both changes of the clock, to the minute', () => {
    expect(clockChanges(Date.UTC(2026, 5, 1), Date.UTC(2027, 5, 1), S)).toEqual([
      { at: Date.UTC(2026, 9, 25, 1), from: 120, to: 60 },
      { at: Date.UTC(2027, 2, 28, 1), from: 60, to: 120 },
    ]);
    expect(clockChanges(0, 400 * 86_400_000, 'UTC')).toEqual([]);
    expect(offsetAt(Date.UTC(2026, 9, 25, 0, 59, 59, 999), S)).toBe(120);
  });

  it('knows zones by their IANA name only', () => {
    expect([S, 'UTC', 'America/Argentina/Buenos_Aires'].filter(isZone)).toHaveLength(3);
    const bad = ['', 'CET+1', '+02:00', 'europe', 'Europe/Göteborg', 'Europe/Nowhere', 'Europe/Stockholm\r\nX:1'];
    expect(bad.filter(isZone)).toEqual([]);
  });
});
