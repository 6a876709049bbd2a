/**
 * Rows about people, by their ids, packed into as few documents as hold them: a shard holds a range of ids. What
 * follows is pure; `functions/src/members/packed.ts` reads and writes.
 */

export type PackedRows<R> = Readonly<Record<string, R>>;

/** What an index says of one shard. */
export interface Shard {
  /** The lowest id that belongs there; the next shard's is the first that does not. */
  readonly from: string;
  /** Of the rows: equal versions, equal rows. */
  readonly version: string;
  /** How many of the rows count, as those do who are in a group. */
  readonly count: number;
}

/** The document that lists the shards, by their numbers. */
export interface ShardIndex {
  readonly shards: Readonly<Record<string, Shard>>;
}

/** All that there is before the first split, and where no index was written yet: the shard 0 takes every id. */
export const ONE_SHARD: ShardIndex = { shards: { 0: { from: '', version: '', count: 0 } } };

/** Firestore ends a document at 1 MiB; a shard is split well before, and what is fetched at once stays small. */
export const SHARD_BYTES = 700_000;

/** The number of the shard that an id belongs to. */
export function shardOf({ shards }: ShardIndex, id: string): number {
  let best = { number: 0, from: '' };
  for (const [number, { from }] of Object.entries(shards)) {
    if (from <= id && from >= best.from) best = { number: Number(number), from };
  }
  return best.number;
}

/** How many rows count, over all shards. */
export const countOf = ({ shards }: ShardIndex): number =>
  Object.values(shards).reduce((sum, { count }) => sum + count, 0);

/**
 * The rows of one shard as they are to be stored: as they are while they fit, else in as many parts of about the same
 * size as it takes. Each part but the first begins with its lowest id.
 */
export function splitRows<R>(rows: PackedRows<R>, maxBytes: number): readonly PackedRows<R>[] {
  const inOrder = Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1));
  const sizes = inOrder.map(([id, row]) => bytesOf(id) + bytesOf(row));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= maxBytes) return [rows];
  // Half full, so that the next row does not split it again.
  const wanted = Math.max(maxBytes / 2, total / Math.ceil(total / (maxBytes / 2)));
  const parts: Record<string, R>[] = [];
  let filled = Infinity;
  for (const [i, [id, row]] of inOrder.entries()) {
    if (filled + (sizes[i] ?? 0) > wanted) {
      parts.push(Object.create(null) as Record<string, R>);
      filled = 0;
    }
    (parts.at(-1) as Record<string, R>)[id] = row;
    filled += sizes[i] ?? 0;
  }
  return parts;
}

/** What a value takes in a document, by Firestore's published arithmetic. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return utf8(value) + 1;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + bytesOf(one), 0);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [key, held]) => sum + bytesOf(key) + bytesOf(held), 0);
  return 8;
}

/** The length of a text in UTF-8. */
function utf8(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) bytes += 1;
    // Two surrogates are four bytes together.
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes += 1;
  }
  return bytes;
}
