import { isPlainMap, mapById, NOW, withoutControls } from '@socialhallbarhet/domain';
import { type DocumentData, serverTimestamp, Timestamp } from 'firebase/firestore';

/** A domain document as the SDK writes it: the NOW marker becomes the server's time. */
export function toFirestore(document: Readonly<Record<string, unknown>>): Record<string, DocumentData[string]> {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, value === NOW ? serverTimestamp() : cleaned(value)]),
  );
}

/** What is written, with every text in it, at any depth, as it may be stored. */
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
