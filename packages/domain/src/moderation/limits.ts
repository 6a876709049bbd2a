export const moderationServerLimits = {
  reportWordsMax: 1000,
  factsMin: 10,
  factsMax: 2000,
  /** The number of published messages after which a newcomer is trusted. */
  trustedAfter: 3,
  /** Cases that the screening alone opens about one member in one queue at a time: a flood is looked at bit by bit. */
  openCasesPerMember: 3,
  /** Reports by one member: more than a member makes in good faith. */
  reportsPerHour: 20,
  /** The window of the count for a flood. */
  floodWindowMs: 10 * 60_000,
  /** After this time the event of a held message without a case counts as lost. */
  heldLostMs: 5 * 60_000,
} as const;
