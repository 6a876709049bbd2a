import { COMPETENCES, PLACES, SECTORS } from '@socialhallbarhet/content/vocabularies';
import { type Language, wordsOf } from '@socialhallbarhet/domain';
import type { Person } from './types.ts';

export interface PeopleFilter {
  readonly words: string;
  readonly competence: string;
  readonly sector: string;
  readonly place: string;
}
export const NO_FILTER: PeopleFilter = { words: '', competence: '', sector: '', place: '' };

/** How the address says what is searched for: `/folk?kompetens=medborgardialog&plats=angered`. */
const NAMES = { words: 'sok', competence: 'kompetens', sector: 'sektor', place: 'plats' } as const;

/** What an address asks for; what is not in the vocabularies is as if it was not asked. */
export function filterIn(query: URLSearchParams): PeopleFilter {
  const known = (name: string, list: readonly { readonly id: string }[]) =>
    list.find(({ id }) => id === query.get(name))?.id ?? '';
  return {
    words: query.get(NAMES.words) ?? '',
    competence: known(NAMES.competence, COMPETENCES),
    sector: known(NAMES.sector, SECTORS),
    place: known(NAMES.place, PLACES),
  };
}

/** The same as a query. */
export function queryOf(filter: PeopleFilter): URLSearchParams {
  const asked = Object.entries(NAMES).map(([key, name]) => [name, filter[key as keyof PeopleFilter]]);
  return new URLSearchParams(asked.filter(([, value]) => value !== ''));
}

/** Why a row matched, in order of weight. */
export interface Hit {
  readonly person: Person;
  readonly competences: readonly string[];
  readonly places: readonly string[];
  readonly score: number;
}

const place = new Map<string, (typeof PLACES)[number]>(PLACES.map((one) => [one.id, one]));
const competence = new Map<string, (typeof COMPETENCES)[number]>(COMPETENCES.map((one) => [one.id, one]));

export const placeName = (id: string) => place.get(id)?.name ?? id;
export const competenceName = (id: string, lang: Language) => competence.get(id)?.[lang] ?? id;
export const sectorName = (id: string, lang: Language) => SECTORS.find((one) => one.id === id)?.[lang] ?? id;

/** One letter wrong is still the word, where it is long enough to tell. */
function begins(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  if (wanted.length < 5) return false;
  return near(word.slice(0, wanted.length), wanted) || near(word.slice(0, wanted.length + 1), wanted);
}

/** At most one letter added, missing, changed or swapped with its neighbour. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(a, at + 1) === rest(b, at + 1) ||
    rest(a, at) === rest(b, at + 1) ||
    rest(a, at + 1) === rest(b, at) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
  );
}

const has = (text: string, wanted: string) => wordsOf(text).some((word) => begins(word, wanted));

/** Whether a place is the wanted one, or lies in it. */
const within = (id: string, wanted: string): boolean => {
  const found = place.get(id);
  return id === wanted || (found !== undefined && 'within' in found && within(found.within, wanted));
};

function scoreOf(person: Person, wanted: string): Omit<Hit, 'person'> {
  const competences = person.competences.filter((id) => {
    const term = competence.get(id);
    return term && [term.sv, term.en, ...term.synonyms].some((text) => has(text, wanted));
  });
  const places = person.places.filter((id) => has(placeName(id), wanted));
  const score =
    (has(person.askMeAbout, wanted) ? 5 : 0) +
    (competences.length > 0 ? 4 : 0) +
    (has(person.name, wanted) ? 4 : 0) +
    (places.length > 0 ? 3 : 0) +
    (has(person.headline, wanted) || has(person.organisation, wanted) ? 2 : 0);
  return { competences, places, score };
}

/** Those who fit every word and every filter, nearest first; then by name. */
export function findPeople(people: readonly Person[], filter: PeopleFilter): readonly Hit[] {
  const words = wordsOf(filter.words);
  const hits: Hit[] = [];
  for (const person of people) {
    if (filter.competence && !person.competences.includes(filter.competence)) continue;
    if (filter.sector && person.sector !== filter.sector) continue;
    if (filter.place && !person.places.some((id) => within(id, filter.place))) continue;
    const parts = words.map((word) => scoreOf(person, word));
    if (parts.some(({ score }) => score === 0)) continue;
    hits.push({
      person,
      competences: [...new Set([...parts.flatMap((part) => part.competences), filter.competence].filter(Boolean))],
      places: [...new Set(parts.flatMap((part) => part.places))],
      score: parts.reduce((sum, { score }) => sum + score, 0),
    });
  }
  return hits.sort((a, b) => b.score - a.score || a.person.name.localeCompare(b.person.name, 'sv'));
}
