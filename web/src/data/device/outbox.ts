import { type AppError, ownMessageId } from '@socialhallbarhet/domain';
import { type Cell, cell, type Live } from '../live.ts';
import type { Store } from './store.ts';
import type { OutboxEntry } from './store-types.ts';
import { lockHere, locksHeld } from './tabs.ts';

/** An entry on screen. `sent`: the server has it; the conversation shows it until the feed does. `held`: it waits there to be seen. */
export type Outgoing = OutboxEntry & { readonly sent?: true; readonly held?: true };

/**
 * The only durable queue: what is written is shown, saved and sent at once, and dropped from the device when the server
 * has it. Entries survive a killed tab and are taken up by the next.
 */
export interface Outbox {
  readonly entries: Live<readonly Outgoing[]>;
  readonly add: (entry: OutboxEntry) => void;
  readonly retry: (id: string) => void;
  /** Takes a failed entry away, because the person says so. */
  readonly discard: (id: string) => void;
  /** Forgets entries that `reconcile` says are over: the conversation shows them by itself. */
  readonly tidy: (ids: readonly string[]) => void;
  /** How many entries of this member on this device are not yet on the server, those of other tabs among them. */
  readonly unsent: () => Promise<number>;
}

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
  void lockHere(`${lock}-${tab}`);
  const unanswered = new Set<string>();
  /** What the disk may still hold for a moment, and nobody is to be offered again. */
  const over = new Set<string>();
  const entries: Cell<readonly Outgoing[]> = cell<readonly Outgoing[]>([]);
  const isHere = (id: string) => entries.get().some((entry) => entry.id === id);
  function change(id: string, next: Outgoing | undefined) {
    // An entry that is over stays so, whatever is answered later.
    if (!isHere(id)) return;
    entries.set(entries.get().flatMap((entry) => (entry.id !== id ? [entry] : next ? [next] : [])));
  }
  const save = (entry: OutboxEntry) => quietly(store.putEntry({ ...entry, tab }));
  const forget = (id: string) => {
    over.add(id);
    return quietly(store.dropEntry(id));
  };

  /**
   * Neither waits for the other: the request outlives its page, and what it does not bring stands on the disk. To send
   * only what is saved would cost a frame of delay (docs/decisions/0042).
   */
  function saveAndPush(entry: OutboxEntry) {
    void save(entry);
    void push(entry);
  }

  async function push(entry: OutboxEntry) {
    unanswered.delete(entry.id);
    const outcome = await send(uid, entry);
    if (outcome === 'sent' || outcome === 'held') {
      void forget(entry.id);
      change(entry.id, { ...entry, sent: true, ...(outcome === 'held' && { held: true }) });
    } else if (outcome === 'keep') {
      unanswered.add(entry.id);
    } else {
      const failed: OutboxEntry = { ...entry, state: 'failed', error: outcome.code };
      if (isHere(entry.id)) await save(failed);
      change(entry.id, failed);
    }
  }

  /** Entries of tabs that are gone, in order, in one tab at a time. */
  async function takeUp() {
    const [left, alive] = await Promise.all([store.outbox(), locksHeld()]);
    const orphans = left.filter(({ id, tab: of }) => !isHere(id) && !over.has(id) && !alive.has(`${lock}-${of}`));
    const fresh = orphans.map((entry) => {
      const now = withOwnId(uid, entry);
      if (now !== entry) void save(now).then(() => forget(entry.id));
      return now;
    });
    if (fresh.length > 0) entries.set([...fresh, ...entries.get()]);
    for (const entry of fresh) if (entry.state === 'pending') void push(entry);
  }
  void lockHere(lock).then(() => {
    void quietly(takeUp());
    whenBack(() => void quietly(takeUp()));
  });
  whenBack(() => {
    for (const entry of entries.get()) if (unanswered.has(entry.id)) void push(entry);
  });

  return {
    entries,
    add(entry) {
      over.delete(entry.id);
      saveAndPush(entry);
      entries.set([...entries.get(), entry]);
    },
    retry(id) {
      const entry = entries.get().find((one) => one.id === id);
      if (!entry || entry.state !== 'failed') return;
      const { error: _, ...rest } = entry;
      const again: OutboxEntry = { ...rest, state: 'pending' };
      change(id, again);
      saveAndPush(again);
    },
    discard(id) {
      change(id, undefined);
      void forget(id);
    },
    tidy(ids) {
      const shown = new Set(ids);
      if (!entries.get().some(({ id }) => shown.has(id))) return;
      entries.set(entries.get().filter(({ id }) => !shown.has(id)));
      for (const id of shown) void forget(id);
    },
    unsent: () => countUnsent(store, entries.get()),
  };
}

/** An earlier version wrote it on: ids of messages begin with their author now. */
function withOwnId(uid: string, entry: OutboxEntry): OutboxEntry {
  const id = entry.kind === 'edit' ? entry.id : ownMessageId(uid, entry.id);
  return id === entry.id ? entry : { ...entry, id };
}

async function countUnsent(store: Store, here: readonly Outgoing[]): Promise<number> {
  const kept = await store.outbox().catch(() => []);
  // What has just been sent here may still stand there.
  const sent = new Set(here.filter((entry) => entry.sent).map(({ id }) => id));
  const ids = new Set([...kept, ...here].map(({ id }) => id));
  return [...ids].filter((id) => !sent.has(id)).length;
}

/** `held`: on the server, and not seen by others yet. `keep`: no answer from the network; it stays queued. */
export type SendOutcome = 'sent' | 'held' | 'keep' | AppError;
export type Sender = (uid: string, entry: OutboxEntry) => Promise<SendOutcome>;
