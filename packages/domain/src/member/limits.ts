/** Lengths of texts in UTF-16 units, and counts of entries. */
export const memberLimits = {
  nameMin: 2,
  nameMax: 80,
  headlineMax: 100,
  askMeAboutMax: 80,
  aboutMax: 600,
  competencesMax: 12,
  organisationMax: 100,
  placesMax: 6,
} as const;

export const readingLimits = {
  pointersMax: 2000,
} as const;
