import { describe, expect, it } from 'vitest';
import { resolverOf } from '../../../forms/kit/faults.ts';
import { emptyFields, type EventFields, eventFields, fieldsOf, formOf } from './event-fields.ts';
import type { EventView } from '../types.ts';

const judge = resolverOf(eventFields(Date.UTC(2026, 10, 1)));
const good: EventFields = { ...emptyFields('sv'), title: 'Dialog', date: '2026-11-26', venue: 'Lerum' };
async function faults(changes: Partial<EventFields>, judged = judge) {
  const options = { criteriaMode: 'all', fields: {}, shouldUseNativeValidation: undefined } as const;
  const { errors } = await judged({ audience: '*', ...good, ...changes }, undefined, options);
  return Object.keys(errors);
}

describe('E10 the form of an event', () => {
  it('takes what is enough', async () => expect(await faults({})).toEqual([]));

  it.each([
    [{ title: ' x ' }, 'title'],
    [{ date: '' }, 'date'],
    [{ date: '2026-10-01' }, 'date'],
    [{ date: '2030-10-01' }, 'date'],
    [{ date: '2026-11-01', from: '00:30' }, 'from'],
    [{ from: '' }, 'from'],
    [{ to: '' }, 'to'],
    [{ date: '2027-03-28', from: '02:30', to: '04:00' }, 'from'],
    [{ to: '12:00' }, 'to'],
    [{ toDate: '2027-01-26' }, 'to'],
    [{ venue: ' ' }, 'venue'],
    [{ link: 'http://example.org' }, 'link'],
    [{ link: 'https://google.com@evil.example/' }, 'link'],
    [{ seats: 'många' }, 'seats'],
    [{ seats: '0' }, 'seats'],
    [{ seats: '2001' }, 'seats'],
    [{ questions: 'a\nb\nc\nd\ne\nf' }, 'questions'],
    [{ summary: 'a'.repeat(201) }, 'summary'],
  ] as const)('%j: %s', async (changes, field) => expect(await faults(changes)).toEqual([field]));

  it('says everything at once, also what is wrong between fields', async () => {
    const found = await faults({ title: '', to: '12:00', venue: '', seats: 'många' });
    expect(found.toSorted()).toEqual(['seats', 'title', 'to', 'venue']);
  });

  it('keeps a time that has been while other things change, and takes no other one', async () => {
    const began = Date.parse('2026-10-01T11:00:00Z');
    const later = resolverOf(eventFields(Date.UTC(2026, 10, 1), began));
    expect(await faults({ date: '2026-10-01' }, later)).toEqual([]);
    expect(await faults({ date: '2026-10-01', from: '12:30' }, later)).toEqual(['date']);
  });

  it('comes back from the event as it was typed, over midnight too', () => {
    const typed = { ...good, toDate: '2026-11-27', seats: '40', questions: 'Ett?\nTvå?', link: 'https://a.example' };
    const form = formOf(typed);
    expect(form).toMatchObject({ starts: '2026-11-26T13:00', ends: '2026-11-27T15:00', seats: 40 });
    expect(formOf({ ...good, seats: ' ' }).seats).toBeNull();
    const at = { starts: Date.parse('2026-11-26T12:00:00Z'), ends: Date.parse('2026-11-27T14:00:00Z') };
    expect(fieldsOf({ ...form, ...at } as unknown as EventView, form.link)).toEqual(typed);
  });
});
