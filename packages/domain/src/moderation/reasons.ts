/**
 * Why somebody reports, and on which ground a decision stands: one closed list. The first seven are what
 * BBS-lagen § 5 asks to be removed when it is plain; the rest are clauses of our terms. Labels stand in
 * the catalogues of texts.
 */
export const GROUNDS = [
  'threat',
  'hate',
  'privacy',
  'incitement',
  'violence',
  'child-abuse',
  'copyright',
  'harassment',
  'client-data',
  'spam',
  'impersonation',
  'off-topic',
  'other',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** Grounds of the law, as opposed to clauses of the terms. */
const UNLAWFUL: readonly Ground[] = ['threat', 'hate', 'privacy', 'incitement', 'violence', 'child-abuse', 'copyright'];
export const isUnlawful = (ground: Ground) => UNLAWFUL.includes(ground);

const HOUR_MS = 60 * 60_000;
/** Grounds with risk of harm within hours come first. */
const HOURS: Partial<Record<Ground, number>> = {
  threat: 12,
  'child-abuse': 12,
  incitement: 24,
  hate: 24,
  privacy: 24,
  'client-data': 24,
  violence: 24,
};
/** Never unattended for over a week (BBS-lagen § 4, by its rule of thumb). */
const OTHERWISE_HOURS = 72;

/** How soon a report on a ground is to be answered, in milliseconds. */
export const answerWithin = (ground: Ground) => (HOURS[ground] ?? OTHERWISE_HOURS) * HOUR_MS;
