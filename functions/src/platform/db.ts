import { isPlainMap, type NamedQuery, NOW, type Now } from '@socialhallbarhet/domain';
import {
  type DocumentSnapshot,
  type Firestore,
  FieldValue,
  type Query,
  type Timestamp,
  type Transaction as AdminTransaction,
  type WriteBatch,
} from 'firebase-admin/firestore';
import { asStored, decoded } from './decode.ts';

/** A document found by a query. */
export interface Doc<T> {
  readonly id: string;
  readonly path: string;
  readonly data: T;
}

/** Reads, outside or inside a transaction. A document that cannot be used is like one that does not exist. */
export interface Reader extends Documents {
  /**
   * The documents as they are stored, with fields that are unknown or bad: for what moves, copies, cleans or deletes
   * them whole.
   */
  readonly stored: Documents;
}

interface Documents {
  get<T>(path: string): Promise<T | undefined>;
  getAll<T>(paths: readonly string[]): Promise<(T | undefined)[]>;
  query<T>(query: NamedQuery): Promise<Doc<T>[]>;
  count(query: NamedQuery): Promise<number>;
}

/** Writes that happen all or not at all. `NOW` becomes the server's time. */
export interface Writes {
  create(path: string, data: object): void;
  set(path: string, data: object): void;
  /** Changes these fields of a document that exists; all others stay as they are, known or not. */
  update(path: string, change: object): void;
  delete(path: string): void;
}

/** Reads first, then writes. */
export interface Transaction extends Reader, Writes {}

/** A document as it was read. */
export interface Versioned<T> {
  readonly data: T;
  /** When it was last written, by the server's clock. */
  readonly version: Timestamp;
}

/** The database as use cases see it. */
export interface Db extends Reader {
  transaction<T>(body: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Reads that all see the same moment and make no writer wait. */
  snapshot<T>(body: (reader: Reader) => Promise<T>): Promise<T>;
  /** A document with its version, for `changeIf`. */
  version<T>(path: string): Promise<Versioned<T> | undefined>;
  /**
   * Changes fields of a document and makes other writes with it, atomically, only if the document is unchanged since it
   * was read. Returns the new version (without the server's times); undefined when another writer was first. For many
   * writes it is cheaper than a transaction, which reads first.
   */
  changeIf<T extends object>(
    path: string,
    was: Versioned<T>,
    change: { readonly [K in keyof T]?: T[K] | Now },
    others: (batch: Writes) => void,
  ): Promise<Versioned<T> | undefined>;
  /** Deletes documents, in any number; not atomic. */
  deleteAll(paths: readonly string[]): Promise<void>;
}

/** `Db` over the Admin SDK. */
export function createDb(firestore: Firestore): Db {
  return {
    ...readerOf(firestore, undefined),
    transaction: (body) => firestore.runTransaction((tx) => body(transactionOf(firestore, tx))),
    snapshot: (body) => firestore.runTransaction((tx) => body(readerOf(firestore, tx)), { readOnly: true }),
    async version<T>(path: string) {
      const found = await firestore.doc(path).get();
      const data = decoded<T>(found);
      return data && found.updateTime && { data, version: found.updateTime };
    },
    async changeIf(path, was, change, others) {
      const batch = firestore.batch();
      batch.update(firestore.doc(path), toFirestore(change), { lastUpdateTime: was.version });
      others(writesOf(firestore, batch));
      try {
        const [written] = await batch.commit();
        return written && { data: { ...was.data, ...change }, version: written.writeTime };
      } catch (error) {
        if (isOtherVersion(error)) return undefined;
        throw error;
      }
    },
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
  return converted(data) as Record<string, unknown>;
}

function converted(value: unknown): unknown {
  if (value === NOW) return FieldValue.serverTimestamp();
  // Most documents of large broadcasts have nothing to replace and are not copied.
  if (!isPlainMap(value) || !holdsNow(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, unknown]) => [key, converted(inner)]));
}

function holdsNow(value: unknown): boolean {
  if (value === NOW) return true;
  if (!isPlainMap(value)) return false;
  for (const key in value) if (holdsNow(value[key])) return true;
  return false;
}

/** Firestore's FAILED_PRECONDITION, and NOT_FOUND. */
const isOtherVersion = (error: unknown) => [9, 5].includes((error as { code?: number }).code ?? 0);

const transactionOf = (firestore: Firestore, tx: AdminTransaction): Transaction => ({
  ...readerOf(firestore, tx),
  ...writesOf(firestore, tx),
});

function writesOf(firestore: Firestore, to: WriteBatch | AdminTransaction): Writes {
  return {
    create: (path, data) => void to.create(firestore.doc(path), toFirestore(data)),
    set: (path, data) => void (to as WriteBatch).set(firestore.doc(path), toFirestore(data)),
    update: (path, change) => void (to as WriteBatch).update(firestore.doc(path), toFirestore(change)),
    delete: (path) => void to.delete(firestore.doc(path)),
  };
}

const readerOf = (firestore: Firestore, tx: AdminTransaction | undefined): Reader => ({
  ...documentsOf(firestore, tx, decoded),
  stored: documentsOf(firestore, tx, asStored),
});

type Decode = <T>(snapshot: DocumentSnapshot) => T | undefined;

function documentsOf(firestore: Firestore, tx: AdminTransaction | undefined, decode: Decode): Documents {
  return {
    async get<T>(path: string) {
      const ref = firestore.doc(path);
      return decode<T>(await (tx ? tx.get(ref) : ref.get()));
    },
    async getAll<T>(paths: readonly string[]) {
      if (paths.length === 0) return [];
      const refs = paths.map((path) => firestore.doc(path));
      const found = await (tx ? tx.getAll(...refs) : firestore.getAll(...refs));
      return found.map((snapshot) => decode<T>(snapshot));
    },
    async query<T>(named: NamedQuery) {
      const query = toQuery(firestore, named);
      const found = await (tx ? tx.get(query) : query.get());
      // Some fields of a document are not the document.
      const as = named.select ? asStored : decode;
      return found.docs.flatMap((doc) => {
        const data = as<T>(doc);
        return data === undefined ? [] : [{ id: doc.id, path: doc.ref.path, data }];
      });
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
