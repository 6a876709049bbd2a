import { type Found, findPeople, NOBODY, prepare } from '@socialhallbarhet/content/people';
import {
  AppError,
  type Directory,
  type DirectoryRow,
  type FindPeopleInput,
  mapById,
  type Member,
  ONE_SHARD,
  paths,
  type ShardIndex,
} from '@socialhallbarhet/domain';
import { type Caller, requireVerified } from '../platform/caller.ts';
import type { Db } from '../platform/db.ts';
import { DIRECTORY } from './settle-directory.ts';

/** Those who fit, and the rows that were asked for by id. */
export interface FoundPeople extends Found {
  readonly rows: Readonly<Record<string, DirectoryRow>>;
}

/**
 * Finds people as a device does, for those whose directory is too large to fetch. An instance keeps the shards, and
 * reads those whose version is another: one read for a search, mostly. Members alone may search, as they alone may read
 * the directory.
 * @throws AppError `not-allowed` and those of `requireVerified`.
 */
export function createPeopleFinder() {
  const shards = new Map<string, { readonly version: string; readonly rows: Directory['rows'] }>();
  let prepared = NOBODY;
  let all: Record<string, DirectoryRow> = mapById();

  async function refresh({ db }: { db: Db }) {
    const index = (await db.get<ShardIndex>(DIRECTORY.index)) ?? ONE_SHARD;
    const changed = Object.entries(index.shards).filter(([n, { version }]) => shards.get(n)?.version !== version);
    if (changed.length === 0) return;
    const found = await db.getAll<Directory>(changed.map(([n]) => DIRECTORY.shard(Number(n))));
    for (const [i, [n, { version }]] of changed.entries()) shards.set(n, { version, rows: found[i]?.rows ?? {} });
    all = mapById();
    for (const { rows } of shards.values()) Object.assign(all, rows);
    prepared = prepare(Object.entries(all).map(([uid, row]) => ({ uid, ...row })));
  }

  return async (deps: { db: Db }, input: FindPeopleInput, caller: Caller | undefined): Promise<FoundPeople> => {
    const { uid } = requireVerified(caller);
    if (!(await deps.db.get<Member>(paths.member(uid)))) throw new AppError('not-allowed');
    await refresh(deps);
    const { most, uids, ...filter } = input;
    const rows = Object.fromEntries(uids.flatMap((one) => (all[one] ? [[one, all[one]]] : [])));
    const found = most > 0 ? findPeople(prepared, filter, most) : { hits: [], total: 0 };
    return { ...found, rows };
  };
}
