import { countOf, type ListedGroup, ONE_SHARD, paths, type ShardIndex } from '@socialhallbarhet/domain';
import { fetchDocument } from '../core/observe.ts';
import { fetchShards, type KeptShards, rowsOf } from '../core/shards.ts';
import type { Store } from '../device/store.ts';

export type ListEntry = ListedGroup & { readonly id: string };

/** The shards of the list that this device has, by number. */
type Kept = KeptShards<ListedGroup>;

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
  const versions = Object.entries(index.shards).map(([number, { version }]) => [number, version] as const);
  const isKept = ([number, version]: readonly [string, string]) => kept?.shards?.[number]?.version === version;
  const due = versions.filter((one) => !isKept(one));
  const fetched = await fetchShards<ListedGroup>('groupList', paths.groupList, Object.fromEntries(due));
  const still = versions.filter(isKept).map(([number]) => [number, kept?.shards?.[number]] as const);
  const all = { ...Object.fromEntries(still), ...fetched } as Kept;
  await store.saveSnapshot(KEY, { shards: all }).catch(() => {});
  return entriesOf(all);
}

/** How many groups anyone may find. */
export const countGroups = async (): Promise<number> => countOf(await indexOfList());

const indexOfList = async (): Promise<ShardIndex> =>
  (await fetchDocument<ShardIndex>('groupListIndex', paths.groupListIndex())) ?? ONE_SHARD;

const entriesOf = (shards: Kept): ListEntry[] => Object.entries(rowsOf(shards)).map(([id, row]) => ({ ...row, id }));
