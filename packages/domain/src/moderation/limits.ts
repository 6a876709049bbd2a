export const moderationServerLimits = {
  reportWordsMax: 1000,
  factsMin: 10,
  factsMax: 2000,
  /** So many held messages released, and a newcomer is trusted. */
  trustedAfter: 3,
  /** Reports by one member: more than anyone who means well makes. */
  reportsPerHour: 20,
  /** What is counted for a flood. */
  floodWindowMs: 10 * 60_000,
  /** A message held for longer without a case has lost its event. */
  heldLostMs: 5 * 60_000,
} as const;
