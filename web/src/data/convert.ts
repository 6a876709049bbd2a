import { NOW } from '@socialhallbarhet/domain';
import { type DocumentData, serverTimestamp, Timestamp } from 'firebase/firestore';

/** A domain document as the SDK writes it: the NOW marker becomes the server's time. */
export function toFirestore(document: Readonly<Record<string, unknown>>): Record<string, DocumentData[string]> {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, value === NOW ? serverTimestamp() : value]),
  );
}

/** Structured clones lose the Timestamp class: this gives it back, at any depth. */
export function revive<T>(value: T): T {
  if (Array.isArray(value)) return value.map(revive) as T;
  if (typeof value !== 'object' || value === null || value instanceof Timestamp) return value;
  const data = value as DocumentData;
  if (typeof data.seconds === 'number' && typeof data.nanoseconds === 'number') {
    return new Timestamp(data.seconds, data.nanoseconds) as T;
  }
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, revive(inner)])) as T;
}
