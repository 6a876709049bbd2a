import { describe, expect, it } from 'vitest';
import { changesOf, fittingOf } from './drafted.ts';

const begin = { name: 'Amina', about: '', kind: 'open', places: ['angered'] as readonly string[], told: false };

describe('a form that is left and found again', () => {
  it('DRA-4 keeps only what was typed over the beginning', () => {
    expect(changesOf(begin, { ...begin })).toEqual({});
    expect(changesOf(begin, { ...begin, about: 'Planerar', places: [] })).toEqual({ about: 'Planerar', places: [] });
    expect(changesOf(begin, { ...begin, places: ['angered'], told: true })).toEqual({ told: true });
  });

  it('DRA-5 a draft never brings back the old value of another field', () => {
    const kept = changesOf(begin, { ...begin, about: 'Planerar' });
    const meanwhile = { ...begin, name: 'Amina N', places: ['biskopsgarden'] };
    expect({ ...meanwhile, ...fittingOf(meanwhile, kept) }).toEqual({ ...meanwhile, about: 'Planerar' });
  });

  it('DRA-6 what somebody else has saved meanwhile is no draft', () => {
    expect(fittingOf({ ...begin, about: 'Planerar' }, { about: 'Planerar' })).toEqual({});
  });

  it('DRA-7 drops what does not fit the form of today', () => {
    const odd = { name: 7, about: null, places: ['angered', 3], told: 'yes', gone: 'x', kind: 'open' };
    expect(fittingOf(begin, odd)).toEqual({});
    expect(fittingOf(begin, { places: 'angered', told: true })).toEqual({ told: true });
  });

  it('DRA-8 drops a choice that is no longer there, and keeps one that is', () => {
    const allowed = { kind: ['open', 'closed'], places: ['angered', 'frolunda'] };
    expect(fittingOf(begin, { kind: 'secret', places: ['atlantis'] }, allowed)).toEqual({});
    const chosen = { kind: 'closed', places: ['frolunda'] };
    expect(fittingOf(begin, chosen, allowed)).toEqual(chosen);
  });
});
