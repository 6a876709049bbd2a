import {
  countOf,
  type GroupList,
  type ListedGroup,
  mapById,
  ONE_SHARD,
  paths,
  type ShardIndex,
} from '@socialhallbarhet/domain';
import { fetchDocument } from '../core/observe.ts';
import type { Store } from '../device/store.ts';

export type ListEntry = ListedGroup & { readonly id: string };

/** The shards of the list that this device has, by number. */
type Kept = Readonly<Record<string, { readonly version: string; readonly rows: GroupList['rows'] }>>;

const KEY = 'group-list';

/** The list as this device has it; undefined where it never had one. */
export async function keptGroups(store: Store): Promise<readonly ListEntry[] | undefined> {
  const kept = await store.snapshot<{ shards?: Kept }>(KEY).catch(() => undefined);
  return kept?.shards && entriesOf(kept.shards);
}

/**
 * The groups that anyone may find: one read while nothing changed, one more for each shard that did.
 * @throws AppError `offline`, `not-allowed`
 */
export async function listGroups(store: Store): Promise<readonly ListEntry[]> {
  const [index, kept] = await Promise.all([
    indexOfList(),
    store.snapshot<{ shards?: Kept }>(KEY).catch(() => undefined),
  ]);
  const shards = await Promise.all(
    Object.entries(index.shards).map(async ([number, { version }]) => {
      const has = kept?.shards?.[number];
      if (has?.version === version) return [number, has] as const;
      const found = await fetchDocument<GroupList>('groupList', paths.groupList(number));
      return [number, { version, rows: found?.rows ?? mapById() }] as const;
    }),
  );
  const all = Object.fromEntries(shards);
  await store.saveSnapshot(KEY, { shards: all }).catch(() => {});
  return entriesOf(all);
}

/** How many groups anyone may find. */
export const countGroups = async (): Promise<number> => countOf(await indexOfList());

const indexOfList = async (): Promise<ShardIndex> =>
  (await fetchDocument<ShardIndex>('groupListIndex', paths.groupListIndex())) ?? ONE_SHARD;

const entriesOf = (shards: Kept): ListEntry[] =>
  Object.values(shards).flatMap(({ rows }) => Object.entries(rows).map(([id, row]) => ({ ...row, id })));
