/** Gives numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** The same items in an order that the seed decides. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = random(seed);
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * Delivers events as production may: each five times, in any order, several at once, and again when a
 * handler failed.
 */
export async function deliver(events: readonly (() => Promise<void>)[], seed: number): Promise<void> {
  const waiting = shuffled(Array.from({ length: 5 }, () => events).flat(), seed);
  const worker = async () => {
    for (let event = waiting.shift(); event; event = waiting.shift()) await untilDone(event);
  };
  await Promise.all(Array.from({ length: 3 }, worker));
}

async function untilDone(event: () => Promise<void>): Promise<void> {
  for (let left = 20; ; left--) {
    try {
      return await event();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}
