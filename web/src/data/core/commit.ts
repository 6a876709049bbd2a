import { NOW } from '@socialhallbarhet/domain';
import { doc, writeBatch } from 'firebase/firestore';
import { cleaned, toFirestore } from './convert.ts';
import { auth, commitRequest, db } from './firebase.ts';

/** A document to be made with this data, or with `update` one that is there to be changed in these fields. */
export interface Write {
  readonly path: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly update?: true;
}

/** Longer than this, an answer is not waited for: the SDK takes over. */
const PATIENCE_MS = 10_000;

/**
 * Writes all or nothing, by one request (Firestore's REST `commit`): the SDK would first work out what every
 * listener here shows, and open a stream where the last write is long ago. What is not written that way, for
 * whatever reason, is handed to the SDK, which waits for a network and asks for a new token; its errors are
 * the ones thrown.
 */
export async function commit(asGiven: readonly Write[]): Promise<void> {
  const writes = asGiven.map((write) => ({ ...write, data: cleaned(write.data) }));
  if (!(await isWritten(writes))) await bySdk(writes);
}

async function isWritten(writes: readonly Write[]): Promise<boolean> {
  const { url, root, headers } = commitRequest;
  try {
    const [token, more] = await Promise.all([auth.currentUser?.getIdToken(), headers()]);
    if (!token) return false;
    const answer = await fetch(url, {
      method: 'POST',
      // It goes on when the page is closed.
      keepalive: true,
      headers: { ...more, Authorization: `Bearer ${token}` },
      body: JSON.stringify({ writes: writes.map((write) => encodeWrite(root, write)) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

function bySdk(writes: readonly Write[]): Promise<void> {
  const batch = writeBatch(db);
  for (const { path, data, update } of writes) {
    if (update) batch.update(doc(db, path), toFirestore(data));
    else batch.set(doc(db, path), toFirestore(data));
  }
  return batch.commit();
}

function encodeWrite(root: string, { path, data, update }: Write) {
  const keys = Object.keys(data);
  const given = keys.filter((key) => data[key] !== NOW);
  const times = keys.filter((key) => data[key] === NOW);
  return {
    update: { name: `${root}/${path}`, fields: Object.fromEntries(given.map((key) => [key, encode(data[key])])) },
    updateTransforms: times.map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' })),
    ...(update && { updateMask: { fieldPaths: given }, currentDocument: { exists: true } }),
  };
}

/** A value as Firestore's REST interface has it: of the kinds that are written so. Throws at others. */
function encode(value: unknown): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (Number.isSafeInteger(value)) return { integerValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(encode) } };
  const { seconds, nanoseconds } = value as { readonly seconds: number; readonly nanoseconds: number };
  // A `Date` holds no nanoseconds.
  const second = new Date(seconds * 1000).toISOString().slice(0, 19);
  return { timestampValue: `${second}.${String(nanoseconds).padStart(9, '0')}Z` };
}
