/**
 * The controlled vocabularies of the platform: competences, sectors, places, and the two axes of the knowledge matrix.
 * Everything is stored by id; labels are for people and may be reworded, ids never.
 */
import { COMPETENCES } from './vocabularies/competences.ts';
import { PLACES } from './vocabularies/places.ts';

export { COMPETENCES, type Competence, type CompetenceId } from './vocabularies/competences.ts';
export { PLACES, type Place, type PlaceId } from './vocabularies/places.ts';

/** A term with a label in each language. */
export interface Term {
  readonly id: string;
  readonly sv: string;
  readonly en: string;
}

/** From which part of society a member takes part. */
export const SECTORS = [
  { id: 'kommun', sv: 'Kommun', en: 'Municipality' },
  { id: 'region', sv: 'Region', en: 'Region' },
  { id: 'stat', sv: 'Stat', en: 'State' },
  { id: 'akademi', sv: 'Akademi', en: 'Academia' },
  { id: 'ideburen', sv: 'Idéburen sektor och civilsamhälle', en: 'Civil society' },
  { id: 'naringsliv', sv: 'Näringsliv', en: 'Business' },
  { id: 'allmannyttan', sv: 'Allmännyttan', en: 'Public housing company' },
  { id: 'trossamfund', sv: 'Trossamfund', en: 'Faith community' },
  { id: 'student', sv: 'Student', en: 'Student' },
  { id: 'engagerad', sv: 'Engagerad privatperson', en: 'Engaged private person' },
] as const satisfies readonly Term[];

/** The id of a sector. */
export type SectorId = (typeof SECTORS)[number]['id'];

/** The themes of the knowledge matrix (its columns). */
export const THEMES = [
  { id: 'sammanhallen-stad', sv: 'Sammanhållen stad', en: 'Cohesive city' },
  { id: 'samspel', sv: 'Samspel', en: 'Interaction' },
  { id: 'vardagsliv', sv: 'Vardagsliv', en: 'Everyday life' },
  { id: 'identitet', sv: 'Identitet', en: 'Identity' },
] as const satisfies readonly Term[];

/** The id of a theme. */
export type ThemeId = (typeof THEMES)[number]['id'];

/** The scales of the knowledge matrix (its rows), from the nearest to the widest. */
export const SCALES = [
  { id: 'byggnad', sv: 'Byggnad & plats', en: 'Building and place' },
  { id: 'narmiljo', sv: 'Närmiljö', en: 'Neighbourhood' },
  { id: 'stadsdel', sv: 'Stadsdel', en: 'District' },
  { id: 'stad', sv: 'Stad', en: 'City' },
  { id: 'region', sv: 'Region', en: 'Region' },
] as const satisfies readonly Term[];

/** The id of a scale. */
export type ScaleId = (typeof SCALES)[number]['id'];

/** A cell of the knowledge matrix: a scale and a theme, e.g. `narmiljo.samspel`. */
export type CellId = `${ScaleId}.${ThemeId}`;

/** Every cell of the knowledge matrix, scale by scale. */
export const CELLS: readonly CellId[] = SCALES.flatMap((scale) =>
  THEMES.map((theme): CellId => `${scale.id}.${theme.id}`),
);

/** Made when it is first asked for: a script that never asks carries no list of names. */
function idsOf(terms: () => readonly { readonly id: string }[]): (id: string) => boolean {
  let ids: ReadonlySet<string> | undefined;
  return (id) => (ids ??= new Set(terms().map((term) => term.id))).has(id);
}
const isCell = /* @__PURE__ */ idsOf(() => CELLS.map((id) => ({ id })));
const isCompetence = /* @__PURE__ */ idsOf(() => COMPETENCES);
const isPlace = /* @__PURE__ */ idsOf(() => PLACES);
const isSector = /* @__PURE__ */ idsOf(() => SECTORS);

/** Whether a string names a cell of the knowledge matrix. */
export const isCellId = (value: string): value is CellId => isCell(value);

/** Whether a string names a competence. */
export const isCompetenceId = (value: string): value is (typeof COMPETENCES)[number]['id'] => isCompetence(value);

/** Whether a string names a place, present or former. */
export const isPlaceId = (value: string): value is (typeof PLACES)[number]['id'] => isPlace(value);

/** Whether a string names a sector. */
export const isSectorId = (value: string): value is SectorId => isSector(value);
