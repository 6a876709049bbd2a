import { readFileSync } from 'node:fs';
import { isPlainMap, NOW } from '@socialhallbarhet/domain';

/** What production refuses and the local server does not. */
export const PRODUCTION = {
  /** Production refuses 10 MiB, with what the request holds beside the documents. */
  commitBytes: 9 * 1024 * 1024,
  indexEntries: 40_000,
  transforms: 500,
  /** More than one write a second to one document for so long is too much; a burst is not. */
  sustainedSeconds: 10,
} as const;

/** One write of a commit; without fields it deletes. */
export interface CommittedWrite {
  readonly path: string;
  readonly data?: object | undefined;
}

/** Production would have refused this. */
export class RefusedByProduction extends Error {
  override readonly name = 'RefusedByProduction';
  /** Firestore's INVALID_ARGUMENT: the SDK does not try again. */
  readonly code = 3;
}

/** @throws RefusedByProduction for a commit that is too large, or a document with too many index entries or transforms. */
export function requireCommittable(writes: readonly CommittedWrite[]): void {
  const bytes = writes.reduce((sum, { path, data }) => sum + nameBytes(path) + (data ? bytesOf(data) : 0), 0);
  if (bytes > PRODUCTION.commitBytes) throw new RefusedByProduction(`A commit of ${bytes} bytes`);
  for (const { path, data } of writes) {
    if (!data) continue;
    const entries = indexEntries(path, data);
    if (entries > PRODUCTION.indexEntries) throw new RefusedByProduction(`${path}: ${entries} index entries`);
    const transforms = countNow(data);
    if (transforms > PRODUCTION.transforms) throw new RefusedByProduction(`${path}: ${transforms} transforms`);
  }
}

/** Counts the writes to each document by the second. */
export interface PaceOfWrites {
  /** @throws RefusedByProduction after ten seconds that each had more than one write to a document. */
  note: (paths: readonly string[]) => void;
  forget: () => void;
}

/**
 * Bursts pass, as in production, so that a test may do at once what people do in an hour. The clock given decides, which a
 * test may move.
 */
export function createPaceOfWrites(now: () => number, seconds: number = PRODUCTION.sustainedSeconds): PaceOfWrites {
  const written = new Map<string, Map<number, number>>();
  return {
    note(paths) {
      const second = Math.floor(now() / 1000);
      for (const path of paths) {
        const counts = written.get(path) ?? new Map<number, number>();
        const lately = Array.from({ length: seconds }, (_, i) => counts.get(second - i - 1) ?? 0);
        if (lately.every((count) => count > 1)) {
          throw new RefusedByProduction(`${path}: more than one write a second for ${seconds} seconds`);
        }
        counts.set(second, (counts.get(second) ?? 0) + 1);
        written.set(path, counts);
      }
    },
    forget: () => written.clear(),
  };
}

/** As https://firebase.google.com/docs/firestore/storage-size counts it. */
const nameBytes = (path: string) => path.split('/').reduce((sum, part) => sum + utf8(part) + 1, 16);
const utf8 = (text: string) => Buffer.byteLength(text);

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return utf8(value) + 1;
  if (typeof value === 'boolean' || value === null) return 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + bytesOf(one), 0);
  if (isPlainMap(value)) {
    return Object.entries(value).reduce((sum, [key, inner]) => sum + utf8(key) + 1 + bytesOf(inner), 32);
  }
  // Numbers, times, and what the server fills in.
  return 8;
}

function countNow(value: unknown): number {
  if (value === NOW) return 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countNow(one), 0);
  return isPlainMap(value) ? Object.values(value).reduce<number>((sum, one) => sum + countNow(one), 0) : 0;
}

interface Indexes {
  readonly fieldOverrides: readonly {
    readonly collectionGroup: string;
    readonly fieldPath: string;
    readonly indexes: readonly object[];
  }[];
  readonly indexes: readonly {
    readonly collectionGroup: string;
    readonly fields: readonly { readonly fieldPath: string; readonly arrayConfig?: string }[];
  }[];
}

let read: Indexes | undefined;
const indexes = () =>
  (read ??= JSON.parse(readFileSync(new URL('../../../firestore.indexes.json', import.meta.url), 'utf8')) as Indexes);

/** By `firestore.indexes.json`: two for each plain field, one for each element of an array, none for what is exempt. */
function indexEntries(path: string, data: object): number {
  const collection = path.split('/').at(-2) ?? '';
  const overrides = new Map(
    indexes()
      .fieldOverrides.filter(({ collectionGroup }) => collectionGroup === collection)
      .map(({ fieldPath, indexes: own }) => [fieldPath, own.length] as const),
  );
  const entriesOf = (value: unknown, field: string, inherited: number | undefined): number => {
    const own = overrides.get(field) ?? inherited;
    if (isPlainMap(value)) {
      return Object.entries(value).reduce((sum, [key, inner]) => sum + entriesOf(inner, `${field}.${key}`, own), 0);
    }
    if (Array.isArray(value)) return own === 0 ? 0 : new Set(value.map((one) => JSON.stringify(one) ?? '')).size;
    return own ?? 2;
  };
  const single = Object.entries(data).reduce((sum, [key, value]) => sum + entriesOf(value, key, undefined), 0);
  const composite = indexes()
    .indexes.filter(({ collectionGroup }) => collectionGroup === collection)
    .reduce((sum, { fields }) => {
      const values = fields.map(({ fieldPath }) => Reflect.get(data, fieldPath) as unknown);
      if (values.includes(undefined)) return sum;
      return sum + Math.max(1, ...values.map((value) => (Array.isArray(value) ? value.length : 1)));
    }, 0);
  return single + composite;
}
