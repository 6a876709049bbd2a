/**
 * Maps whose keys are ids that clients chose. An ordinary object answers to `constructor` and `toString`, which are
 * allowed as ids; these answer to nothing but their own keys.
 */

/** An empty map by id, or a copy of one. */
export function mapById<T>(entries: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}

/**
 * A decoded document with every plain map in it, at any depth, made one without a prototype. Instances of a class
 * (timestamps, references) stay as they are.
 */
export function withoutPrototypes<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutPrototypes) as T;
  if (!isPlainMap(value)) return value;
  const bare = mapById<unknown>();
  for (const key of Object.keys(value)) bare[key] = withoutPrototypes(value[key]);
  return bare as T;
}

/** Whether a value is a map of fields, and no instance of a class. */
export function isPlainMap(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
