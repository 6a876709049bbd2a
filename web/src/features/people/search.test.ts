import { describe, expect, it } from 'vitest';
import { filterIn, findPeople, NO_FILTER, queryOf } from './search.ts';
import type { Person } from './types.ts';

const person = (uid: string, more: Partial<Person>): Person => ({
  uid,
  name: uid,
  headline: '',
  askMeAbout: '',
  organisation: '',
  competences: [],
  sector: 'kommun',
  places: [],
  ...more,
});
const people = [
  person('Karin Berg', {
    askMeAbout: 'trygghetsvandringar i mörker',
    competences: ['trygghetsvandring'],
    places: ['sdn-angered'],
  }),
  person('Rosa Méndez', { headline: 'Kulturproducent', places: ['sydvast'], sector: 'ideburen' }),
  person('Maja Lindqvist', { competences: ['medborgardialog'], places: ['molndal'], organisation: 'Mölndals stad' }),
];
const found = (words: string, more = {}) =>
  findPeople(people, { ...NO_FILTER, words, ...more }).map((hit) => hit.person.uid);

describe('finding people', () => {
  it.each([
    ['trygghets', ['Karin Berg']],
    ['tryghetsvandring', ['Karin Berg']],
    ['mendez', ['Rosa Méndez']],
    ['samråd', ['Maja Lindqvist']],
    ['mölndal dialog', ['Maja Lindqvist']],
    ['molndal medborgardialog', ['Maja Lindqvist']],
    ['zzz', []],
  ])('%s', (words, expected) => expect(found(words)).toEqual(expected));
  it('finds those of a former district in the area that took over', () =>
    expect(found('', { place: 'nordost' })).toEqual(['Karin Berg']));
  it('says why', () =>
    expect(findPeople(people, { ...NO_FILTER, words: 'samråd' })[0]?.competences).toEqual(['medborgardialog']));
  it('shows all by name when nothing is asked', () =>
    expect(found('')).toEqual(['Karin Berg', 'Maja Lindqvist', 'Rosa Méndez']));
});

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
