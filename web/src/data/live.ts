import type { ErrorCode } from '@socialhallbarhet/domain';

/** A value that changes, and can be watched. Screens read it through `useLive`. */
export interface Live<T> {
  readonly get: () => T;
  readonly subscribe: (onChange: () => void) => () => void;
}

export interface Cell<T> extends Live<T> {
  /** The value is there at once, and its watchers are told at once. */
  readonly set: (value: T) => void;
}

/** A value held here. */
export function cell<T>(initial: T): Cell<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const watcher of watchers) watcher();
    },
    subscribe(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

/**
 * What a screen needs of a live value: the same object for as long as nothing in it changed, so that the
 * screen is not rendered for the rest. `pick` answers with plain data.
 */
export function partOf<T, P>(live: Live<T>, pick: (value: T) => P): Live<P> {
  let last: { readonly part: P; readonly text: string } | undefined;
  return {
    get() {
      const part = pick(live.get());
      const text = JSON.stringify(part);
      if (!last || last.text !== text) last = { part, text };
      return last.part;
    },
    subscribe: live.subscribe,
  };
}

/** What is known of something that comes from the server. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  /** `stale`: the last picture on this device, until the server has answered. */
  | { readonly status: 'ready'; readonly value: T; readonly stale: boolean }
  | { readonly status: 'error'; readonly code: ErrorCode };

export const LOADING = { status: 'loading' } as const;

/** The value once the server has answered: what is changed and saved as a whole begins with nothing older. */
export function freshValueOf<T>(loaded: Loaded<T>): T | undefined {
  return loaded.status === 'ready' && !loaded.stale ? loaded.value : undefined;
}

/** What is counted from a value: a number only while it is what the server has, now. */
export function countedOf(n: number, loaded: Loaded<unknown> | undefined, online: boolean): number | 'some' {
  const isCurrent = online && loaded?.status === 'ready' && !loaded.stale;
  return n > 0 && !isCurrent ? 'some' : n;
}

/** The value if there is one yet. */
export function valueOf<T>(loaded: Loaded<T>): T | undefined {
  return loaded.status === 'ready' ? loaded.value : undefined;
}
