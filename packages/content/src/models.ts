/**
 * The knowledge that is open to everyone: the three support models, their items, and what the
 * matrix does not know yet. Data only, so that functions and the web bundle what they use.
 */
export { daysLate, isCurrent, itemById, itemsIn, itemsInPhase, itemsOf } from './models/find.ts';
export { GAPS } from './models/gaps.ts';
export { ITEMS } from './models/items.ts';
export { MODELS } from './models/models.ts';
export { PHASES } from './models/phases.ts';
export {
  KINDS,
  type Kind,
  MODES,
  type Mode,
  type ModelId,
  PERSPECTIVES,
  type PerspectiveId,
  type PhaseId,
  PIVI,
  type PiviId,
} from './models/terms.ts';
export type { Item, Model, Phase, Source, Words } from './models/types.ts';
