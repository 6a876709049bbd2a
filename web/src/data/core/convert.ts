import { isPlainMap, mapById, oneLine, withoutControls } from '@socialhallbarhet/domain';
import { type DocumentData, Timestamp } from 'firebase/firestore';

/** What is written, with every text in it, at any depth, as it may be stored. Some of its fields are one line. */
export function cleanedFields<T extends object>(data: T, lines: readonly string[]): T {
  const fields = Object.entries(cleaned(data));
  return Object.fromEntries(
    fields.map(([key, value]) => [key, typeof value === 'string' && lines.includes(key) ? oneLine(value) : value]),
  ) as T;
}

/** The same for what has no fields of its own. */
export function cleaned<T>(value: T): T {
  if (typeof value === 'string') return withoutControls(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (!isPlainMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) as T;
}

/** Structured clones lose the Timestamp class: this gives it back, at any depth; maps have no prototype. */
export function revive<T>(value: T): T {
  if (Array.isArray(value)) return value.map(revive) as T;
  if (typeof value !== 'object' || value === null || value instanceof Timestamp) return value;
  const data = value as DocumentData;
  if (typeof data.seconds === 'number' && typeof data.nanoseconds === 'number') {
    return new Timestamp(data.seconds, data.nanoseconds) as T;
  }
  const revived = mapById<unknown>();
  for (const [key, inner] of Object.entries(data)) revived[key] = revive(inner);
  return revived as T;
}
