import {
  compareTime,
  isAhead,
  LIMITS,
  mapById,
  NOTHING_READ,
  NOW,
  oldestPointers,
  type Pointer,
  paths,
  type Reading,
} from '@socialhallbarhet/domain';
import { Timestamp } from 'firebase/firestore';
import { cell, type Live } from '../live.ts';
import { fetchDocument } from '../core/observe.ts';
import { DELETED } from '../core/encode.ts';
import { toAppError } from '../errors.ts';
import { merge, write } from '../core/write.ts';
import type { Store } from '../device/store.ts';

type Pointers = Reading['pointers'];
/** On the device at once: a page may be gone before the next write. */
interface Kept {
  readonly pointers: Pointers;
  readonly unsent: readonly string[];
}
const WRITE_EVERY_MS = 30_000;
const SNAPSHOT = 'reading';
/** Below what the rules take in all, since other devices of mine write too. */
const KEPT = LIMITS.pointersMax - 100;

/** How far I have read, everywhere: one document, written at most every 30 s and when the page is hidden. */
export interface ReadingState {
  readonly pointers: Live<Pointers>;
  /** Moves a topic's pointer. `back` allows "unread from here". */
  move(tid: string, pointer: Pointer, back?: boolean): void;
  /** Counts what I send in a topic, or with -1 take back: it is not unread when it comes. */
  wrote(tid: string, messages: 1 | -1): void;
  flush(): void;
}

/** The device's own pointers are there before the first screen; other devices' are fetched beside it. */
export async function createReading(uid: string, store: Store): Promise<ReadingState> {
  const pointers = cell<Pointers>(mapById());
  const changed = new Map<string, Pointer>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  function mergeIn(others: Pointers) {
    const merged = mapById(pointers.get());
    for (const [tid, pointer] of Object.entries(others)) {
      if (!changed.has(tid) && isAhead(pointer, merged[tid])) merged[tid] = pointer;
    }
    pointers.set(merged);
  }

  const kept = await store.snapshot<Kept>(SNAPSHOT).catch(() => undefined);
  if (kept) {
    mergeIn(kept.pointers);
    for (const tid of kept.unsent) {
      const pointer = kept.pointers[tid];
      if (pointer) changed.set(tid, pointer);
    }
    if (changed.size > 0) timer = setTimeout(flush, WRITE_EVERY_MS);
  }
  const fetch = () =>
    fetchDocument<Reading>('reading', paths.reading(uid)).then(
      (found) => mergeIn(found?.pointers ?? {}),
      () => {},
    );
  void fetch();

  function forget(old: readonly string[]) {
    const left = mapById(pointers.get());
    for (const tid of old) delete left[tid];
    if (old.length > 0) pointers.set(left);
  }

  function put(tid: string, pointer: Pointer) {
    pointers.set(mapById({ ...pointers.get(), [tid]: pointer }));
    changed.set(tid, pointer);
    keep();
    timer ??= setTimeout(flush, WRITE_EVERY_MS);
  }

  function keep() {
    const picture: Kept = { pointers: pointers.get(), unsent: [...changed.keys()] };
    void store.saveSnapshot(SNAPSHOT, picture).catch(() => {});
  }

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (changed.size === 0 || sending) return;
    sending = true;
    const sent = new Map(changed);
    // Those of topics that are left or over would fill the document, and the rules refuse one that is full.
    const old = oldestPointers(pointers.get(), KEPT).filter((tid) => !sent.has(tid));
    // Merging: two devices that read different topics do not undo each other.
    void write([merge('reading', [uid], { v: 1, pointers: asWritten(sent, old), changed: NOW })])
      .then(
        () => {
          for (const [tid, pointer] of sent) if (changed.get(tid) === pointer) changed.delete(tid);
          forget(old);
          keep();
        },
        // Tried again with the next. Refused: there are more than this device knew of.
        (error: unknown) => (toAppError(error).code === 'not-allowed' ? fetch() : undefined),
      )
      .finally(() => {
        sending = false;
        // What was read while this was on its way, which may be long without a network.
        if (changed.size > 0) timer ??= setTimeout(flush, WRITE_EVERY_MS);
      });
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });

  return {
    pointers,
    move(tid, pointer, back = false) {
      const current = pointers.get()[tid];
      if (!back && !isAhead(pointer, current)) return;
      if (back && current && compareTime(pointer.at, current.at) === 0) return;
      put(tid, pointer);
    },
    wrote(tid, messages) {
      const pointer = pointers.get()[tid] ?? NOTHING_READ;
      put(tid, { ...pointer, own: Math.max(0, (pointer.own ?? 0) + messages) });
    },
    flush,
  };
}

/** The pointers as they are written: those that moved, and those that go. */
const asWritten = (moved: ReadonlyMap<string, Pointer>, gone: readonly string[]) =>
  Object.fromEntries([
    ...[...moved].map(([tid, { at, n, own = 0 }]) => [tid, { at: new Timestamp(at.seconds, at.nanoseconds), n, own }]),
    ...gone.map((tid) => [tid, DELETED]),
  ]);
