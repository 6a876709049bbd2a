import type { CellId } from '../vocabularies.ts';
import { ITEMS } from './items.ts';
import { KINDS, type ModelId, type PhaseId } from './terms.ts';
import type { Item } from './types.ts';

const DAY_MS = 24 * 60 * 60_000;

/** So many days past its review date an item leaves its cells; it stays at its permalink. */
const GRACE_DAYS = 90;

const rank = ({ kind }: Item) => KINDS.findIndex(({ id }) => id === kind);

/** Latest review first; within a day articles before examples, then by title: the order never depends on the files. */
export const newestFirst = (a: Item, b: Item): number =>
  b.reviewed.localeCompare(a.reviewed) || rank(a) - rank(b) || a.title.sv.localeCompare(b.title.sv, 'sv');

const among = (belongs: (item: Item) => boolean): readonly Item[] => ITEMS.filter(belongs).sort(newestFirst);

/** How many whole days the review of an item is late; 0 on its last day and before. */
export const daysLate = ({ reviewBy }: Pick<Item, 'reviewBy'>, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(reviewBy)) / DAY_MS));

/** Whether an item still stands in the models. */
export const isCurrent = (item: Pick<Item, 'reviewBy'>, now: Date): boolean => daysLate(item, now) <= GRACE_DAYS;

/** What a cell of the matrix holds, of every model, newest first: without what nobody has reviewed for too long. */
export const itemsOf = (cell: CellId, now: Date) => among((item) => item.cells.includes(cell) && isCurrent(item, now));

/** The items of one support model, newest first. */
export const itemsIn = (model: ModelId) => among((item) => item.model === model);

/** What belongs to a phase of the dialogue guide, newest first. */
export const itemsInPhase = (phase: PhaseId) => among((item) => item.phase === phase);

/** The item of a permalink. */
export const itemById = (id: string): Item | undefined => ITEMS.find((item) => item.id === id);
