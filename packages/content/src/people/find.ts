import { wordsOf } from '@socialhallbarhet/domain';
import { COMPETENCES, PLACES } from '../vocabularies.ts';
import { COMPETENCE, type Person, PLACE, type PreparedPeople, SCORES } from './prepare.ts';
import { begins } from './words.ts';

/** Whom somebody looks for: words, and ids of the vocabularies; an empty one asks for nothing. */
export interface PeopleFilter {
  readonly words: string;
  readonly competence: string;
  readonly sector: string;
  readonly place: string;
}
export const NO_FILTER: PeopleFilter = { words: '', competence: '', sector: '', place: '' };

/** A person who fits, and the competences that are why. */
export interface Hit {
  readonly person: Person;
  readonly competences: readonly string[];
}

/** The first who fit, and how many do. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
}

/** So many words are looked at; what follows narrows nothing. */
const WORDS_MAX = 12;

interface Term {
  readonly id: string;
  readonly words: readonly string[];
}
const termOf = (id: string, texts: readonly string[]): Term => ({ id, words: [...new Set(texts.flatMap(wordsOf))] });
const COMPETENCE_TERMS = COMPETENCES.map(({ id, sv, en, synonyms }) => termOf(id, [sv, en, ...synonyms]));
const PLACE_TERMS = PLACES.map(({ id, name }) => termOf(id, [name]));
const fitting = (terms: readonly Term[], wanted: string) =>
  terms.filter(({ words }) => words.some((word) => begins(word, wanted))).map(({ id }) => id);

const parents = new Map<string, string>(PLACES.flatMap((one) => ('within' in one ? [[one.id, one.within]] : [])));
/** Whether a place is the wanted one, or lies in it. */
const within = (id: string | undefined, wanted: string): boolean =>
  id !== undefined && (id === wanted || within(parents.get(id), wanted));

/** Those who fit every word and every filter, nearest first; then by name. At most `most` of them are returned. */
export function findPeople(prepared: PreparedPeople, filter: PeopleFilter, most: number): Found {
  const { people } = prepared;
  const words = wordsOf(filter.words).slice(0, WORDS_MAX);
  const scores = scoresOf(prepared, words);
  // One number for each who fits: the higher score first, then the place by name.
  const order: number[] = [];
  for (const [number, person] of people.entries()) {
    const score = scores?.[number];
    if (score === 0) continue;
    if (filter.competence && !person.competences.includes(filter.competence)) continue;
    if (filter.sector && person.sector !== filter.sector) continue;
    if (filter.place && !person.places.some((id) => within(id, filter.place))) continue;
    order.push((BEST - (score ?? 0)) * people.length + number);
  }
  const sorted = Float64Array.from(order).sort();
  const wanted = new Set([...words.flatMap((word) => fitting(COMPETENCE_TERMS, word)), filter.competence]);
  const hits = Array.from(sorted.subarray(0, most), (at) => {
    const person = people[at % people.length] as Person;
    return { person, competences: person.competences.filter((id) => wanted.has(id)) };
  });
  return { hits, total: order.length };
}

/** No sum of scores is higher. */
const BEST = 255;

/** The score of each person, 0 for those who lack a word; `undefined` when no word is asked for. */
function scoresOf(prepared: PreparedPeople, words: readonly string[]): Uint8Array | undefined {
  let sums: Uint8Array | undefined;
  for (const word of words) {
    const bits = bitsOf(prepared, word);
    if (sums) {
      for (let i = 0; i < bits.length; i += 1) sums[i] = bits[i] && sums[i] ? sums[i]! + SCORES[bits[i]!]! : 0;
    } else sums = bits.map((own) => SCORES[own]!);
  }
  return sums;
}

/** Where a word stands with each person. */
function bitsOf({ people, words, competences, places }: PreparedPeople, wanted: string): Uint8Array {
  const bits = new Uint8Array(people.length);
  for (const [word, holders] of words) {
    if (!begins(word, wanted)) continue;
    for (let i = 0; i < holders.length; i += 2) bits[holders[i]!]! |= holders[i + 1]!;
  }
  const add = (ids: readonly string[], holders: ReadonlyMap<string, readonly number[]>, bit: number) => {
    for (const id of ids) for (const number of holders.get(id) ?? []) bits[number]! |= bit;
  };
  add(fitting(COMPETENCE_TERMS, wanted), competences, COMPETENCE.bit);
  add(fitting(PLACE_TERMS, wanted), places, PLACE.bit);
  return bits;
}
