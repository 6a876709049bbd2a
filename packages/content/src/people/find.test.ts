import { wordsOf } from '@socialhallbarhet/domain';
import { describe, expect, it } from 'vitest';
import { demoPeople, manyPeople } from '../testing/people.ts';
import { COMPETENCES, PLACES } from '../vocabularies.ts';
import { findPeople, NO_FILTER, type PeopleFilter } from './find.ts';
import { type Person, prepare, preparing } from './prepare.ts';
import { begins } from './words.ts';

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
const ALL = 1_000_000;
const people = [
  person('Karin Berg', {
    askMeAbout: 'trygghetsvandringar i mörker',
    competences: ['trygghetsvandring'],
    places: ['sdn-angered'],
  }),
  person('Rosa Méndez', { headline: 'Kulturproducent', places: ['sydvast'], sector: 'ideburen' }),
  person('Maja Lindqvist', { competences: ['medborgardialog'], places: ['molndal'], organisation: 'Mölndals stad' }),
  person('Åsa Öberg', { headline: 'Ser till att bänkar hamnar där folk går' }),
];
const prepared = prepare(people);
const found = (words: string, more = {}) =>
  findPeople(prepared, { ...NO_FILTER, words, ...more }, ALL).hits.map((hit) => hit.person.uid);

describe('finding people', () => {
  it.each([
    ['trygghets', ['Karin Berg']],
    ['tryghetsvandring', ['Karin Berg']],
    ['trygghtesvandring', ['Karin Berg']],
    ['mendez', ['Rosa Méndez']],
    ['MÉNDEZ', ['Rosa Méndez']],
    ['samråd', ['Maja Lindqvist']],
    ['mölndal dialog', ['Maja Lindqvist']],
    ['mölndal medborgar', ['Maja Lindqvist']],
    ['molndal medborgardialog', ['Maja Lindqvist']],
    ['asa', ['Åsa Öberg']],
    ['åsa öberg', ['Åsa Öberg']],
    ['berg karin', ['Karin Berg']],
    ['bänk', ['Åsa Öberg']],
    ['angered', ['Karin Berg']],
    ['zzz', []],
  ])('PPL-1 %s', (words, expected) => expect(found(words)).toEqual(expected));

  it('PPL-2 finds those of a former district in the area that took over', () =>
    expect(found('', { place: 'nordost' })).toEqual(['Karin Berg']));

  it('PPL-3 says why, and how many there are', () => {
    const filter = { ...NO_FILTER, words: 'samråd' };
    expect(findPeople(prepared, filter, 1)).toMatchObject({ total: 1, hits: [{ competences: ['medborgardialog'] }] });
    expect(findPeople(prepared, NO_FILTER, 2)).toMatchObject({ total: 4, hits: [{}, {}] });
  });

  it('PPL-4 shows all by name when nothing is asked', () =>
    expect(found('')).toEqual(['Karin Berg', 'Maja Lindqvist', 'Rosa Méndez', 'Åsa Öberg']));

  it('PPL-5 has an answer to a very long question', () => expect(found('karin '.repeat(400))).toEqual(['Karin Berg']));
});

/** What is asked of the demo's people, and who of them is meant. */
const LABELLED: readonly (readonly [question: string, meant: string])[] = [
  ['karin', 'karin-berg'],
  ['karin berg', 'karin-berg'],
  ['berg karin', 'karin-berg'],
  ['Kárin', 'karin-berg'],
  ['amina', 'amina-nilsson'],
  ['nilson', 'amina-nilsson'],
  ['nilsso', 'amina-nilsson'],
  ['nlisson', 'amina-nilsson'],
  ['förvaltningar', 'amina-nilsson'],
  ['forvaltningar', 'amina-nilsson'],
  ['förvaltnigar', 'amina-nilsson'],
  ['tre förvaltningar', 'amina-nilsson'],
  ['samverkan hisingen', 'amina-nilsson'],
  ['utvecklingsledare', 'amina-nilsson'],
  ['utveclingsledare', 'amina-nilsson'],
  ['trygghetsvandringar mörker', 'karin-berg'],
  ['trygghetsvandring nordost', 'karin-berg'],
  ['trygghetssamordnare', 'karin-berg'],
  ['tryghetssamordnare', 'karin-berg'],
  ['brottsförebyggande', 'karin-berg'],
  ['brottsforebyggande', 'karin-berg'],
  ['brottförebyggande', 'karin-berg'],
  ['östra göteborg karin', 'karin-berg'],
  ['ostra goteborg', 'karin-berg'],
  ['angered', 'karin-berg'],
  ['workshopledning', 'amina-nilsson'],
  ['processledning hisingen', 'amina-nilsson'],
];

describe('labelled questions to the demo', () => {
  const demo = prepare(demoPeople());
  it.each(LABELLED)('PPL-6 %s', (words, meant) => {
    const { hits } = findPeople(demo, { ...NO_FILTER, words }, 10);
    expect(hits.map((hit) => hit.person.uid)).toContain(meant);
  });
});

/** The plain way, which folds and splits every text anew: slow, and so the measure of what is found and in which order. */
function plainly(all: readonly Person[], filter: PeopleFilter): string[] {
  const has = (text: string, wanted: string) => wordsOf(text).some((word) => begins(word, wanted));
  const within = (id: string, wanted: string): boolean => {
    const place = PLACES.find((one) => one.id === id);
    return id === wanted || (place !== undefined && 'within' in place && within(place.within, wanted));
  };
  const scoreOf = (one: Person, wanted: string) => {
    const knows = COMPETENCES.some(
      ({ id, sv, en, synonyms }) =>
        one.competences.includes(id) && [sv, en, ...synonyms].some((text) => has(text, wanted)),
    );
    const isThere = PLACES.some(({ id, name }) => one.places.includes(id) && has(name, wanted));
    const presents = has(one.headline, wanted) || has(one.organisation, wanted);
    const parts = [
      has(one.askMeAbout, wanted) && 5,
      knows && 4,
      has(one.name, wanted) && 4,
      isThere && 3,
      presents && 2,
    ];
    return parts.reduce<number>((sum, part) => sum + (part || 0), 0);
  };
  return all
    .filter(
      (one) =>
        (!filter.competence || one.competences.includes(filter.competence)) &&
        (!filter.sector || one.sector === filter.sector) &&
        (!filter.place || one.places.some((id) => within(id, filter.place))),
    )
    .map((one) => ({ one, scores: wordsOf(filter.words).map((word) => scoreOf(one, word)) }))
    .filter(({ scores }) => !scores.includes(0))
    .map(({ one, scores }) => ({ one, score: scores.reduce((sum, score) => sum + score, 0) }))
    .sort((a, b) => b.score - a.score || a.one.name.localeCompare(b.one.name, 'sv') || (a.one.uid < b.one.uid ? -1 : 1))
    .map(({ one }) => one.uid);
}

describe('what is prepared', () => {
  const many = manyPeople(400);
  const ready = prepare(many);

  it('PPL-7 finds whom the plain way finds, in its order', () => {
    const questions = [
      ...LABELLED.map(([words]) => ({ ...NO_FILTER, words })),
      ...['a', 'an', 'ann', 'dialog', 'medborgardialgo', 'ö', 'göteborg dialog', 'karin kultur', '12'].map((words) => ({
        ...NO_FILTER,
        words,
      })),
      { ...NO_FILTER, place: 'nordost' },
      { ...NO_FILTER, competence: 'medborgardialog', words: 'an' },
      { ...NO_FILTER, sector: 'ideburen', place: 'goteborg' },
      NO_FILTER,
    ];
    for (const filter of questions) {
      const { hits, total } = findPeople(ready, filter, ALL);
      const expected = plainly(many, filter);
      expect(total, JSON.stringify(filter)).toBe(expected.length);
      expect(
        hits.map((hit) => hit.person.uid),
        JSON.stringify(filter),
      ).toEqual(expected);
    }
  });

  it('PPL-8 pauses while it prepares, so that a page can be painted', () => {
    let pauses = 0;
    for (const _ of preparing(many)) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
    expect([...preparing([])]).toEqual([]);
  });
});
