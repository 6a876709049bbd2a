import type { PeopleFilter } from '@socialhallbarhet/content/people';
import { COMPETENCES, PLACES, SECTORS } from '@socialhallbarhet/content/vocabularies';
import type { Language } from '@socialhallbarhet/domain';

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

const place = new Map<string, (typeof PLACES)[number]>(PLACES.map((one) => [one.id, one]));
const competence = new Map<string, (typeof COMPETENCES)[number]>(COMPETENCES.map((one) => [one.id, one]));

export const placeName = (id: string) => place.get(id)?.name ?? id;
export const competenceName = (id: string, lang: Language) => competence.get(id)?.[lang] ?? id;
export const sectorName = (id: string, lang: Language) => SECTORS.find((one) => one.id === id)?.[lang] ?? id;
