export const notificationServerLimits = {
  mailClaimMs: 10 * 60_000,
  /** Invitations notified within a day by one member: to all, and to one and the same. More stand, and notify nobody. */
  invitationsPerDay: 50,
  invitationsToOnePerDay: 3,
  /** An unfinished broadcast that did not move for so long has lost its task. */
  fanoutStallMs: 10 * 60_000,
} as const;
