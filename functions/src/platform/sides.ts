/**
 * The document before and after a write, as the event has them. Both may be outdated: use them only to tell what kind
 * of event it is.
 */
export interface Sides<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}
