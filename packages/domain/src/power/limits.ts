export const powerServerLimits = {
  powerReasonMax: 500,
  restrictionMaxS: 366 * 24 * 60 * 60,
  /** The maximum age of the sign-in of a person who uses a power. */
  powerSignInMs: 60 * 60_000,
} as const;
