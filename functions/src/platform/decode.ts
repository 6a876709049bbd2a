import { nameOfPath, readAs, withoutPrototypes } from '@socialhallbarhet/domain';
import { logWarning } from './log.ts';

/** A stored document that lacks what its kind cannot do without. */
export class BadDocument extends Error {
  override readonly name = 'BadDocument';
}

interface Snapshot {
  readonly ref: { readonly path: string };
  data(): unknown;
}

/** A document as it is stored. Keys of its maps are ids that clients chose: a map without a prototype has no others. */
export const asStored = <T>(snapshot: Snapshot) => withoutPrototypes(snapshot.data()) as T | undefined;

/**
 * The one door for what is read: a document as its read schema lets it be used. Bad fields and rows are left out; a
 * document that cannot be used is undefined, like one that does not exist. Each fault is logged, by path and field.
 */
export const decoded = <T>(snapshot: Snapshot): T | undefined =>
  usable<T>(snapshot.ref.path, asStored<object>(snapshot));

/** What of a stored document can be used, for those who need both. */
export function usable<T>(path: string, stored: object | undefined): T | undefined {
  const name = nameOfPath(path);
  if (stored === undefined || !name) return stored as T | undefined;
  return readAs(name, stored, (field) => tellOnce(path, field)) as T | undefined;
}

/** So many faults an instance remembers; then it tells them again. */
const REMEMBERED = 1000;
const told = new Set<string>();

function tellOnce(path: string, field: string): void {
  const fault = `${path} ${field}`;
  if (told.has(fault)) return;
  if (told.size >= REMEMBERED) told.clear();
  told.add(fault);
  logWarning('badField', { document: path, field });
}
