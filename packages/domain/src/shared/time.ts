/**
 * A moment as Firestore stores it. Both SDKs' `Timestamp` classes fit this shape, so domain code
 * reads either without knowing them.
 */
export interface Time {
  readonly seconds: number;
  readonly nanoseconds: number;
  toMillis(): number;
}

/**
 * Stands in a document to be written where the server sets the time. Adapters replace it. It is no string, so that
 * no text that a person writes can be taken for it.
 */
export const NOW: unique symbol = Symbol('server time');
export type Now = typeof NOW;

/** Negative when `a` is before `b`. Compares whole Firestore precision, not milliseconds. */
export function compareTime(
  a: Pick<Time, 'seconds' | 'nanoseconds'>,
  b: Pick<Time, 'seconds' | 'nanoseconds'>,
): number {
  return a.seconds - b.seconds || a.nanoseconds - b.nanoseconds;
}
