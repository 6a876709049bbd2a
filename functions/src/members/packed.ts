import {
  mapById,
  ONE_SHARD,
  type PackedRows,
  type Shard,
  SHARD_BYTES,
  type ShardIndex,
  shardOf,
  splitRows,
} from '@socialhallbarhet/domain';
import { changedKeys } from '../platform/changed-keys.ts';
import type { Reader, Transaction } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';

/** Where rows are packed. */
export interface Packed<R> {
  readonly index: string;
  readonly shard: (number: number) => string;
  /** Whether the index counts a row. */
  readonly counts: (row: R) => boolean;
  /** A shard is split beyond it. */
  readonly maxBytes?: number;
}

interface Stored<R> {
  readonly rows: PackedRows<R>;
}

/** The shards that some ids belong to, as they were read. */
export interface Found<R> {
  readonly index: ShardIndex;
  /** Nothing was ever listed: the index is to be written, whether or not a row changed. */
  readonly isNew: boolean;
  readonly rows: ReadonlyMap<number, PackedRows<R>>;
}

/** Reads the index and the shards that some ids belong to. */
export async function readPacked<R>(reader: Reader, packed: Packed<R>, ids: readonly string[]): Promise<Found<R>> {
  const listed = await reader.get<ShardIndex>(packed.index);
  const index = listed ?? ONE_SHARD;
  const numbers = [...new Set(ids.map((id) => shardOf(index, id)))];
  const shards = await reader.getAll<Stored<R>>(numbers.map(packed.shard));
  return {
    index,
    isNew: !listed,
    rows: new Map(numbers.map((number, i) => [number, mapById(shards[i]?.rows)])),
  };
}

/** All rows of every shard. Read outside a transaction: a split meanwhile may show some rows twice, and loses none. */
export async function readAllPacked<R>(reader: Reader, packed: Packed<R>): Promise<Record<string, R>> {
  const { shards } = (await reader.get<ShardIndex>(packed.index)) ?? ONE_SHARD;
  const found = await reader.getAll<Stored<R>>(Object.keys(shards).map((number) => packed.shard(Number(number))));
  const all = mapById<R>();
  for (const shard of found) Object.assign(all, shard?.rows);
  return all;
}

/** What a change of rows did: how many of them differ, and what the index says now, if it changed. */
export interface Changed {
  readonly rows: number;
  readonly index: ShardIndex | undefined;
}

/**
 * Stores the new rows of some ids, `undefined` where there is none any more, and splits what is full, all in the
 * caller's transaction. The caller writes the index: it may hold more than the shards.
 */
export function changePacked<R>(
  tx: Transaction,
  packed: Packed<R>,
  found: Found<R>,
  next: ReadonlyMap<string, R | undefined>,
): Changed {
  const shards: Record<string, Shard> = { ...found.index.shards };
  let free = Math.max(...Object.keys(shards).map(Number)) + 1;
  let changed = 0;
  for (const [number, before] of found.rows) {
    const rows = mapById<R>(before);
    for (const [id, row] of next) {
      if (shardOf(found.index, id) !== number) continue;
      if (row) rows[id] = row;
      else delete rows[id];
    }
    const differ = changedKeys(before, rows);
    if (differ === 0 && !found.isNew) continue;
    changed += differ;
    const from = found.index.shards[number]?.from ?? '';
    for (const [i, part] of splitRows(rows, packed.maxBytes ?? SHARD_BYTES).entries()) {
      const at = i === 0 ? number : free++;
      const version = versionOf(part);
      // The first part keeps its place, also if its first id is gone.
      const first = i === 0 ? from : (Object.keys(part)[0] as string);
      shards[at] = { from: first, version, count: Object.values(part).filter(packed.counts).length };
      if (differ > 0) tx.set(packed.shard(at), { v: 1, rows: part, version });
    }
  }
  return { rows: changed, index: changed > 0 || found.isNew ? { shards } : undefined };
}

/** A digest that does not depend on the order of rows and fields. */
function versionOf(rows: PackedRows<unknown>): string {
  return sha256(JSON.stringify(inOrder(rows))).slice(0, 16);
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => [key, inOrder(held)]);
}
