import { LOOKUPS, type PathName } from '@socialhallbarhet/domain';

/** What this session has been billed for so far, by path. */
export interface Bill {
  reads: number;
  writes: number;
  deletes: number;
  readonly by: Record<string, { reads: number; writes: number; deletes: number }>;
}

const bill: Bill = { reads: 0, writes: 0, deletes: 0, by: {} };

function add(name: string, kind: 'reads' | 'writes' | 'deletes', n: number) {
  bill[kind] += n;
  const line = (bill.by[name] ??= { reads: 0, writes: 0, deletes: 0 });
  line[kind] += n;
}

const lookups = (table: Partial<Record<PathName, number>>, path: PathName) => table[path] ?? 0;

/**
 * Counts by Firestore's price list: a document delivered is a read, an empty answer too, and so is
 * every document that the rules look up. The bench reads it.
 */
export const meter = {
  /** One answer to a get or query, or one update of a listener, with so many documents. */
  read(path: PathName, documents: number) {
    add(path, 'reads', Math.max(1, documents) + lookups(LOOKUPS.read, path));
  },
  create(path: PathName, more = 0) {
    add(path, 'writes', 1);
    const extra = lookups(LOOKUPS.create, path) + more;
    if (extra) add(path, 'reads', extra);
  },
  update(path: PathName) {
    add(path, 'writes', 1);
    const extra = lookups(LOOKUPS.update, path);
    if (extra) add(path, 'reads', extra);
  },
  remove(path: PathName) {
    add(path, 'deletes', 1);
    const extra = lookups(LOOKUPS.delete, path);
    if (extra) add(path, 'reads', extra);
  },
  /** A copy of the bill so far. */
  bill: (): Bill => structuredClone(bill),
};

/**
 * Counts one listener's snapshots. What the SDK first shows from its own memory is on the way from
 * the server too; look-ups are paid when the server answers: at the start, at every update, and
 * after a reconnect.
 */
export function listenerTally(path: PathName): (fromCache: boolean, documents: number) => void {
  let uncounted = 0;
  let asking = true;
  return (fromCache, documents) => {
    uncounted += documents;
    if (fromCache) {
      asking = true;
    } else if (asking || uncounted > 0) {
      meter.read(path, uncounted);
      uncounted = 0;
      asking = false;
    }
  };
}
