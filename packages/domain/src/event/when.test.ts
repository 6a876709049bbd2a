import { describe, expect, it } from 'vitest';
import { whenText } from './when.ts';
import { momentOf } from './zone.ts';

const span = (from: string, to: string, zone = 'Europe/Stockholm') => ({
  starts: momentOf(from, zone) as number,
  ends: momentOf(to, zone) as number,
  zone,
});

describe('E2 when, in words', () => {
  it.each([
    [span('2026-11-26T13:00', '2026-11-26T16:00'), 'torsdag 26 november 2026 kl. 13.00–16.00 (svensk tid)'],
    [span('2026-10-25T01:30', '2026-10-25T03:30'), 'söndag 25 oktober 2026 kl. 01.30–03.30 (svensk tid)'],
    [span('2027-03-28T01:30', '2027-03-28T03:30'), 'söndag 28 mars 2027 kl. 01.30–03.30 (svensk tid)'],
    [
      span('2027-06-01T09:00', '2027-06-01T10:00', 'Europe/Helsinki'),
      'tisdag 1 juni 2027 kl. 09.00–10.00 (tiden i Helsingfors)',
    ],
    [
      span('2026-12-31T20:00', '2027-01-01T02:00'),
      'torsdag 31 december 2026 kl. 20.00 till fredag 1 januari 2027 kl. 02.00 (svensk tid)',
    ],
  ])('%o', (when, words) => expect(whenText(when, 'sv')).toBe(words));

  it('in English too', () => {
    expect(whenText(span('2026-11-26T13:00', '2026-11-26T16:00'), 'en')).toBe(
      'Thursday 26 November 2026, 13:00–16:00 (Swedish time)',
    );
  });
});
