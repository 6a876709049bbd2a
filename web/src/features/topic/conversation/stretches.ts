import type { Placed } from './grouping.ts';

/** Some messages in a row, rendered together: what comes to one stretch leaves the others alone. */
export interface Stretch {
  readonly key: number;
  readonly placed: readonly Placed[];
}

const SIZE = 20;

/**
 * Cuts a conversation into stretches. A message stays in the stretch where it was first put (`homes`, which this
 * adds to), so that no row is made anew, with what is being written in it, when others come before or after.
 */
export function stretchesOf(placed: readonly Placed[], homes: Map<string, number>, size = SIZE): Stretch[] {
  findHomes(
    placed.map(({ message }) => message.id),
    homes,
    size,
  );
  const stretches: { key: number; placed: Placed[] }[] = [];
  for (const one of placed) {
    const key = homes.get(one.message.id) ?? 0;
    const last = stretches.at(-1);
    if (last?.key === key) last.placed.push(one);
    else stretches.push({ key, placed: [one] });
  }
  return stretches;
}

function findHomes(ids: readonly string[], homes: Map<string, number>, size: number): void {
  const filled = new Map<number, number>();
  const put = (id: string, key: number) => {
    homes.set(id, key);
    filled.set(key, (filled.get(key) ?? 0) + 1);
  };
  const isFull = (key: number) => (filled.get(key) ?? 0) >= size;
  const known = ids.filter((id) => homes.has(id));
  for (const id of known) put(id, homes.get(id) ?? 0);
  // Older ones came: from the first that was there, backwards.
  const [first = ''] = known;
  let key = homes.get(first) ?? 0;
  for (const id of ids.slice(0, Math.max(0, ids.indexOf(first))).reverse()) {
    if (isFull(key)) key -= 1;
    put(id, key);
  }
  const end = ids.lastIndexOf(known.at(-1) ?? '');
  for (const [i, id] of ids.entries()) {
    // Never back: what changed its place among the latest goes with its neighbours.
    key = Math.max(i === 0 ? -Infinity : key, homes.get(id) ?? key);
    if (i > end && !homes.has(id) && isFull(key)) key += 1;
    if (homes.get(id) === undefined) put(id, key);
    else homes.set(id, key);
  }
}

/** Whether two stretches look alike, so that none of their rows need be looked at. */
export const sameStretch = (a: Stretch['placed'], b: Stretch['placed']): boolean =>
  a.length === b.length && a.every((one, i) => samePlace(one, b[i]));

const samePlace = (a: Placed, b: Placed | undefined) =>
  a.message === b?.message && a.newDay === b.newDay && a.newSince === b.newSince;
