/**
 * What each knowledge page shows, chosen from the items: for the pages function and the app alike.
 * An item that nobody has reviewed for 90 days past its date leaves the models; its permalink stays.
 */
import {
  GAPS,
  isCurrent,
  type Item,
  ITEMS,
  itemsIn,
  itemsInPhase,
  itemsOf,
  MODES,
  type Model,
  type ModelId,
  MODELS,
  PERSPECTIVES,
  PHASES,
  PIVI,
} from './models.ts';
import type { CellView, ExamplesFilter, MatrixFilter, ModelView, PublicPageOf } from './public.ts';
import { CELLS, type CellId, PLACES, SCALES, THEMES } from './vocabularies.ts';

const current = (items: readonly Item[], now: Date) => items.filter((item) => isCurrent(item, now));

const NO_GAP = { sv: '', en: '' };

function cellView(id: CellId, now: Date): CellView {
  const [scaleId, themeId] = id.split('.');
  const scale = SCALES.find((one) => one.id === scaleId);
  const theme = THEMES.find((one) => one.id === themeId);
  if (!scale || !theme) throw new Error(`${id} is no cell`);
  return { id, scale, theme, items: itemsOf(id, now), gap: GAPS[id] ?? NO_GAP };
}

/** The whole matrix, theme by theme. */
export const matrixCells = (now: Date): readonly CellView[] =>
  THEMES.flatMap((theme) => SCALES.map((scale) => cellView(`${scale.id}.${theme.id}`, now)));

/** The models with how much each holds. */
export const modelViews = (now: Date): readonly ModelView[] =>
  MODELS.map((model) => ({ model, items: current(itemsIn(model.id), now).length }));

const modelOf = (id: ModelId): Model => {
  const found = MODELS.find((model) => model.id === id);
  if (!found) throw new Error(`${id} is no model`);
  return found;
};

/** Those of `terms` whose id was asked for; anything else is as if nothing was. */
const chosen = <T extends { readonly id: string }>(terms: readonly T[], asked: string | null): T['id'] | undefined =>
  terms.find(({ id }) => id === asked)?.id;

/** The knowledge page. */
export const knowledgeView = (now: Date): PublicPageOf<'knowledge'> => ({
  name: 'knowledge',
  cells: matrixCells(now),
  models: modelViews(now),
});

/** The matrix, seen as the address asks (`?perspektiv=barn&satt=plats`). */
export function matrixView(query: URLSearchParams, now: Date): PublicPageOf<'matrix'> {
  const perspective = chosen(PERSPECTIVES, query.get('perspektiv'));
  const mode = chosen(MODES, query.get('satt'));
  const filter: MatrixFilter = { ...(perspective && { perspective }), ...(mode && { mode }) };
  return { name: 'matrix', model: modelOf('stadsutveckling'), cells: matrixCells(now), filter };
}

/** One cell by the two parts of its address, or nothing. */
export function cellPage(theme: string, scale: string, now: Date): PublicPageOf<'cell'> | undefined {
  const id = CELLS.find((cell) => cell === `${scale}.${theme}`);
  return id && { name: 'cell', cell: cellView(id, now), cells: matrixCells(now) };
}

/** The examples, narrowed as the address asks (`?sort=projekt&plats=stenungsund`). */
export function examplesView(query: URLSearchParams, now: Date): PublicPageOf<'examples'> {
  const pivi = chosen(PIVI, query.get('sort'));
  const place = chosen(PLACES, query.get('plats'));
  const filter: ExamplesFilter = { ...(pivi && { pivi }), ...(place && { place }) };
  const all = current(itemsIn('exempel'), now);
  const items = all.filter((item) => (!pivi || item.pivi === pivi) && (!place || item.places.includes(place)));
  return { name: 'examples', model: modelOf('exempel'), items, all, filter };
}

/** The dialogue guide. */
export const dialogueView = (now: Date): PublicPageOf<'dialogue'> => ({
  name: 'dialogue',
  model: modelOf('dialog'),
  phases: PHASES.map((phase) => ({ phase, items: current(itemsInPhase(phase.id), now) })),
});

/** The item of a permalink with what lies nearest: same cell or phase first. */
export function itemView(id: string, now: Date): PublicPageOf<'item'> | undefined {
  const item = ITEMS.find((one) => one.id === id);
  return item && { name: 'item', item, related: relatedTo(item.cells, now, item) };
}

/** Items of the same cells, those that share most first. */
export function relatedTo(cells: readonly string[], now: Date, except?: Item): readonly Item[] {
  const shared = (other: Item) => other.cells.filter((cell) => cells.includes(cell)).length;
  return current(ITEMS, now)
    .filter((other) => other.id !== except?.id && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || b.reviewed.localeCompare(a.reviewed) || a.id.localeCompare(b.id))
    .slice(0, 4);
}

/** What was reviewed last, over all models. */
export const latestItems = (now: Date, n: number): readonly Item[] =>
  [...current(ITEMS, now)]
    .sort(
      (a, b) => b.reviewed.localeCompare(a.reviewed) || b.sources.length - a.sources.length || a.id.localeCompare(b.id),
    )
    .slice(0, n);

/** The page of every cell. */
export const cellAddresses = (): readonly string[] =>
  THEMES.flatMap((theme) => SCALES.map((scale) => `/kunskap/stadsutveckling/${theme.id}/${scale.id}`));
