import type { ErrorCode } from '@socialhallbarhet/domain';

/** A value that changes, and can be watched. Screens read it through `useLive`. */
export interface Live<T> {
  readonly get: () => T;
  readonly subscribe: (onChange: () => void) => () => void;
}

export interface Cell<T> extends Live<T> {
  /** The value is there at once; watchers are told at once too, or when `later` calls back. */
  readonly set: (value: T, later?: (tell: () => void) => void) => void;
}

/** A value held here. */
export function cell<T>(initial: T): Cell<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set(next, later = (tell) => tell()) {
      if (Object.is(next, value)) return;
      value = next;
      later(() => {
        for (const watcher of watchers) watcher();
      });
    },
    subscribe(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}

/** What is known of something that comes from the server. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  /** `stale`: the last picture on this device, until the server has answered. */
  | { readonly status: 'ready'; readonly value: T; readonly stale: boolean }
  | { readonly status: 'error'; readonly code: ErrorCode };

export const LOADING = { status: 'loading' } as const;

/** The value if there is one yet. */
export function valueOf<T>(loaded: Loaded<T>): T | undefined {
  return loaded.status === 'ready' ? loaded.value : undefined;
}
