import type { AppError } from '@socialhallbarhet/domain';
import { afterPaint } from './after-paint.ts';
import { entryKeeper, quietly } from './keep-entries.ts';
import { type Cell, cell, type Later, type Live } from '../live.ts';
import type { Store } from './store.ts';
import type { OutboxEntry } from './store-types.ts';

/** An entry on screen. `sent`: the server has it; the conversation shows it until the feed does. `held`: it waits there to be seen. */
export type Outgoing = OutboxEntry & { readonly sent?: true; readonly held?: true };

/**
 * The only durable queue: what is written is painted and sent at once, saved if it is not answered by the time it is
 * painted, and dropped when the server has it. Entries survive a killed tab and are taken up by the next.
 */
export interface Outbox {
  readonly entries: Live<readonly Outgoing[]>;
  readonly add: (entry: OutboxEntry) => void;
  readonly retry: (id: string) => void;
  /** Takes a failed entry away; the caller has given its text back to the person. */
  readonly discard: (id: string) => void;
  /** Whether all of these are to be seen as entries: then the feed's copies of them are no news. */
  readonly shows: (ids: readonly string[]) => boolean;
  /** The conversation shows these by itself now; `later`, when it does, if not at once. */
  readonly seenInFeed: (ids: ReadonlySet<string>, later?: Later) => void;
  /** How many entries of this member on this device are not yet on the server, those of other tabs among them. */
  readonly unsent: () => Promise<number>;
}

/**
 * The request leaves after some turns of the microtask queue, which ask for the token. A render among them would
 * hold it up by as long as the render takes; after them it still comes in the same frame.
 */
function onceHandedOver(paint: () => void, turns = 40) {
  queueMicrotask(turns === 0 ? paint : () => onceHandedOver(paint, turns - 1));
}

const forever = () => new Promise<void>(() => {});

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
  const isHere = (id: string) => entries.get().some((entry) => entry.id === id);
  // An entry that has left the outbox changes nothing: the screen must not be rendered for it.
  function change(id: string, next: Outgoing | undefined, later?: Later) {
    if (!isHere(id)) return;
    entries.set(
      entries.get().flatMap((entry) => (entry.id !== id ? [entry] : next ? [next] : [])),
      later,
    );
  }

  const keeper = entryKeeper(store, tab);

  async function push(entry: OutboxEntry) {
    unanswered.delete(entry.id);
    const outcome = await send(uid, entry);
    if (outcome === 'sent' || outcome === 'held') {
      // The feed was first: forgotten already.
      if (!isHere(entry.id)) return;
      await keeper.forget(entry.id);
      const shown: Outgoing = { ...entry, sent: true, ...(outcome === 'held' && { held: true }) };
      // It is to be seen already.
      change(entry.id, early.delete(entry.id) ? undefined : shown, afterPaint);
    } else if (outcome === 'keep') {
      unanswered.add(entry.id);
    } else {
      const failed: OutboxEntry = { ...entry, state: 'failed', error: outcome.code };
      await keeper.save(failed);
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
      void push(entry);
      keeper.saveSoon(entry);
      entries.set([...entries.get(), entry], onceHandedOver);
    },
    retry(id) {
      const entry = entries.get().find((one) => one.id === id);
      if (!entry || entry.state !== 'failed') return;
      const { error: _, ...rest } = entry;
      const again: OutboxEntry = { ...rest, state: 'pending' };
      change(id, again);
      void keeper.save(again);
      void push(again);
    },
    discard(id) {
      change(id, undefined);
      void keeper.forget(id);
    },
    shows: (ids) => ids.every(isHere),
    seenInFeed(ids, later) {
      // The feed may have a message before its sending is answered. A topic's title is nowhere else until then.
      for (const { id, kind, sent } of entries.get()) if (kind === 'edit' && !sent && ids.has(id)) early.add(id);
      const seen = entries.get().filter((entry) => ids.has(entry.id) && (entry.sent || entry.kind === 'message'));
      if (seen.length === 0) return;
      entries.set(
        entries.get().filter((entry) => !seen.includes(entry)),
        later,
      );
      for (const { id } of seen) void keeper.forget(id);
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
