import { useSyncExternalStore } from 'react';
import type { Live } from './live.ts';

/**
 * Follows several live values as one list. `lives` must be stable between renders (memoised by the
 * caller); the answer is the same array for as long as nothing changed.
 */
export function useMany<T>(lives: readonly Live<T>[]): readonly T[] {
  const joined = join(lives);
  return useSyncExternalStore(joined.subscribe, joined.get, joined.get);
}

const joins = new WeakMap<readonly Live<unknown>[], Live<readonly unknown[]>>();

function join<T>(lives: readonly Live<T>[]): Live<readonly T[]> {
  const known = joins.get(lives);
  if (known) return known as Live<readonly T[]>;
  let last: readonly T[] = lives.map((live) => live.get());
  const joined: Live<readonly T[]> = {
    get() {
      if (lives.some((live, i) => live.get() !== last[i])) last = lives.map((live) => live.get());
      return last;
    },
    subscribe(onChange) {
      const stops = lives.map((live) => live.subscribe(onChange));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
  joins.set(lives, joined);
  return joined;
}
