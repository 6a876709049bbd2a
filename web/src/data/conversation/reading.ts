import { compareTime, isAhead, mapById, NOW, type Pointer, paths, type Reading } from '@socialhallbarhet/domain';
import { doc, Timestamp } from 'firebase/firestore';
import { ask } from '../core/ask.ts';
import { db } from '../core/firebase.ts';
import { cell, type Live } from '../live.ts';
import { meter } from '../core/meter.ts';
import { merge, write } from '../core/write.ts';
import type { Store } from '../device/store.ts';

type Pointers = Reading['pointers'];
/** On the device at once: a page may be gone before the next write. */
interface Kept {
  readonly pointers: Pointers;
  readonly unsent: readonly string[];
}
const WRITE_EVERY_MS = 30_000;
const PICTURE = 'reading';

/** How far I have read, everywhere: one document, written at most every 30 s and when the page is hidden. */
export interface ReadingState {
  readonly pointers: Live<Pointers>;
  /** Moves a topic's pointer. `back` allows "unread from here". */
  move(tid: string, pointer: Pointer, back?: boolean): void;
  flush(): void;
}

/** The device's own pointers are there before the first screen; other devices' are fetched beside it. */
export async function createReading(uid: string, store: Store): Promise<ReadingState> {
  const pointers = cell<Pointers>(mapById());
  const changed = new Map<string, Pointer>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  const ref = doc(db, paths.reading(uid));

  function mergeIn(others: Pointers) {
    const merged = mapById(pointers.get());
    for (const [tid, pointer] of Object.entries(others)) {
      if (!changed.has(tid) && isAhead(pointer, merged[tid])) merged[tid] = pointer;
    }
    pointers.set(merged);
  }

  const kept = await store.picture<Kept>(PICTURE).catch(() => undefined);
  if (kept) {
    mergeIn(kept.pointers);
    for (const tid of kept.unsent) {
      const pointer = kept.pointers[tid];
      if (pointer) changed.set(tid, pointer);
    }
    if (changed.size > 0) timer = setTimeout(flush, WRITE_EVERY_MS);
  }
  void ask(ref).then(
    (found) => {
      meter.read('reading', 1);
      if (found.exists()) mergeIn((found.data() as Reading).pointers ?? {});
    },
    () => {},
  );

  function keep() {
    const picture: Kept = { pointers: pointers.get(), unsent: [...changed.keys()] };
    void store.savePicture(PICTURE, picture).catch(() => {});
  }

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (changed.size === 0 || sending) return;
    sending = true;
    const sent = new Map(changed);
    const moved = Object.fromEntries(
      [...sent].map(([tid, { at, n }]) => [tid, { at: new Timestamp(at.seconds, at.nanoseconds), n }]),
    );
    // Merging: two devices that read different topics do not undo each other.
    void write([merge('reading', [uid], { v: 1, pointers: moved, changed: NOW })])
      .then(
        () => {
          for (const [tid, pointer] of sent) if (changed.get(tid) === pointer) changed.delete(tid);
          keep();
        },
        () => {}, // Tried again with the next.
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
      pointers.set(mapById({ ...pointers.get(), [tid]: pointer }));
      changed.set(tid, pointer);
      keep();
      timer ??= setTimeout(flush, WRITE_EVERY_MS);
    },
    flush,
  };
}
