import { describe, expect, it } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { validated } from '../shared/validate.ts';
import { mayArrange } from './powers.ts';
import { announceEventInput, EVERYONE, isBroadcasting, momentsOf } from './schema.ts';

const moment = (ms: number) => ({ seconds: ms / 1000, nanoseconds: 0, toMillis: () => ms });
const form = {
  id: 'e1',
  audience: EVERYONE,
  title: 'Dialog i planprocessen',
  summary: '',
  text: '',
  kind: 'seminar',
  starts: '2026-11-26T13:00',
  ends: '2026-11-26T16:00',
  zone: 'Europe/Stockholm',
  venue: 'Lerum',
  link: 'https://example.org/mote',
  seats: 40,
  questions: ['Vad vill du veta?'],
  series: '',
  cells: [],
  places: [],
  lang: 'sv',
};
const fieldOf = (changes: object) => {
  try {
    validated(announceEventInput, { ...form, ...changes });
    return undefined;
  } catch (error) {
    return error instanceof AppError ? error.field : error;
  }
};

describe('E7 what an event may hold', () => {
  it.each([
    {},
    { seats: null },
    { link: '' },
    { link: 'https://mote.example:8443/@maja?a=b@c#d' },
    { link: 'https://möte.example' },
    { audience: 'trygga-nordost' },
    { title: ' Kort ' },
  ])('%j', (changes) => expect(fieldOf(changes)).toBeUndefined());

  it.each([
    ['title', { title: 'Hej\r\nBcc: x@y.se' }],
    ['title', { title: '\u200b\u200b\u200b' }],
    ['title', { title: 'a'.repeat(121) }],
    ['venue', { venue: 'Sal\nEND:VEVENT' }],
    ['link', { link: 'javascript:alert(1)' }],
    ['link', { link: 'http://example.org' }],
    ['link', { link: 'https://google.com@evil.example/' }],
    ['link', { link: 'https://google.com:443@evil.example/mote' }],
    ['link', { link: 'https://@evil.example' }],
    ['link', { link: 'https://google.com%40evil.example/' }],
    ['link', { link: 'https://google.com\\@evil.example/' }],
    ['link', { link: 'https:\\\\evil.example' }],
    ['link', { link: 'https:///evil.example' }],
    ['link', { link: 'https://example.org/"><script>' }],
    ['seats', { seats: 0 }],
    ['seats', { seats: 2001 }],
    ['seats', { seats: 1.5 }],
    ['zone', { zone: 'Europe/Nowhere' }],
    ['starts', { starts: '26 november' }],
    ['questions', { questions: Array.from({ length: 6 }, () => 'x') }],
    ['questions', { questions: [''] }],
    ['audience', { audience: 'a/b' }],
    ['id', { id: 'ny' }],
    ['organiser', { organiser: 'maja' }],
    ['taken', { taken: 0 }],
  ])('not %s: %j', (field, changes) => expect(fieldOf(changes)).toBe(field));
});

describe('E8 when it is', () => {
  it('has its two moments, or the field at fault', () => {
    const { starts, ends } = { starts: Date.UTC(2026, 10, 26, 12), ends: Date.UTC(2026, 10, 26, 15) };
    expect(momentsOf(form)).toEqual({ starts, ends });
    expect(momentsOf({ ...form, starts: '2027-03-28T02:30', ends: '2027-03-28T04:00' })).toEqual({ field: 'starts' });
    expect(momentsOf({ ...form, ends: form.starts })).toEqual({ field: 'ends' });
    expect(momentsOf({ ...form, ends: '2026-12-26T13:00' })).toEqual({ field: 'ends' });
  });

  it('is told anew when time or place changes, not for a better sentence', () => {
    const same = { zone: 'UTC', venue: 'A', link: '' };
    const before = { ...same, starts: moment(1000), ends: moment(2000) };
    const now = { ...same, starts: 1000, ends: 2000 };
    expect(isBroadcasting(before, now)).toBe(false);
    for (const change of [{ starts: 1 }, { ends: 1 }, { zone: 'x' }, { venue: 'x' }, { link: 'x' }])
      expect(isBroadcasting(before, { ...now, ...change })).toBe(true);
  });
});

describe('E9 who may arrange', () => {
  const organiser = { organiser: true, administrator: false };
  const administrator = { organiser: false, administrator: true };
  const nobody = { organiser: false, administrator: false };
  it.each([
    [EVERYONE, organiser, undefined, true],
    [EVERYONE, administrator, undefined, true],
    [EVERYONE, nobody, 'owner', false],
    [EVERYONE, undefined, 'owner', false],
    ['g', undefined, 'owner', true],
    ['g', undefined, 'moderator', true],
    ['g', undefined, 'member', false],
    ['g', organiser, undefined, false],
    ['g', organiser, 'member', false],
  ] as const)('%s: %o, %s', (audience, roles, role, may) => expect(mayArrange(audience, roles, role)).toBe(may));
});
