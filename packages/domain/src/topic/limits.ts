/** Lengths of texts in UTF-16 units, and counts of entries. */
export const topicLimits = {
  titleMin: 3,
  titleMax: 120,
  topicCellsMax: 6,
  topicCompetencesMax: 6,
  pinsMax: 5,
} as const;

export const topicServerLimits = {
  /** Lines in the list of a group's recent topics. */
  recentTopics: 100,
} as const;
