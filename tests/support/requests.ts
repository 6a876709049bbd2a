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
