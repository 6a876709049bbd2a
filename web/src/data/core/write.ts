import { isPlainMap, NOW, PATHS, type PathIds, type PathName, paths } from '@socialhallbarhet/domain';
import {
  Bytes,
  deleteField,
  doc,
  type DocumentSnapshot,
  FieldPath,
  serverTimestamp,
  Timestamp,
  writeBatch,
} from 'firebase/firestore';
import { rethrow } from '../errors.ts';
import { ask } from './ask.ts';
import { cleanedFields } from './convert.ts';
import { type Data, DELETED, encodeWrite, fieldsOf, type Write } from './encode.ts';
import { auth, commitRequest, db } from './firebase.ts';
import { meter } from './meter.ts';

export type { Write } from './encode.ts';

const writer =
  (kind: Write['kind']) =>
  <N extends PathName>(name: N, ids: PathIds<N>, data: Data = {}, lookups = 0): Write => ({
    name,
    path: (paths[name] as (...ids: PathIds<N>) => string)(...ids),
    kind,
    data: cleanedFields(data, PATHS[name].lines),
    lookups,
  });

export const set = writer('set');
export const update = writer('update');
export const merge = writer('merge');
export const remove = <N extends PathName>(name: N, ids: PathIds<N>): Write => writer('delete')(name, ids);

/** Longer than this, an answer is not waited for: the SDK takes over. */
const PATIENCE_MS = 10_000;
/** Browsers refuse more than 64 KiB in all of what outlives its page. */
const KEEPALIVE_BYTES = 60_000;
let inFlight = 0;

/**
 * Writes all or nothing, and counts it: by one request (Firestore's REST `commit`), since the SDK would first work out
 * what every listener here shows, and open a stream where the last write is long ago. What is not written that way is
 * handed to the SDK, which waits for a network and asks for a new token.
 * @throws AppError with a code of the closed list.
 */
export async function write(writes: readonly Write[]): Promise<void> {
  for (const { name, kind, lookups } of writes) {
    if (kind === 'delete') meter.remove(name);
    else if (kind === 'set') meter.create(name, lookups);
    else meter.update(name);
  }
  const outcome = await byRequest(writes);
  if (outcome === 'written') return;
  // It may have arrived although no answer did, or arrive late: repeated, a `create` would be refused as an update.
  const hasArrived = async () => outcome === 'unclear' && (await isThere(writes[0]));
  if (await hasArrived()) return;
  try {
    await bySdk(writes);
  } catch (error) {
    if (!(await hasArrived())) rethrow(error);
  }
}

/** `unclear`: it was sent, and whether it was stored is not known. */
async function byRequest(writes: readonly Write[]): Promise<'written' | 'refused' | 'unclear'> {
  const { url, root, headers } = commitRequest;
  let sent = false;
  let bytes = 0;
  try {
    const [token, more] = await Promise.all([auth.currentUser?.getIdToken(), headers()]);
    if (!token) return 'refused';
    const body = JSON.stringify({ writes: writes.map((one) => encodeWrite(root, one)) });
    bytes = new TextEncoder().encode(body).length;
    inFlight += bytes;
    sent = navigator.onLine;
    const answer = await fetch(url, {
      method: 'POST',
      // It goes on when the page is closed.
      keepalive: inFlight < KEEPALIVE_BYTES,
      headers: { ...more, Authorization: `Bearer ${token}` },
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.ok) return 'written';
    return answer.status >= 500 ? 'unclear' : 'refused';
  } catch {
    return sent ? 'unclear' : 'refused';
  } finally {
    inFlight -= bytes;
  }
}

/** Whether a document is as a write would leave it. Not known is no. */
async function isThere(written: Write | undefined): Promise<boolean> {
  if (!written) return true;
  const found = await ask(doc(db, written.path)).catch(() => undefined);
  if (!found) return false;
  meter.read(written.name, 1);
  return isAsWritten(written, found);
}

function isAsWritten({ kind, data }: Write, found: DocumentSnapshot): boolean {
  if (kind === 'delete') return !found.exists();
  if (!found.exists()) return false;
  if (kind === 'set' && Object.keys(found.data()).length !== Object.keys(data).length) return false;
  return fieldsOf(data, kind === 'merge').every(({ segments, value }) => {
    const there: unknown = found.get(new FieldPath(...segments));
    if (value === NOW) return there instanceof Timestamp;
    if (value === DELETED) return there === undefined;
    return same(value, there);
  });
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]));
  if (isPlainMap(a)) {
    if (!isPlainMap(b)) return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
  }
  // Firestore keeps times to the microsecond.
  if (a instanceof Timestamp && b instanceof Timestamp) return a.seconds === b.seconds && micros(a) === micros(b);
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return false;
  // Values of the SDK compare themselves; ours are alike field by field.
  return 'isEqual' in a && typeof a.isEqual === 'function'
    ? (a.isEqual as (other: unknown) => boolean)(b)
    : JSON.stringify(a) === JSON.stringify(b);
}

const micros = ({ nanoseconds }: Timestamp) => Math.floor(nanoseconds / 1000);

function bySdk(writes: readonly Write[]): Promise<void> {
  const batch = writeBatch(db);
  for (const { kind, path, data } of writes) {
    const ref = doc(db, path);
    if (kind === 'delete') batch.delete(ref);
    else if (kind === 'set') batch.set(ref, forSdk(data));
    else if (kind === 'merge') batch.set(ref, forSdk(data), { merge: true });
    else {
      // The SDK takes names in an object for paths.
      const [first, ...rest] = Object.entries(forSdk(data));
      if (first)
        batch.update(
          ref,
          new FieldPath(first[0]),
          first[1],
          ...rest.flatMap(([name, one]) => [new FieldPath(name), one]),
        );
      else batch.update(ref, {});
    }
  }
  return batch.commit();
}

/** The document as the SDK takes it, at any depth. */
function forSdk(data: Data): Record<string, never> {
  const convert = (value: unknown): unknown => {
    if (value === NOW) return serverTimestamp();
    if (value === DELETED) return deleteField();
    if (value instanceof Uint8Array) return Bytes.fromUint8Array(value);
    if (isPlainMap(value))
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
    return value;
  };
  return convert(data) as Record<string, never>;
}
