/** Some parts of a job failed; the others are done. */
export class SomeFailed extends Error {
  override readonly name = 'SomeFailed';
  /** Their ids or paths. */
  readonly where: readonly string[];

  constructor(where: readonly string[], cause: unknown) {
    super(`${where.length} failed`, { cause });
    this.where = where;
  }
}

/**
 * Does a part of a job for each, past those that fail: one bad document costs one person what they should get, never all
 * who come after.
 * @throws SomeFailed at the end, so that the event or task is tried again, and its log says which.
 */
export async function pastEach<T>(
  items: Iterable<T> | AsyncIterable<T>,
  nameOf: (item: T) => string,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const where: string[] = [];
  let first: unknown;
  for await (const item of items) {
    try {
      await work(item);
    } catch (error) {
      first ??= error;
      where.push(nameOf(item));
    }
  }
  if (where.length > 0) throw new SomeFailed(where, first);
}
