import type { AppError } from '@socialhallbarhet/domain';
import { type Cell, cell, type Live } from './live.ts';
import type { Store } from './store.ts';
import type { OutboxEntry } from './store-types.ts';

/** An entry on screen. `sent`: the server has it; the conversation shows it until the feed does. `held`: it waits there to be seen. */
export type Outgoing = OutboxEntry & { readonly sent?: true; readonly held?: true };

/**
 * The only durable queue: what is written is painted, saved and sent at once, and dropped when the
 * server has it. The SDK is transport. Entries survive a killed tab and are taken up by the next.
 */
export interface Outbox {
  readonly entries: Live<readonly Outgoing[]>;
  readonly add: (entry: OutboxEntry) => void;
  readonly retry: (id: string) => void;
  /** Takes a failed entry away; the caller has given its text back to the person. */
  readonly discard: (id: string) => void;
  /** The conversation shows these by itself now. */
  readonly seenInFeed: (ids: ReadonlySet<string>) => void;
  /** Entries not yet on the server. */
  readonly unsent: () => number;
}

/**
 * The SDK's request leaves after a few dozen turns of the microtask queue. A render among them would hold
 * it up by as long as the render takes; after them it still comes in the same frame.
 */
function onceHandedOver(paint: () => void, turns = 40) {
  queueMicrotask(turns === 0 ? paint : () => onceHandedOver(paint, turns - 1));
}

export function createOutbox(uid: string, store: Store, send: Sender): Outbox {
  const entries: Cell<readonly Outgoing[]> = cell<readonly Outgoing[]>([]);
  // What is here no more changes nothing, so that nothing is rendered for it.
  function change(id: string, next: Outgoing | undefined) {
    if (!entries.get().some((entry) => entry.id === id)) return;
    entries.set(entries.get().flatMap((entry) => (entry.id !== id ? [entry] : next ? [next] : [])));
  }

  async function push(entry: OutboxEntry, save?: () => Promise<void>) {
    // Handed over first, saved in the same turn: the request does not wait for the disk.
    const sending = send(uid, entry);
    await save?.();
    const outcome = await sending;
    if (outcome === 'sent' || outcome === 'held') {
      await store.dropEntry(entry.id);
      // An edit is shown from the feed's own copy; only new messages wait to be seen there.
      change(
        entry.id,
        entry.kind === 'edit' ? undefined : { ...entry, sent: true, ...(outcome === 'held' && { held: true }) },
      );
    } else if (outcome !== 'keep') {
      const failed: OutboxEntry = { ...entry, state: 'failed', error: outcome.code };
      await store.putEntry(failed);
      change(entry.id, failed);
    }
  }

  /** Entries of earlier tabs, in order, in one tab at a time. */
  async function resume() {
    const left = await store.outbox();
    const known = new Set(entries.get().map((entry) => entry.id));
    const fresh = left.filter((entry) => !known.has(entry.id));
    if (fresh.length > 0) entries.set([...fresh, ...entries.get()]);
    for (const entry of fresh) if (entry.state === 'pending') void push(entry);
  }
  void navigator.locks.request(`outbox-${uid}`, async () => {
    await resume();
    await new Promise(() => {});
  });

  return {
    entries,
    add(entry) {
      void push(entry, () => store.putEntry(entry));
      entries.set([...entries.get(), entry], onceHandedOver);
    },
    retry(id) {
      const entry = entries.get().find((one) => one.id === id);
      if (!entry || entry.state !== 'failed') return;
      const { error: _, ...rest } = entry;
      const again: OutboxEntry = { ...rest, state: 'pending' };
      change(id, again);
      void push(again, () => store.putEntry(again));
    },
    discard(id) {
      change(id, undefined);
      void store.dropEntry(id);
    },
    seenInFeed(ids) {
      // The feed may have a message before its sending is answered. A topic's title is nowhere else until then.
      const seen = entries.get().filter((entry) => ids.has(entry.id) && (entry.sent || entry.kind === 'message'));
      if (seen.length === 0) return;
      entries.set(entries.get().filter((entry) => !seen.includes(entry)));
      for (const { id } of seen) void store.dropEntry(id);
    },
    unsent: () => entries.get().filter((entry) => !entry.sent).length,
  };
}

/** `held`: on the server, and not seen by others yet. `keep`: no answer from the network; it stays queued. */
export type SendOutcome = 'sent' | 'held' | 'keep' | AppError;
export type Sender = (uid: string, entry: OutboxEntry) => Promise<SendOutcome>;
