import type { NamedQuery, PathName } from '@socialhallbarhet/domain';
import { doc, getCountFromServer, onSnapshot, type QueryDocumentSnapshot } from 'firebase/firestore';
import { ask } from './ask.ts';
import { decode } from './decode.ts';
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
function withSnapshot<T>(store: Store | undefined, key: string, set: (value: Loaded<T>) => void): (value: T) => void {
  let answered = false;
  void store
    ?.snapshot<T>(key)
    .then((value) => {
      if (!answered && value !== undefined) set({ status: 'ready', value, stale: true });
    })
    .catch(() => {});
  return (value) => {
    answered = true;
    set({ status: 'ready', value, stale: false });
    void store?.saveSnapshot(key, value).catch(() => {});
  };
}

/** A document, live; `undefined` when it does not exist. `store`: keep a picture of it for the next start. */
export function observeDocument<T>(name: PathName, path: string, store?: Store): Live<Loaded<T | undefined>> {
  return share<T | undefined>(path, (set) => {
    const ready = withSnapshot<T | undefined>(store, path, set);
    const tally = listenerTally(name);
    return onSnapshot(
      doc(db, path),
      (snapshot) => {
        if (!snapshot.metadata.hasPendingWrites) tally(snapshot.metadata.fromCache, 1);
        // Without a network the memory cache answers "missing": that is no answer.
        if (snapshot.metadata.fromCache && !snapshot.exists()) return;
        ready(decode<T>(name, snapshot));
      },
      (error) => set({ status: 'error', code: toAppError(error).code }),
    );
  });
}

/** A query's documents that can be used, live, each with its id. */
export function observeQuery<T>(name: PathName, named: NamedQuery, store?: Store): Live<Loaded<readonly T[]>> {
  const key = `${named.name}:${named.from}`;
  return share<readonly T[]>(key, (set) => {
    const ready = withSnapshot<readonly T[]>(store, key, set);
    let first = true;
    const tally = listenerTally(name);
    return onSnapshot(
      toQuery(named),
      (snapshot) => {
        if (!snapshot.metadata.hasPendingWrites) tally(snapshot.metadata.fromCache, snapshot.docChanges().length);
        if (snapshot.metadata.fromCache && first) return;
        first = false;
        ready(usable(name, snapshot.docs));
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
  return (await fetchPage<T>(name, named)).found;
}

/**
 * As `fetchQuery`, of a query with a limit. `isLast`: there is no further page. A document that cannot be used is
 * missing in `found`, and ends nothing.
 */
export async function fetchPage<T>(name: PathName, named: NamedQuery): Promise<{ found: T[]; isLast: boolean }> {
  const { docs, size } = await ask(toQuery(named));
  meter.read(name, size);
  return { found: usable(name, docs), isLast: size < (named.limit ?? Infinity) };
}

/**
 * A document once, from the server only; undefined when it does not exist.
 * @throws AppError `offline`, `not-allowed`
 */
export async function fetchDocument<T>(name: PathName, path: string): Promise<T | undefined> {
  const found = await ask(doc(db, path));
  meter.read(name, 1);
  return decode<T>(name, found);
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

/** Each document that can be used, with its id. */
const usable = <T>(name: PathName, documents: readonly QueryDocumentSnapshot[]): T[] =>
  documents.flatMap((document) => {
    const data = decode<object>(name, document);
    return data ? [{ ...data, id: document.id } as T] : [];
  });
