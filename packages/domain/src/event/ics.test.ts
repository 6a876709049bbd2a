import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IcsEvent, icsOf } from './ics.ts';
import { momentOf } from './zone.ts';

const at = (local: string, zone = 'Europe/Stockholm') => momentOf(local, zone) as number;
const event = (changes: Partial<IcsEvent> = {}): IcsEvent => ({
  uid: 'e1@example.org',
  sequence: 0,
  starts: at('2026-11-26T13:00'),
  ends: at('2026-11-26T16:00'),
  zone: 'Europe/Stockholm',
  title: 'Dialog i planprocessen',
  text: '',
  where: 'Lerum',
  url: 'https://example.org/kalender/e1',
  changed: Date.UTC(2026, 10, 1),
  cancelled: false,
  ...changes,
});
const organizer = { name: 'Social hållbarhet', address: 'notis@example.org' };
const lines = (...events: IcsEvent[]) => icsOf(events, { organizer }).split('\r\n');
/** What a reader of the format sees: folds taken out. */
const unfolded = (...events: IcsEvent[]) => icsOf(events, { organizer }).replaceAll('\r\n ', '').split('\r\n');

describe('E6 a calendar file', () => {
  it('names the zone and brings it along', () => {
    expect(lines(event())).toMatchInlineSnapshot(`
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Social hallbarhet//Kalender//SV",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Stockholm",
        "BEGIN:DAYLIGHT",
        "DTSTART:20251022T140000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20251026T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:20260329T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20261025T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:e1@example.org",
        "DTSTAMP:20261101T000000Z",
        "LAST-MODIFIED:20261101T000000Z",
        "SEQUENCE:0",
        "ORGANIZER;CN="Social hållbarhet":mailto:notis@example.org",
        "DTSTART;TZID=Europe/Stockholm:20261126T130000",
        "DTEND;TZID=Europe/Stockholm:20261126T160000",
        "SUMMARY:Dialog i planprocessen",
        "LOCATION:Lerum",
        "URL:https://example.org/kalender/e1",
        "STATUS:CONFIRMED",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ]
    `);
  });

  it.each([
    ['2026-10-25T01:30', '20261025T013000'],
    ['2026-10-25T03:30', '20261025T033000'],
    ['2027-03-28T01:30', '20270328T013000'],
    ['2027-03-28T03:30', '20270328T033000'],
  ])('across the clock change: %s', (local, value) => {
    const file = unfolded(event({ starts: at(local), ends: at(local) + 3_600_000 }));
    expect(file).toContain(`DTSTART;TZID=Europe/Stockholm:${value}`);
  });

  it('has each zone once, and a zone without changes too', () => {
    const helsinki = { zone: 'Europe/Helsinki', starts: at('2026-11-26T13:00', 'Europe/Helsinki') };
    const file = unfolded(
      event(),
      event({ uid: 'e2' }),
      event({ ...helsinki, uid: 'e3' }),
      event({ zone: 'UTC', uid: 'e4' }),
    );
    expect(file.filter((line) => line.startsWith('TZID:'))).toEqual([
      'TZID:Europe/Stockholm',
      'TZID:Europe/Helsinki',
      'TZID:UTC',
    ]);
    const utc = file.slice(file.indexOf('TZID:UTC'));
    expect(utc.slice(1, 6)).toEqual([
      'BEGIN:STANDARD',
      expect.stringMatching(/^DTSTART:/),
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
    ]);
  });

  it('is published to all, a request to one person, or its cancellation', () => {
    const method = (one: IcsEvent, attendee?: string) => {
      const file = icsOf([one], { organizer, ...(attendee === undefined ? {} : { attendee }) });
      return file
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .filter((line) => /^(METHOD|ATTENDEE|ORGANIZER)/.test(line));
    };
    const by = 'ORGANIZER;CN="Social hållbarhet":mailto:notis@example.org';
    const to = 'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:';
    expect(method(event())).toEqual(['METHOD:PUBLISH', by]);
    expect(method(event({ cancelled: true }))).toEqual(['METHOD:PUBLISH', by]);
    expect(method(event(), 'a@b.se')).toEqual(['METHOD:REQUEST', by, `${to}a@b.se`]);
    expect(method(event({ cancelled: true }), 'a@b.se')).toEqual(['METHOD:CANCEL', by, `${to}a@b.se`]);
    expect(method(event(), "o'a?cc=x&y%@b.se")[2]).toBe(`${to}o'a%3Fcc%3Dx%26y%25@b.se`);
  });

  it('says that it is cancelled, and in which version', () => {
    expect(lines(event({ cancelled: true, sequence: 3 }))).toEqual(
      expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:3']),
    );
  });

  it('escapes text, and lets no words become a line of their own', () => {
    const nasty = 'a,b;c\\d\r\nATTENDEE:mailto:x@y.se\u0007\u2028END:VEVENT';
    const file = unfolded(event({ title: nasty, text: nasty, where: nasty }));
    expect(file).toContain('SUMMARY:a\\,b\\;c\\\\d\\nATTENDEE:mailto:x@y.se\\nEND:VEVENT');
    expect(file.filter((line) => line === 'END:VEVENT' || line.startsWith('ATTENDEE'))).toEqual(['END:VEVENT']);
  });

  it('folds at 75 octets, cuts no character, and unfolds to what it was', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (words) => {
        const text = words.replace(/[\p{Cc}\p{Cs}\u2028\u2029\\;,]/gu, '') + 'åäö😀'.repeat(30);
        const file = icsOf([event({ text })], { organizer });
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${text}\r\n`);
      }),
    );
  });
});
