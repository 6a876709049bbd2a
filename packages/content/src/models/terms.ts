import type { Term } from '../vocabularies.ts';

/** What a piece of knowledge is, in the order in which a list shows them. */
export const KINDS = [
  { id: 'article', sv: 'Artikel', en: 'Article' },
  { id: 'example', sv: 'Exempel', en: 'Example' },
  { id: 'experience', sv: 'Erfarenhet', en: 'Experience' },
  { id: 'checklist', sv: 'Checklista', en: 'Checklist' },
] as const satisfies readonly Term[];

export type Kind = (typeof KINDS)[number]['id'];

/** From whose point of view it is seen. Choosing one highlights its cells in the matrix. */
export const PERSPECTIVES = [
  { id: 'aldre', sv: 'Äldre', en: 'Older people' },
  { id: 'barn', sv: 'Barn', en: 'Children' },
  { id: 'genus', sv: 'Genus', en: 'Gender' },
  { id: 'funktionsvariation', sv: 'Funktionsvariation', en: 'Disability' },
] as const satisfies readonly Term[];

export type PerspectiveId = (typeof PERSPECTIVES)[number]['id'];

/** How it is known: from doing it somewhere, or from research. */
export const MODES = [
  { id: 'plats', sv: 'På plats', en: 'In practice' },
  { id: 'forskning', sv: 'Forskning', en: 'Research' },
] as const satisfies readonly Term[];

export type Mode = (typeof MODES)[number]['id'];

/** The four kinds of example that gave *pivi* its name. */
export const PIVI = [
  { id: 'projekt', sv: 'Projekt', en: 'Project' },
  { id: 'ide', sv: 'Idé', en: 'Idea' },
  { id: 'verksamhet', sv: 'Verksamhet', en: 'Ongoing work' },
  { id: 'inspiration', sv: 'Inspiration', en: 'Something to learn from' },
] as const satisfies readonly Term[];

export type PiviId = (typeof PIVI)[number]['id'];

/** The support models, as their addresses spell them. */
export type ModelId = 'stadsutveckling' | 'exempel' | 'dialog';

/** The phases of a dialogue, as their anchors spell them. */
export type PhaseId = 'forberedelser' | 'inventering' | 'genomforande' | 'uppfoljning';
