/**
 * The public pages as plain values: what the functions load and `web/src/entry-server.tsx` turns into
 * HTML. Both sides are typed by this file, so that neither imports the other's insides.
 */
import type { Language, PublicEvent } from '@socialhallbarhet/domain';
import type { Item, Mode, Model, Phase, PerspectiveId, PiviId, Words } from './models.ts';
import type { InfoPage } from './pages.ts';
import type { CellId, PlaceId, Term } from './vocabularies.ts';

/** One cell of the matrix: what it holds, latest first, or the question that stands in its place. */
export interface CellView {
  readonly id: CellId;
  readonly theme: Term;
  readonly scale: Term;
  readonly items: readonly Item[];
  readonly gap: Words;
}

/** The chosen perspective and mode; an absent one is not chosen. */
export interface MatrixFilter {
  readonly perspective?: PerspectiveId;
  readonly mode?: Mode;
}

export interface ExamplesFilter {
  readonly pivi?: PiviId;
  readonly place?: PlaceId;
}

/** A support model and how much it holds. */
export interface ModelView {
  readonly model: Model;
  readonly items: number;
}

export interface PhaseView {
  readonly phase: Phase;
  readonly items: readonly Item[];
}

/** A field of a plain form, as it was filled in. `error` is a text for the person. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly kind: 'text' | 'email' | 'code' | 'area' | 'hidden';
  readonly help?: string;
  readonly error?: string;
  readonly optional?: boolean;
}

/** One thing that a person may want to see again: when, where. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  /** An address outside, when the fact is one. */
  readonly href?: string;
}

/** A form that works without JavaScript, on a page of its own. It posts to its own address. */
export interface FormView {
  readonly title: string;
  readonly lead: string;
  readonly facts?: readonly FactView[];
  readonly fields: readonly FormField[];
  readonly submit: string;
  /** Whether the button has the look of a destructive action. */
  readonly danger?: boolean;
  /** What went wrong on the whole, in words. */
  readonly problem?: string;
  readonly back: { readonly to: string; readonly label: string };
}

/** Says how something went, and where to go from here. */
export interface MessageView {
  readonly title: string;
  readonly lead: string;
  readonly facts?: readonly FactView[];
  readonly links: readonly { readonly to: string; readonly label: string }[];
}

export type PublicPage =
  | {
      readonly name: 'front';
      readonly cells: readonly CellView[];
      readonly models: readonly ModelView[];
      readonly latest: readonly Item[];
      readonly events: readonly PublicEvent[];
    }
  | { readonly name: 'knowledge'; readonly cells: readonly CellView[]; readonly models: readonly ModelView[] }
  | {
      readonly name: 'matrix';
      readonly model: Model;
      readonly cells: readonly CellView[];
      readonly filter: MatrixFilter;
    }
  | { readonly name: 'cell'; readonly cell: CellView; readonly cells: readonly CellView[] }
  | {
      readonly name: 'examples';
      readonly model: Model;
      readonly items: readonly Item[];
      readonly all: readonly Item[];
      readonly filter: ExamplesFilter;
    }
  | { readonly name: 'dialogue'; readonly model: Model; readonly phases: readonly PhaseView[] }
  | { readonly name: 'item'; readonly item: Item; readonly related: readonly Item[] }
  | { readonly name: 'calendar'; readonly coming: readonly PublicEvent[]; readonly past: readonly PublicEvent[] }
  | { readonly name: 'event'; readonly event: PublicEvent; readonly related: readonly Item[] }
  | { readonly name: 'standing'; readonly page: InfoPage }
  | { readonly name: 'form'; readonly form: FormView }
  | { readonly name: 'message'; readonly message: MessageView }
  | { readonly name: 'notFound' }
  | { readonly name: 'broken' };

export type PublicPageOf<N extends PublicPage['name']> = Extract<PublicPage, { name: N }>;

/** What a document needs beside its page. */
export interface RenderOptions {
  readonly lang: Language;
  /** The address without its language, as in `/kunskap`. */
  readonly path: string;
  readonly now: Date;
  /** Scheme and host, without a slash at the end. */
  readonly publicUrl: string;
  /** All styles of the public pages, whole in each document: the first paint waits for nothing else. */
  readonly css: string;
  /** Addresses of the small script, and of the faces that are needed at once. */
  readonly script: string;
  readonly fonts: readonly string[];
}

/** A whole HTML document. */
export type Render = (page: PublicPage, options: RenderOptions) => string;
