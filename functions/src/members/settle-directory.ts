import { type Directory, directoryRow, type DirectoryRow, mapById, type Member, paths } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';
import { changedKeys } from '../platform/changed-keys.ts';

/** The one shard so far; `Directory` says when a second one is due. */
export const DIRECTORY_SHARD = 0;

/** Brings the rows of some members in the directory up to date. Returns how many it changed. */
export function settleDirectory({ db }: { db: Db }, uids: readonly string[]): Promise<number> {
  return db.transaction(async (tx) => {
    const [directory, members] = await Promise.all([
      tx.get<Directory>(paths.directory(DIRECTORY_SHARD)),
      tx.getAll<Member>(uids.map((uid) => paths.member(uid))),
    ]);
    const rows = mapById<DirectoryRow>(directory?.rows);
    for (const [i, uid] of uids.entries()) {
      const member = members[i];
      if (member) rows[uid] = directoryRow(member);
      else delete rows[uid];
    }
    const changed = changedKeys(directory?.rows ?? {}, rows);
    if (changed > 0) tx.set(paths.directory(DIRECTORY_SHARD), { v: 1, rows });
    return changed;
  });
}
