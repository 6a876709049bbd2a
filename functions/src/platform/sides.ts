/** The document before and after a write, as an event tells them. They may be old: only the kind of event is taken from them. */
export interface Sides<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}
