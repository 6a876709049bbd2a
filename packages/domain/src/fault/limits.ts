export const faultServerLimits = {
  /** Faults reported by one account, or from one network where nobody is signed in. */
  faultsPerHour: 30,
  /** By all, to one instance of the function. */
  faultsPerInstance: 100,
} as const;
