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

const CELL_SET: ReadonlySet<string> = new Set(CELLS);
const COMPETENCE_SET: ReadonlySet<string> = new Set(COMPETENCES.map((competence) => competence.id));
const PLACE_SET: ReadonlySet<string> = new Set(PLACES.map((place) => place.id));
const SECTOR_SET: ReadonlySet<string> = new Set(SECTORS.map((sector) => sector.id));

/** Whether a string names a cell of the knowledge matrix. */
export const isCellId = (value: string): value is CellId => CELL_SET.has(value);

/** Whether a string names a competence. */
export const isCompetenceId = (value: string): value is (typeof COMPETENCES)[number]['id'] => COMPETENCE_SET.has(value);

/** Whether a string names a place, present or former. */
export const isPlaceId = (value: string): value is (typeof PLACES)[number]['id'] => PLACE_SET.has(value);

/** Whether a string names a sector. */
export const isSectorId = (value: string): value is SectorId => SECTOR_SET.has(value);
