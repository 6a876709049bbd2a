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

export const directoryServerLimits = {
  /** So many of the last changed rows stand in the index, beside the shards. */
  latestRows: 40,
  /** Devices fetch the directory up to so many members; beyond, a function searches it. */
  fetchedMembers: 5000,
  searchWordsMax: 200,
  /** How many people one search on the server returns at most. */
  foundPeople: 200,
} as const;
