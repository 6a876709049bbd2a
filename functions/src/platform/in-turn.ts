const lines = new Map<string, Promise<unknown>>();

/**
 * Runs the work on one key sequentially within this instance. It is an optimisation only: fifty concurrent transactions
 * on one document would mostly wait for each other's retries. The transactions alone guarantee correctness, since other
 * instances do not share this queue.
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
