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
  /** How many entries of this member on this device are not yet on the server, those of other tabs among them. */
  readonly unsent: () => Promise<number>;
}

/**
 * The SDK's request leaves after a few dozen turns of the microtask queue. A render among them would hold
 * it up by as long as the render takes; after them it still comes in the same frame.
 */
function onceHandedOver(paint: () => void, turns = 40) {
  queueMicrotask(turns === 0 ? paint : () => onceHandedOver(paint, turns - 1));
}

const forever = () => new Promise<void>(() => {});
/** What the device cannot keep is sent all the same. */
const quietly = (kept: Promise<void>) => kept.catch(() => {});

/** `whenBack` calls when there may be something to take up: the network is back, or the person. */
export function createOutbox(
  uid: string,
  store: Store,
  send: Sender,
  whenBack: (again: () => void) => void = () => {},
): Outbox {
  const lock = `outbox-${uid}`;
  // Held as long as this page lives: what carries a tab whose lock is free was left behind.
  const tab = crypto.randomUUID();
  void navigator.locks.request(`${lock}-${tab}`, forever);
  const unanswered = new Set<string>();
  /** Edits that are on their way, and in the feed already. */
  const early = new Set<string>();
  const entries: Cell<readonly Outgoing[]> = cell<readonly Outgoing[]>([]);
  // What is here no more changes nothing, so that nothing is rendered for it.
  function change(id: string, next: Outgoing | undefined) {
    if (!entries.get().some((entry) => entry.id === id)) return;
    entries.set(entries.get().flatMap((entry) => (entry.id !== id ? [entry] : next ? [next] : [])));
  }

  const save = (entry: OutboxEntry) => quietly(store.putEntry({ ...entry, tab }));

  async function push(entry: OutboxEntry, saved?: () => Promise<void>) {
    unanswered.delete(entry.id);
    // Handed over first, saved in the same turn: the request does not wait for the disk.
    const sending = send(uid, entry);
    await saved?.();
    const outcome = await sending;
    if (outcome === 'sent' || outcome === 'held') {
      await quietly(store.dropEntry(entry.id));
      const shown: Outgoing = { ...entry, sent: true, ...(outcome === 'held' && { held: true }) };
      change(entry.id, early.delete(entry.id) ? undefined : shown);
    } else if (outcome === 'keep') {
      unanswered.add(entry.id);
    } else {
      const failed: OutboxEntry = { ...entry, state: 'failed', error: outcome.code };
      await save(failed);
      change(entry.id, failed);
    }
  }

  /** Entries of tabs that are gone, in order, in one tab at a time. */
  async function takeUp() {
    const [left, { held = [] }] = await Promise.all([store.outbox(), navigator.locks.query()]);
    const alive = new Set(held.map(({ name }) => name));
    const known = new Set(entries.get().map((entry) => entry.id));
    const fresh = left.filter((entry) => !known.has(entry.id) && !alive.has(`${lock}-${entry.tab}`));
    if (fresh.length > 0) entries.set([...fresh, ...entries.get()]);
    for (const entry of fresh) if (entry.state === 'pending') void push(entry);
  }
  void navigator.locks.request(lock, async () => {
    await quietly(takeUp());
    whenBack(() => void quietly(takeUp()));
    await forever();
  });
  whenBack(() => {
    for (const entry of entries.get()) if (unanswered.has(entry.id)) void push(entry);
  });

  return {
    entries,
    add(entry) {
      void push(entry, () => save(entry));
      entries.set([...entries.get(), entry], onceHandedOver);
    },
    retry(id) {
      const entry = entries.get().find((one) => one.id === id);
      if (!entry || entry.state !== 'failed') return;
      const { error: _, ...rest } = entry;
      const again: OutboxEntry = { ...rest, state: 'pending' };
      change(id, again);
      void push(again, () => save(again));
    },
    discard(id) {
      change(id, undefined);
      void quietly(store.dropEntry(id));
    },
    seenInFeed(ids) {
      // The feed may have a message before its sending is answered. A topic's title is nowhere else until then.
      for (const { id, kind, sent } of entries.get()) if (kind === 'edit' && !sent && ids.has(id)) early.add(id);
      const seen = entries.get().filter((entry) => ids.has(entry.id) && (entry.sent || entry.kind === 'message'));
      if (seen.length === 0) return;
      entries.set(entries.get().filter((entry) => !seen.includes(entry)));
      for (const { id } of seen) void quietly(store.dropEntry(id));
    },
    async unsent() {
      const kept = await store.outbox().catch(() => []);
      const here = entries.get();
      // What has just been sent here may still stand there.
      const sent = new Set(here.filter((entry) => entry.sent).map(({ id }) => id));
      const ids = new Set([...kept, ...here].map(({ id }) => id));
      return [...ids].filter((id) => !sent.has(id)).length;
    },
  };
}

/** `held`: on the server, and not seen by others yet. `keep`: no answer from the network; it stays queued. */
export type SendOutcome = 'sent' | 'held' | 'keep' | AppError;
export type Sender = (uid: string, entry: OutboxEntry) => Promise<SendOutcome>;
