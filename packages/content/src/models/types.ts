import type { CellId, CompetenceId, PlaceId } from '../vocabularies.ts';
import type { Kind, Mode, ModelId, PerspectiveId, PhaseId, PiviId } from './terms.ts';

/** A short text in both languages. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

/** Where something is taken from. An empty `url` or a `year` of null is honest: it is not known. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly url: string;
  /** In Swedish: what of it is used here, or what the reader should know about it. May be empty. */
  readonly note: string;
}

/** One piece of knowledge. Its permalink is `/p/{id}`: the id is never changed and never used again. */
export interface Item {
  readonly id: string;
  readonly kind: Kind;
  readonly model: ModelId;
  readonly title: Words;
  /** *I korthet*: two to four sentences in easy language. */
  readonly brief: Words;
  /** Markdown, always in Swedish (`lang="sv"`): headings from `##`, lists, quotes, emphasis and links; no tables, no HTML. */
  readonly body: string;
  readonly cells: readonly CellId[];
  readonly perspectives: readonly PerspectiveId[];
  readonly mode: Mode;
  readonly places: readonly PlaceId[];
  /** Whoever has one of these knows more. */
  readonly competences: readonly CompetenceId[];
  /** Where in the dialogue guide it belongs. */
  readonly phase?: PhaseId;
  /** What kind of example it is; examples only. */
  readonly pivi?: PiviId;
  /** A role, not a person. Null: nobody has taken it on, and the page says so. */
  readonly owner: Words | null;
  readonly deputy: Words | null;
  readonly sources: readonly Source[];
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly version: number;
}

/** A support model: a way into the items. */
export interface Model {
  readonly id: ModelId;
  readonly path: `/kunskap/${ModelId}`;
  readonly title: Words;
  readonly lead: Words;
  /** How to use it, one step a sentence. */
  readonly use: readonly Words[];
  /** The role that is responsible for it. */
  readonly editor: Words;
}

/** One of the four phases of the dialogue guide. Its items are those with its id as `phase`. */
export interface Phase {
  readonly id: PhaseId;
  readonly title: Words;
  readonly lead: Words;
  /** Markdown in Swedish, as an item's. */
  readonly body: string;
  readonly checklist: readonly Words[];
  readonly sources: readonly Source[];
}
