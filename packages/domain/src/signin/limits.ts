export const signinServerLimits = {
  codeTries: 5,
  codeLifeMs: 10 * 60_000,
  codeSendsPerWindow: 5,
  codeWindowMs: 60 * 60_000,
  codePauseMs: 30_000,
  passwordMin: 10,
  /** Codes asked for from one network: a whole town hall stands behind one address. */
  codesPerNetwork: 300,
  /** Wrong codes typed from one network within the same hour, whosever they are: a fresh code gives fresh tries. */
  wrongCodesPerNetwork: 60,
} as const;
