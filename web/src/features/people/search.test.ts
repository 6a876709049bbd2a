import { NO_FILTER } from '@socialhallbarhet/content/people';
import { describe, expect, it } from 'vitest';
import { filterIn, queryOf } from './search.ts';

describe('a search in the address', () => {
  it('comes back as it was', () => {
    const filter = { words: 'dialog & möten', competence: 'medborgardialog', sector: 'kommun', place: 'molndal' };
    expect(filterIn(queryOf(filter))).toEqual(filter);
    expect(queryOf(NO_FILTER).toString()).toBe('');
  });

  it('asks for nothing that is not in the vocabularies', () => {
    expect(filterIn(new URLSearchParams('kompetens=trolleri&plats=atlantis&sektor=x&annat=1'))).toEqual(NO_FILTER);
  });
});
