import type { Db, Reader, Transaction, Writes } from '../platform/db.ts';

/** Billed operations, by Firestore's price list. */
export interface FunctionsBill {
  reads: number;
  writes: number;
  deletes: number;
}

/** The same database, with a running count of billed operations. The Admin SDK pays no rule look-ups. */
export function counted(db: Db): { readonly db: Db; readonly bill: FunctionsBill } {
  const bill: FunctionsBill = { reads: 0, writes: 0, deletes: 0 };
  return { db: countedDb(db, bill), bill };
}

function countedDb(db: Db, bill: FunctionsBill): Db {
  return {
    ...countedReader(db, bill),
    transaction: (body) => db.transaction((tx) => body(countedTransaction(tx, bill))),
    snapshot: (body) => db.snapshot((reader) => body(countedReader(reader, bill))),
    version(path) {
      bill.reads += 1;
      return db.version(path);
    },
    changeIf(path, was, change, others) {
      bill.writes += 1;
      return db.changeIf(path, was, change, (batch) => others(countedWrites(batch, bill)));
    },
    deleteAll(paths) {
      bill.deletes += paths.length;
      return db.deleteAll(paths);
    },
  };
}

const countedTransaction = (tx: Transaction, bill: FunctionsBill): Transaction => ({
  ...countedReader(tx, bill),
  ...countedWrites(tx, bill),
});

function countedWrites(to: Writes, bill: FunctionsBill): Writes {
  return {
    create(path, data) {
      bill.writes += 1;
      to.create(path, data);
    },
    set(path, data) {
      bill.writes += 1;
      to.set(path, data);
    },
    update(path, change) {
      bill.writes += 1;
      to.update(path, change);
    },
    delete(path) {
      bill.deletes += 1;
      to.delete(path);
    },
  };
}

const countedReader = (reader: Reader, bill: FunctionsBill): Reader => ({
  ...countedDocuments(reader, bill),
  stored: countedDocuments(reader.stored, bill),
});

function countedDocuments(reader: Reader['stored'], bill: FunctionsBill): Reader['stored'] {
  return {
    get(path) {
      bill.reads += 1;
      return reader.get(path);
    },
    getAll(paths) {
      bill.reads += paths.length;
      return reader.getAll(paths);
    },
    async query(named) {
      const found = await reader.query<never>(named);
      bill.reads += Math.max(1, found.length);
      return found;
    },
    async count(named) {
      const count = await reader.count(named);
      bill.reads += Math.max(1, Math.ceil(count / 1000));
      return count;
    },
  };
}
