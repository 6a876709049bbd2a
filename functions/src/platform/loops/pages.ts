import type { NamedQuery } from '@socialhallbarhet/domain';
import type { Doc, Reader } from '../db.ts';
import { usable } from '../decode.ts';

const PAGE = 500;
type Stored = Pick<Reader, 'stored'>;

/**
 * Everything that a query without order or bound finds, as it is stored, in the order of the documents' names: read page
 * by page, so that no answer is as long as what people filled. What is deleted or added meanwhile makes no other be passed
 * over.
 */
export async function* everyStored<T>(
  reader: Stored,
  query: NamedQuery,
  size: number = PAGE,
): AsyncGenerator<Doc<T>, void> {
  for (let last: Doc<T> | undefined; ;) {
    const after = last ? [['__name__', '>', query.group ? last.path : last.id] as const] : [];
    const page = await reader.stored.query<T>({
      ...query,
      where: [...(query.where ?? []), ...after],
      orderBy: [['__name__', 'asc']],
      limit: size,
    });
    yield* page;
    if (page.length < size) return;
    last = page.at(-1);
  }
}

/** The same, of which only what can be used. */
export async function* everyOf<T>(reader: Stored, query: NamedQuery, size?: number): AsyncGenerator<Doc<T>, void> {
  for await (const { id, path, data } of everyStored<object>(reader, query, size)) {
    const read = usable<T>(path, data);
    if (read !== undefined) yield { id, path, data: read };
  }
}

/** The same as lists, for what must be compared as a whole. */
export const allOf = <T>(reader: Stored, query: NamedQuery): Promise<Doc<T>[]> => listed(everyOf<T>(reader, query));
export const allStored = <T>(reader: Stored, query: NamedQuery): Promise<Doc<T>[]> =>
  listed(everyStored<T>(reader, query));

async function listed<T>(every: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of every) all.push(one);
  return all;
}
