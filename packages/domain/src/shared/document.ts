import type { Schema } from './validate.ts';

/** The kind of operator: it decides what is a public record, and how long records are kept. */
export const OPERATOR_KINDS = ['authority', 'federation', 'association'] as const;
export type OperatorKind = (typeof OPERATOR_KINDS)[number];

/** What happens to a document's personal fields when its person leaves or is erased, or its text is hidden. */
export const FATES = ['keep', 'delete', 'blank', 'rebuild', 'move-to-restricted', 'export', 'none'] as const;
export type Fate = (typeof FATES)[number];

/**
 * How the documents of one kind that concern a person are found, also after they left every group.
 * `own`: under `members/{uid}`, or by the person's id. `fields`: by an indexed query over all collections of that
 * name, a query for each field. `packed`: in a map of a document that repeats many people, by its keys or by a field
 * of its values. `nobody`: no document of this kind leads to a person; says why.
 */
export interface Find {
  readonly own?: true;
  readonly fields?: readonly string[];
  readonly packed?: { readonly map: string; readonly by: 'key' | { readonly field: string } };
  readonly nobody?: string;
}

/** How long documents of one kind are kept as records, for each kind of operator. */
export type Keep =
  /** As long as the service needs it; then it is deleted. */
  | 'in use'
  /** Years after the matter ended; then it is deleted. */
  | `${number} years`
  /** Delivered to an archive and never deleted. */
  | 'for ever';

export interface RecordRule {
  /** Whether it may be a public record (allmän handling) where the operator is a public body. */
  readonly public: boolean;
  readonly keep: Readonly<Record<OperatorKind, Keep>>;
}

/** What the rules look up (`get`, `exists`) per evaluation, in documents: each is a billed read. */
export interface Lookups {
  readonly read?: number;
  readonly create?: number;
  readonly update?: number;
  readonly delete?: number;
}

/**
 * The definition of one kind of document, beside its schema; paths, prices, limits, repair and backup derive from it.
 */
export interface DocumentDefinition {
  /** The path template: `{uid}` in it is always a member. */
  readonly template: string;
  /** What clients may write when they make one; none where functions alone write. */
  readonly schema?: Schema;
  readonly writer: 'client' | 'functions';
  /** Fields that hold personal data or a person's words; `*` is the whole document. */
  readonly personal: readonly string[];
  /** Fields that are texts of people: cleaned by repair, and what a backup for reading shows. */
  readonly texts: readonly string[];
  /** Those of them that are one line: in every list, and in no other direction than their reader's. */
  readonly lines: readonly string[];
  /** Names of the documents that repeat some of these fields and must follow. */
  readonly copies: readonly string[];
  /** What happens when a moderator hides it, and when a member leaves a group, exports their data or is erased. */
  readonly onHide: Fate;
  readonly onLeave: Fate;
  readonly onExport: Fate;
  readonly onErase: Fate;
  readonly find: Find;
  readonly record: RecordRule;
  /** Whether members may report it to the moderators. */
  readonly reportable: boolean;
  /** Whether functions screen what is written before or after others see it. */
  readonly screened: boolean;
  readonly lookups: Lookups;
  /** Sizes that schema and rules check; `firestore.rules` has a function of the same name for each. */
  readonly limits: Readonly<Record<string, number>>;
}

/** Declares one kind of document; the argument keeps its literal types. */
export const defineDocument = <const D extends DocumentDefinition>(definition: D): D => definition;

/** The ids that a template asks for, in order: `{n}` may be a number. */
export type IdsOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? [Name extends 'n' ? string | number : string, ...IdsOf<Rest>]
  : [];

/** The path of one document. */
export function fillTemplate(template: string, ids: readonly (string | number)[]): string {
  let next = 0;
  return template.replaceAll(/\{(\w+)\}/g, () => String(ids[next++]));
}

// ---- Records that many kinds share ----

const always = (keep: Keep) => ({ authority: keep, federation: keep, association: keep });
/** Kept for the service only: settings, queues, derived documents. */
export const WORKING_COPY: RecordRule = { public: false, keep: always('in use') };
/** What members write to each other; of a public body it is a public record once it is sent. */
export const CORRESPONDENCE: RecordRule = {
  public: true,
  keep: { authority: '10 years', federation: '10 years', association: 'in use' },
};
/** Uses of power, and their reasons. */
export const ACCOUNTABILITY: RecordRule = {
  public: true,
  keep: { authority: '10 years', federation: '10 years', association: '3 years' },
};
/** Acts of the operator in its own name. */
export const OFFICIAL: RecordRule = {
  public: true,
  keep: { authority: 'for ever', federation: 'for ever', association: '10 years' },
};

// ---- What holds for many kinds ----

const PLAIN = {
  copies: [],
  texts: [],
  lines: [],
  reportable: false,
  screened: false,
  lookups: {},
  limits: {},
} as const;

/** A document that only its owner reads. */
export const OWN = {
  ...PLAIN,
  writer: 'client',
  onHide: 'none',
  onLeave: 'keep',
  onExport: 'export',
  onErase: 'delete',
  find: { own: true },
  record: WORKING_COPY,
} as const;

/** A document that functions rebuild from its sources. */
export const DERIVED = {
  ...PLAIN,
  writer: 'functions',
  onHide: 'rebuild',
  onLeave: 'rebuild',
  onExport: 'none',
  onErase: 'rebuild',
  record: WORKING_COPY,
} as const;

/** A record of moderation: it survives hiding and leaving, and goes with the person. */
export const KEPT = {
  ...PLAIN,
  writer: 'functions',
  onHide: 'keep',
  onLeave: 'keep',
  onExport: 'export',
  onErase: 'delete',
  record: ACCOUNTABILITY,
} as const;

/** What members write where a group reads it. */
export const SHARED = {
  ...PLAIN,
  writer: 'client',
  onHide: 'none',
  onLeave: 'keep',
  onExport: 'export',
  onErase: 'delete',
  record: CORRESPONDENCE,
} as const;
