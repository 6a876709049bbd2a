import { mapById, type PathName } from '@socialhallbarhet/domain';
import { fetchDocument } from './observe.ts';

/** A shard as a device keeps it: its rows, and which version they are. */
export interface KeptShard<R> {
  readonly version: string;
  readonly rows: Readonly<Record<string, R>>;
}
/** By number. */
export type KeptShards<R> = Readonly<Record<string, KeptShard<R>>>;

/**
 * Fetches shards, a read each. `versions`: by number, what their index says they are. One that is not there has no rows.
 * @throws AppError `offline`, `not-allowed`
 */
export async function fetchShards<R>(
  name: PathName,
  pathOf: (number: string) => string,
  versions: Readonly<Record<string, string>>,
): Promise<KeptShards<R>> {
  const fetched = Object.entries(versions).map(async ([number, version]) => {
    const found = await fetchDocument<Pick<KeptShard<R>, 'rows'>>(name, pathOf(number));
    return [number, { version, rows: found?.rows ?? mapById<R>() }] as const;
  });
  return Object.fromEntries(await Promise.all(fetched));
}

/** The rows of all shards together. */
export function rowsOf<R>(shards: KeptShards<R>): Record<string, R> {
  const rows = mapById<R>();
  for (const shard of Object.values(shards)) Object.assign(rows, shard.rows);
  return rows;
}
