import { eventForm, groupCard, LIMITS, profile } from '@socialhallbarhet/domain';
import type { FieldErrors } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { sv } from '../../i18n/sv.ts';
import { faultText, maxOf, resolverOf } from './faults.ts';

const card = {
  name: 'Stadsodlare',
  purpose: 'Vi odlar i staden',
  rules: '',
  welcome: '',
  places: [] as string[],
  cells: [] as string[],
  kind: 'open' as const,
};
const judge = (changes: object) =>
  resolverOf(groupCard)({ ...card, ...changes }, undefined, {
    criteriaMode: 'all',
    fields: {},
    shouldUseNativeValidation: undefined,
  });
async function errorsOf(changes: object) {
  const { errors } = await judge(changes);
  return errors as FieldErrors<typeof card>;
}

describe('what is wrong in a form', () => {
  it('FORM-1 is judged by the schema, every field at once', async () => {
    expect(await errorsOf({})).toEqual({});
    const errors = await errorsOf({ name: 'x', rules: 'a'.repeat(LIMITS.groupRulesMax + 1) });
    expect(Object.keys(errors)).toEqual(['name', 'rules']);
  });

  it.each(['\u200b\u200b\u200b\u200b', '\u2800\u3164 \u034f\u2060'])(
    'FORM-20 what nobody can see is missing where something must be, and nothing where nothing need be: %j',
    async (unseen) => {
      const errors = await errorsOf({ name: unseen, rules: unseen });
      expect(Object.keys(errors)).toEqual(['name']);
      expect(faultText(sv, errors.name)).toBe(sv.common.tooShort(LIMITS.groupNameMin));
      expect((await judge({ rules: unseen })).values).toMatchObject({ rules: '' });
    },
  );

  it('FORM-21 what was pasted into one line is made one line, composed; a text of many keeps its breaks', async () => {
    const { values } = await judge({ name: 'A\u030asas\u202e\ngrupp', purpose: 'O\u0308ppen\nför alla' });
    expect(values).toMatchObject({ name: 'Åsas grupp', purpose: 'Öppen\nför alla' });
  });

  it('FORM-2 is said in the language of now', async () => {
    const { name, rules } = await errorsOf({ name: 'x', rules: 'a'.repeat(LIMITS.groupRulesMax + 1) });
    expect(faultText(sv, name)).toBe(sv.common.tooShort(LIMITS.groupNameMin));
    expect(faultText(en, name)).toBe(en.common.tooShort(LIMITS.groupNameMin));
    expect(faultText(sv, rules)).toBe(sv.common.tooLong(LIMITS.groupRulesMax));
    expect(faultText(sv, undefined)).toBeUndefined();
  });

  it('FORM-3 has a general text for whatever else is wrong, and a field may have its own', async () => {
    // Half a character.
    const { name } = await errorsOf({ name: 'abc\ud83d' });
    expect(faultText(sv, name)).toBe(sv.errors['invalid-input'].what);
    expect(faultText(sv, name, { wrong: 'Skriv ett namn.' })).toBe('Skriv ett namn.');
    expect(faultText(sv, { type: 'refused' }, { wrong: 'Skriv ett namn.' })).toBe('Skriv ett namn.');
    expect(faultText(sv, { type: 'refused' }, { wrong: 'Skriv ett namn.', refused: 'Upptaget.' })).toBe('Upptaget.');
  });

  it('FORM-4 is not what people leave around a text, nor what no key writes', async () => {
    const pasted = { name: '  Stads\u0007odlare\t', purpose: 'En rad\r\noch en till ' };
    expect(await judge(pasted)).toEqual({
      errors: {},
      values: { ...card, name: 'Stadsodlare', purpose: 'En rad\noch en till' },
    });
  });
});

it('FORM-5 a field knows its limit from the schema, however that is put together', () => {
  expect(maxOf(profile.entries.name)).toBe(LIMITS.nameMax);
  expect(maxOf(groupCard.entries.purpose)).toBe(LIMITS.purposeMax);
  expect(maxOf(groupCard.entries.cells)).toBe(LIMITS.groupCellsMax);
  expect(maxOf(eventForm.entries.summary)).toBe(200);
  expect(maxOf(groupCard.entries.kind)).toBeUndefined();
});
