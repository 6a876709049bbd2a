import type { CellId } from '../vocabularies.ts';
import { ITEMS } from './items.ts';
import type { ModelId, PhaseId } from './terms.ts';
import type { Item } from './types.ts';

/** Latest review first; on the same day by title, so that the order never depends on the files. */
const newestFirst = (a: Item, b: Item) =>
  b.reviewed.localeCompare(a.reviewed) || a.title.sv.localeCompare(b.title.sv, 'sv');

const among = (belongs: (item: Item) => boolean): readonly Item[] => ITEMS.filter(belongs).sort(newestFirst);

/** What a cell of the matrix holds, newest first: items of every model. */
export const itemsOf = (cell: CellId) => among((item) => item.cells.includes(cell));

/** The items of one support model, newest first. */
export const itemsIn = (model: ModelId) => among((item) => item.model === model);

/** What belongs to a phase of the dialogue guide, newest first. */
export const itemsInPhase = (phase: PhaseId) => among((item) => item.phase === phase);

/** The item of a permalink. */
export const itemById = (id: string): Item | undefined => ITEMS.find((item) => item.id === id);
