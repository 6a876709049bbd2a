export const powerServerLimits = {
  powerReasonMax: 500,
  restrictionMaxS: 366 * 24 * 60 * 60,
  /** How lately a person who uses a power must have signed in. */
  powerSignInMs: 60 * 60_000,
} as const;
