import { type NamedQuery, type PathName, withoutPrototypes } from '@socialhallbarhet/domain';
import { doc, type DocumentData, getCountFromServer, onSnapshot, type QueryDocumentSnapshot } from 'firebase/firestore';
import { ask } from './ask.ts';
import { rethrow, toAppError } from '../errors.ts';
import { db } from './firebase.ts';
import { cell, type Live, type Loaded, LOADING } from '../live.ts';
import { listenerTally, meter } from './meter.ts';
import { toQuery } from './query.ts';
import type { Store } from '../device/store.ts';

/** How long a listener outlives its last watcher: going back and forth between two screens is one listener. */
const LINGER_MS = 60_000;

const shared = new Map<string, Live<Loaded<unknown>>>();

/** Two screens that show one thing share one listener. */
function share<T>(key: string, start: (set: (value: Loaded<T>) => void) => () => void): Live<Loaded<T>> {
  const existing = shared.get(key);
  if (existing) return existing as Live<Loaded<T>>;
  const state = cell<Loaded<T>>(LOADING);
  let watchers = 0;
  let stop: (() => void) | undefined;
  let lingering: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    if (shared.get(key) === live) shared.delete(key);
  };
  const live: Live<Loaded<T>> = {
    get: state.get,
    subscribe(onChange) {
      watchers += 1;
      clearTimeout(lingering);
      stop ??= start((value) => {
        state.set(value);
        // A listener that was refused is over: whoever asks next asks anew.
        if (value.status === 'error') forget();
      });
      const unsubscribe = state.subscribe(onChange);
      return () => {
        unsubscribe();
        watchers -= 1;
        if (watchers > 0) return;
        lingering = setTimeout(() => {
          stop?.();
          stop = undefined;
          forget();
        }, LINGER_MS);
      };
    },
  };
  shared.set(key, live);
  return live;
}

/** Paints the last picture from the device until the server has answered, and keeps the new one. */
function pictured<T>(store: Store | undefined, key: string, set: (value: Loaded<T>) => void): (value: T) => void {
  let answered = false;
  void store
    ?.picture<T>(key)
    .then((value) => {
      if (!answered && value !== undefined) set({ status: 'ready', value, stale: true });
    })
    .catch(() => {});
  return (value) => {
    answered = true;
    set({ status: 'ready', value, stale: false });
    void store?.savePicture(key, value).catch(() => {});
  };
}

/** A document, live; `undefined` when it does not exist. `store`: keep a picture of it for the next start. */
export function observeDocument<T>(name: PathName, path: string, store?: Store): Live<Loaded<T | undefined>> {
  return share<T | undefined>(path, (set) => {
    const ready = pictured<T | undefined>(store, path, set);
    const tally = listenerTally(name);
    return onSnapshot(
      doc(db, path),
      (snapshot) => {
        if (!snapshot.metadata.hasPendingWrites) tally(snapshot.metadata.fromCache, 1);
        // Without a network the memory cache answers "missing": that is no answer.
        if (snapshot.metadata.fromCache && !snapshot.exists()) return;
        ready(
          snapshot.exists() ? (withoutPrototypes(snapshot.data({ serverTimestamps: 'estimate' })) as T) : undefined,
        );
      },
      (error) => set({ status: 'error', code: toAppError(error).code }),
    );
  });
}

/** A query's documents, live, each with its id. */
export function observeQuery<T>(
  name: PathName,
  named: NamedQuery,
  store?: Store,
  parse: (document: QueryDocumentSnapshot) => T = withId,
): Live<Loaded<readonly T[]>> {
  const key = `${named.name}:${named.from}`;
  return share<readonly T[]>(key, (set) => {
    const ready = pictured<readonly T[]>(store, key, set);
    let first = true;
    const tally = listenerTally(name);
    return onSnapshot(
      toQuery(named),
      (snapshot) => {
        if (!snapshot.metadata.hasPendingWrites) tally(snapshot.metadata.fromCache, snapshot.docChanges().length);
        if (snapshot.metadata.fromCache && first) return;
        first = false;
        ready(snapshot.docs.map(parse));
      },
      (error) => set({ status: 'error', code: toAppError(error).code }),
    );
  });
}

/**
 * A query's documents once, each with its id. From the server only: what the SDK's memory has may be nothing,
 * which looks like the truth.
 * @throws AppError `offline`, `not-allowed`
 */
export async function fetchQuery<T>(name: PathName, named: NamedQuery): Promise<T[]> {
  const found = await ask(toQuery(named));
  meter.read(name, found.size);
  return found.docs.map((document) => withId<T>(document));
}

/**
 * How many documents a query finds, for the price of one.
 * @throws AppError `offline`, `not-allowed`
 */
export async function countQuery(name: PathName, named: NamedQuery): Promise<number> {
  const answer = await getCountFromServer(toQuery(named)).catch(rethrow);
  meter.read(name, 1);
  return answer.data().count;
}

/** A document's data and its id. */
function withId<T>(document: QueryDocumentSnapshot): T {
  const data: DocumentData = withoutPrototypes(document.data({ serverTimestamps: 'estimate' }));
  return { ...data, id: document.id } as T;
}
