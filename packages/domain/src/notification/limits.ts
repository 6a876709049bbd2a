export const notificationServerLimits = {
  mailClaimMs: 10 * 60_000,
  /**
   * Invitations by one member that notify within a day: in total, and to one person. More invitations are valid but
   * notify nobody.
   */
  invitationsPerDay: 50,
  invitationsToOnePerDay: 3,
  /**
   * Mentions, answers and requests by one member that are told to another one by one within a day; what is more is told
   * as a sum, which counts so many.
   */
  mentionsToOnePerDay: 15,
  repliesToOnePerDay: 15,
  requestsToOnePerDay: 5,
  sumMax: 200,
  /** An unfinished broadcast that did not move for so long has lost its task. */
  fanoutStallMs: 10 * 60_000,
} as const;
