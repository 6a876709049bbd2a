const lines = new Map<string, Promise<unknown>>();

/**
 * Does what concerns one thing one after the other within this instance. Only to be quick: fifty
 * transactions on one document at once would mostly wait for each other's retries. That they are right
 * is the transactions' own business, since other instances take no part in this line.
 */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  lines.set(key, mine);
  try {
    return await mine;
  } finally {
    if (lines.get(key) === mine) lines.delete(key);
  }
}
