export const signinServerLimits = {
  codeTries: 5,
  codeLifeMs: 10 * 60_000,
  codeSendsPerWindow: 5,
  codeWindowMs: 60 * 60_000,
  codePauseMs: 30_000,
  passwordMin: 10,
  /** Codes sent to one address in an hour, from all networks; `codeSendsPerWindow` is from one of them. */
  codeSendsPerAddress: 20,
  /** Wrong codes for one address in an hour, typed in other networks than the one that asked. */
  codeTriesElsewhere: 10,
} as const;
