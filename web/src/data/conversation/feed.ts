import { compareTime, type ErrorCode, type Message, PAGE, queries, type Time } from '@socialhallbarhet/domain';
import { onSnapshot, type QueryDocumentSnapshot, Timestamp } from 'firebase/firestore';
import { ask } from '../core/ask.ts';
import { decode } from '../core/decode.ts';
import { toAppError } from '../errors.ts';
import { type Cell, cell, type Live } from '../live.ts';
import { listenerTally, meter } from '../core/meter.ts';
import { toQuery } from '../core/query.ts';
import type { Store } from '../device/store.ts';
import { isFrom, type StoredMessage, type TopicMark } from '../device/store-types.ts';

/** Commits may become visible a little out of the order of their times: so long after the last one, none is missing. */
const OVERLAP_SECONDS = 10;
/** So far behind, a fresh page is cheaper than everything that changed since. */
const FAR_BEHIND = 200;
const SAVE_AFTER_MS = 30;

interface Conversation {
  /** Without holes from the first to the last; oldest first. */
  readonly messages: readonly StoredMessage[];
  /** Changed since, but further back than what is loaded: newer than what anyone else may know of them. */
  readonly apart: ReadonlyMap<string, StoredMessage>;
  readonly hasOlder: boolean;
  readonly loading: boolean;
  /** In step with the server: answered since this was opened, and not offline. */
  readonly settled: boolean;
  readonly error?: ErrorCode;
}

export interface Feed {
  /** Listens for as long as somebody watches. */
  readonly conversation: Live<Conversation>;
  readonly older: () => Promise<void>;
  /** Begins again after an error. */
  readonly reload: () => void;
}

/**
 * One topic, live. Paints what the device has, then listens to what changed since; only a topic
 * never opened here gets a page. `behind` tells how many messages came since the last visit, as far as known.
 */
export function createFeed(
  store: Store,
  gid: string,
  tid: string,
  behind: () => number,
  overlapSeconds: number = OVERLAP_SECONDS,
): Feed {
  const byId = new Map<string, StoredMessage>();
  const apart = new Map<string, StoredMessage>();
  const conversation: Cell<Conversation> = cell<Conversation>({
    messages: [],
    apart: new Map(),
    hasOlder: false,
    loading: true,
    settled: false,
  });
  let mark: TopicMark | undefined;
  let stop: (() => void) | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** Counts the beginnings: what an earlier one still waits for is of no use to the next. */
  let run = 0;
  /** Lower edge of what is painted; the store may reach further back. `null`: painted from the beginning. */
  let edge: Time | null = null;

  function paint(change: Partial<Conversation>) {
    const messages = [...byId.values()].filter((message) => message.topic === tid).sort(byTime);
    const { settled } = conversation.get();
    conversation.set({ settled, messages, apart, hasOlder: edge !== null, loading: false, ...change });
  }

  function take(documents: readonly QueryDocumentSnapshot[]) {
    const fresh = documents
      .filter((document) => !document.metadata.hasPendingWrites)
      .flatMap((document) => toStored(gid, document));
    // Below the lower edge there are holes: an edit of an old message would stand alone.
    for (const message of fresh) (isFrom(edge, message.at) ? byId : apart).set(message.id, message);
    return fresh;
  }

  function save(next: TopicMark, messages: readonly StoredMessage[]) {
    mark = next;
    void store.settle(next, messages).catch(() => {});
  }

  /** From the server only: without a network the SDK would answer with an empty page, which looks like the beginning. */
  async function pageBefore(before?: Time) {
    const page = await ask(toQuery(queries.topicPage(gid, tid, before)));
    meter.read('message', page.size);
    return page.docs;
  }

  async function firstPage(isOver: () => boolean) {
    const page = await pageBefore();
    if (isOver()) return;
    const fresh = take(page);
    const cursor = latestChange(fresh, new Timestamp(0, 0));
    edge = page.length < PAGE ? null : (fresh.at(-1)?.at ?? null);
    mark = { topic: tid, group: gid, cursor, oldest: edge, begun: crypto.randomUUID() };
    void store.begin(mark, fresh).catch(() => {});
    paint({});
  }

  function listen(from: TopicMark) {
    const overlap = from.complete ? 0 : overlapSeconds;
    const after = new Timestamp(Math.max(0, from.cursor.seconds - overlap), from.cursor.nanoseconds);
    const tally = listenerTally('message');
    stop = onSnapshot(
      toQuery(queries.topicFeed(gid, tid, after)),
      { includeMetadataChanges: true },
      (snapshot) => {
        const changed = snapshot.docChanges().filter((change) => change.type !== 'removed');
        tally(snapshot.metadata.fromCache, changed.length);
        const settled = !snapshot.metadata.fromCache;
        watchQuiet(settled);
        if (changed.length === 0 && settled === conversation.get().settled) return;
        const fresh = take(changed.map((change) => change.doc));
        paint({ settled });
        if (fresh.length === 0 || !mark) return;
        const cursor = latestChange(fresh, mark.cursor);
        const next: TopicMark = { ...mark, cursor, complete: false };
        mark = next;
        // What came is painted first; a page that is killed in between asks for it again.
        setTimeout(() => void store.settle(next, fresh).catch(() => {}), SAVE_AFTER_MS);
      },
      (error) => {
        clearTimeout(quiet);
        fail(error);
      },
    );
  }

  /** In step with the server for so long after the last change, the next opening need not ask for it again. */
  function watchQuiet(settled: boolean) {
    clearTimeout(quiet);
    if (!settled) return;
    quiet = setTimeout(() => {
      if (mark && !mark.complete) save({ ...mark, complete: true }, []);
    }, overlapSeconds * 1000);
  }

  async function open(isOver: () => boolean) {
    const [known, last] = await Promise.all([store.topicMark(tid), store.lastMessages(tid, PAGE)]).catch(
      () => [undefined, []] as const,
    );
    if (isOver()) return;
    const kept = last.length > 0 ? known : undefined;
    if (!kept || behind() > FAR_BEHIND) {
      await firstPage(isOver).catch((error: unknown) => {
        // Without a network there is what the device has.
        if (!kept) throw error;
      });
    }
    if (isOver()) return;
    if (kept && !mark) {
      mark = kept;
      for (const message of last) byId.set(message.id, message);
      edge = last.length < PAGE ? kept.oldest : (last[0]?.at ?? null);
      paint({});
    }
    if (mark) listen(mark);
  }

  const fail = (error: unknown) => paint({ error: toAppError(error).code });
  function start() {
    mark = undefined;
    edge = null;
    byId.clear();
    apart.clear();
    run += 1;
    const mine = run;
    const isOver = () => mine !== run;
    void open(isOver).catch((error: unknown) => {
      if (!isOver()) fail(error);
    });
  }
  let watchers = 0;
  return {
    conversation: {
      get: conversation.get,
      subscribe(onChange) {
        const unsubscribe = conversation.subscribe(onChange);
        watchers += 1;
        if (watchers === 1) start();
        return () => {
          unsubscribe();
          watchers -= 1;
          if (watchers > 0) return;
          run += 1;
          clearTimeout(quiet);
          stop?.();
        };
      },
    },
    async older() {
      if (!mark || !edge) return;
      // Another tab may have gone further back.
      const known = (await store.topicMark(tid).catch(() => undefined)) ?? mark;
      let messages = await store.lastMessages(tid, PAGE, edge).catch(() => []);
      if (messages.length > 0) {
        edge = messages.length < PAGE ? known.oldest : (messages[0]?.at ?? null);
      } else {
        try {
          const page = await pageBefore(edge);
          messages = page.flatMap((document) => toStored(gid, document));
          edge = page.length < PAGE ? null : (messages.at(-1)?.at ?? null);
        } catch (error) {
          fail(error);
          throw error;
        }
        save({ ...mark, oldest: edge }, messages);
      }
      for (const message of messages) {
        const there = apart.get(message.id);
        byId.set(message.id, there && compareTime(there.changed, message.changed) > 0 ? there : message);
      }
      paint({});
    },
    reload() {
      if (watchers === 0) return;
      stop?.();
      start();
    },
  };
}

const latestChange = (messages: readonly StoredMessage[], start: Time) =>
  messages.reduce((latest, { changed }) => (compareTime(changed, latest) > 0 ? changed : latest), start);

/** A message that can be used, or none: it is one missing row, and no reason to stop. */
function toStored(gid: string, document: QueryDocumentSnapshot): StoredMessage[] {
  const message = decode<Message>('message', document);
  return message ? [{ ...message, id: document.id, group: gid }] : [];
}

/** By time, and by id where two messages share it, so that every device shows one order. */
const byTime = (a: StoredMessage, b: StoredMessage) => compareTime(a.at, b.at) || (a.id < b.id ? -1 : 1);
