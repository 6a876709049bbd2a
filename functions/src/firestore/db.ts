import { type NamedQuery, NOW } from '@socialhallbarhet/domain';
import {
  type DocumentSnapshot,
  type Firestore,
  FieldValue,
  getFirestore,
  type Query,
  type Transaction as AdminTransaction,
} from 'firebase-admin/firestore';
import { adminApp } from './app.ts';

/** A document found by a query. */
export interface Doc<T> {
  readonly id: string;
  readonly path: string;
  readonly data: T;
}

/** Reading, at a moment of its own or inside a transaction. */
export interface Reader {
  get<T>(path: string): Promise<T | undefined>;
  getAll<T>(paths: readonly string[]): Promise<(T | undefined)[]>;
  query<T>(query: NamedQuery): Promise<Doc<T>[]>;
  count(query: NamedQuery): Promise<number>;
}

/** Reads first, then writes that happen all or not at all. `NOW` becomes the server's time. */
export interface Transaction extends Reader {
  create(path: string, data: object): void;
  set(path: string, data: object): void;
  delete(path: string): void;
}

/** The database as use cases see it. */
export interface Db extends Reader {
  transaction<T>(body: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Reads that all see the same moment and make no writer wait. */
  snapshot<T>(body: (reader: Reader) => Promise<T>): Promise<T>;
  /** Deletes documents, in any number; not atomic. */
  deleteAll(paths: readonly string[]): Promise<void>;
}

/** The database of this instance. */
export const defaultDb = () => createDb(getFirestore(adminApp()));

/** `Db` over the Admin SDK. */
export function createDb(firestore: Firestore): Db {
  return {
    ...readerOf(firestore, undefined),
    transaction: (body) => firestore.runTransaction((tx) => body(transactionOf(firestore, tx))),
    snapshot: (body) => firestore.runTransaction((tx) => body(readerOf(firestore, tx)), { readOnly: true }),
    async deleteAll(paths) {
      const writer = firestore.bulkWriter();
      const done = paths.map((path) => writer.delete(firestore.doc(path)));
      await writer.close();
      await Promise.all(done);
    },
  };
}

/** Replaces the domain's `NOW` by the server's time, at any depth. */
function toFirestore(data: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]: [string, unknown]) => [key, converted(value)]));
}

function converted(value: unknown): unknown {
  if (value === NOW) return FieldValue.serverTimestamp();
  const isPlainMap = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlainMap ? toFirestore(value) : value;
}

function transactionOf(firestore: Firestore, tx: AdminTransaction): Transaction {
  return {
    ...readerOf(firestore, tx),
    create: (path, data) => void tx.create(firestore.doc(path), toFirestore(data)),
    set: (path, data) => void tx.set(firestore.doc(path), toFirestore(data)),
    delete: (path) => void tx.delete(firestore.doc(path)),
  };
}

function readerOf(firestore: Firestore, tx: AdminTransaction | undefined): Reader {
  const dataOf = <T>(snapshot: DocumentSnapshot) => snapshot.data() as T | undefined;
  return {
    async get<T>(path: string) {
      const ref = firestore.doc(path);
      return dataOf<T>(await (tx ? tx.get(ref) : ref.get()));
    },
    async getAll<T>(paths: readonly string[]) {
      if (paths.length === 0) return [];
      const refs = paths.map((path) => firestore.doc(path));
      const found = await (tx ? tx.getAll(...refs) : firestore.getAll(...refs));
      return found.map((snapshot) => dataOf<T>(snapshot));
    },
    async query<T>(named: NamedQuery) {
      const query = toQuery(firestore, named);
      const found = await (tx ? tx.get(query) : query.get());
      return found.docs.map((doc) => ({ id: doc.id, path: doc.ref.path, data: doc.data() as T }));
    },
    async count(named) {
      const count = toQuery(firestore, named).count();
      return (await (tx ? tx.get(count) : count.get())).data().count;
    },
  };
}

function toQuery(firestore: Firestore, named: NamedQuery): Query {
  let query: Query = named.group ? firestore.collectionGroup(named.from) : firestore.collection(named.from);
  for (const [field, op, value] of named.where ?? []) query = query.where(field, op, value);
  for (const [field, direction] of named.orderBy ?? []) query = query.orderBy(field, direction);
  if (named.select) query = query.select(...named.select);
  return named.limit === undefined ? query : query.limit(named.limit);
}
