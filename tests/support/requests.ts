import { FirebaseError } from 'firebase/app';
import {
  collection,
  collectionGroup,
  doc,
  getCountFromServer,
  getDocFromServer,
  getDocsFromServer,
  limit,
  orderBy,
  query,
  setDoc,
  Timestamp,
  updateDoc,
  where,
  writeBatch,
  type Firestore,
  type Query,
} from 'firebase/firestore';
import type { NamedQuery } from '@socialhallbarhet/domain';
import { inject } from 'vitest';
import { toFirestore, type Doc } from './rules-env.ts';

/** Requests as clients make them, always answered by the server and not by the SDK's memory. */

export const get = (db: Firestore, path: string) => getDocFromServer(doc(db, path));
export const put = (db: Firestore, path: string, data: Doc) => setDoc(doc(db, path), toFirestore(data));
export const change = (db: Firestore, path: string, data: Doc) => updateDoc(doc(db, path), toFirestore(data));
export const list = (db: Firestore, path: string) => getDocsFromServer(collection(db, path));
export const count = (db: Firestore, path: string) => getCountFromServer(collection(db, path));

/** Several writes as one: `null` deletes. */
export function together(db: Firestore, documents: Readonly<Record<string, Doc | null>>) {
  const batch = writeBatch(db);
  for (const [path, data] of Object.entries(documents)) {
    if (data) batch.set(doc(db, path), toFirestore(data));
    else batch.delete(doc(db, path));
  }
  return batch.commit();
}

/** A write as it goes over the wire: `fields` by their type there, `now` the ones that the server sets. */
interface WireWrite {
  readonly path: string;
  readonly fields: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  readonly now?: string;
  /** Leaves the other fields as they are. */
  readonly part?: boolean;
}

/** A write without the SDK by a verified account, with values that no SDK sends, as a whole number of type double. */
export async function overTheWire(db: Firestore, uid: string, writes: readonly WireWrite[]) {
  const project = db.app.options.projectId ?? '';
  const at = `projects/${project}/databases/(default)/documents`;
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url');
  const [iat, exp] = [0, 3600].map((later) => Math.floor(Date.now() / 1000) + later);
  const claims = { iss: `https://securetoken.google.com/${project}`, aud: project, iat, exp, sub: uid, user_id: uid };
  const token = `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, email_verified: true, terms: 1 })}.`;
  const answer = await fetch(`http://127.0.0.1:${inject('firestorePort')}/v1/${at}:commit`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({
      writes: writes.map((one) => ({
        update: { name: `${at}/${one.path}`, fields: one.fields },
        ...(one.part && { updateMask: { fieldPaths: Object.keys(one.fields) } }),
        ...(one.now && { updateTransforms: [{ fieldPath: one.now, setToServerValue: 'REQUEST_TIME' }] }),
      })),
    }),
  });
  if (answer.status === 403) throw new FirebaseError('permission-denied', await answer.text());
  if (!answer.ok) throw new Error(`Not written: ${answer.status} ${await answer.text()}`);
}

/** A query of the domain, by the SDK. */
export function ask(db: Firestore, named: NamedQuery) {
  return getDocsFromServer(toQuery(db, named));
}

function toQuery(db: Firestore, named: NamedQuery): Query {
  const from = named.group ? collectionGroup(db, named.from) : collection(db, named.from);
  return query(
    from,
    ...(named.where ?? []).map(([field, op, value]) =>
      where(field, op, value instanceof Date ? Timestamp.fromDate(value) : value),
    ),
    ...(named.orderBy ?? []).map(([field, direction]) => orderBy(field, direction)),
    ...(named.limit ? [limit(named.limit)] : []),
  );
}
