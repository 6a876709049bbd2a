import {
  type DirectoryIndex,
  directoryRow,
  type DirectoryRow,
  type Member,
  paths,
  withLatest,
} from '@socialhallbarhet/domain';
import { same } from '../platform/changed-keys.ts';
import type { Db } from '../platform/db.ts';
import { changePacked, type Packed, readPacked } from './packed.ts';

export const DIRECTORY: Packed<DirectoryRow> = {
  index: paths.directoryIndex(),
  shard: paths.directory,
  counts: () => true,
};

/** Brings the rows of some members in the directory up to date. Returns how many it changed. */
export function settleDirectory(
  { db }: { db: Db },
  uids: readonly string[],
  packed: Packed<DirectoryRow> = DIRECTORY,
): Promise<number> {
  return db.transaction(async (tx) => {
    const [found, index, members] = await Promise.all([
      readPacked(tx, packed, uids),
      tx.get<DirectoryIndex>(packed.index),
      tx.getAll<Member>(uids.map((uid) => paths.member(uid))),
    ]);
    const next = new Map(uids.map((uid, i) => [uid, members[i] && directoryRow(members[i])]));
    const changed = changePacked(tx, packed, found, next);
    if (!changed.index) return 0;
    const old = new Map([...found.rows.values()].flatMap((rows) => Object.entries(rows)));
    const differ = uids.flatMap((uid, i) => {
      const row = next.get(uid);
      if (same(old.get(uid), row)) return [];
      return [[uid, row && { row, at: members[i]?.changed.toMillis() ?? 0 }] as const];
    });
    const latest = withLatest(index?.latest ?? {}, new Map(differ));
    tx.set(packed.index, { v: 1, ...changed.index, latest });
    return changed.rows;
  });
}
