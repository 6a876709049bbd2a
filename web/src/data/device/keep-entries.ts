import { afterPaint } from './after-paint.ts';
import type { Store } from './store.ts';
import type { OutboxEntry } from './store-types.ts';

/** What the device cannot keep is sent all the same. */
export const quietly = (kept: Promise<void>) => kept.catch(() => {});

/** Keeps entries of the outbox on the device for this page; `tab` names it. */
export function entryKeeper(store: Store, tab: string) {
  const due = new Map<string, () => void>();
  // Who writes and leaves at once has it kept too.
  window.addEventListener('pagehide', () => {
    for (const save of due.values()) save();
  });

  function save(entry: OutboxEntry): Promise<void> {
    due.delete(entry.id);
    return quietly(store.putEntry({ ...entry, tab }));
  }
  return {
    save,
    /** Saves once it is painted; most sendings are answered and forgotten by then, and the disk has nothing to do. */
    saveSoon(entry: OutboxEntry): void {
      const saveNow = () => void save(entry);
      // Without a network it stands nowhere else.
      if (!navigator.onLine) return saveNow();
      due.set(entry.id, saveNow);
      afterPaint(() => due.get(entry.id) === saveNow && saveNow());
    },
    async forget(id: string): Promise<void> {
      if (!due.delete(id)) await quietly(store.dropEntry(id));
    },
  };
}
