import type { Time } from '@socialhallbarhet/domain';
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { revive } from '../core/convert.ts';
import { isFrom, isOfGroup, joined, type OutboxEntry, type StoredMessage, type TopicMark } from './store-types.ts';

/**
 * What one member keeps on this device: conversations read here, how far, what is not sent yet,
 * and the last picture of a few screens. Ours and small, instead of the SDK's persistent cache:
 * docs/decisions/0003.
 */
export interface Store {
  /** The newest `count` messages of a topic, or the newest before a moment; oldest first. */
  lastMessages(tid: string, count: number, before?: Time): Promise<StoredMessage[]>;
  topicMark(tid: string): Promise<TopicMark | undefined>;
  /** A topic from a fresh page: of what was kept of it, with a hole in between, nothing remains. */
  begin(mark: TopicMark, messages: readonly StoredMessage[]): Promise<void>;
  /**
   * Settled messages and how far they reach, in one transaction, joined with what another tab keeps of the
   * topic. Nothing is kept of one that was begun anew, or forgotten, since.
   */
  settle(mark: TopicMark, messages: readonly StoredMessage[]): Promise<void>;
  outbox(): Promise<OutboxEntry[]>;
  putEntry(entry: OutboxEntry): Promise<void>;
  dropEntry(id: string): Promise<void>;
  snapshot<T>(key: string): Promise<T | undefined>;
  saveSnapshot(key: string, value: unknown): Promise<void>;
  /** Makes a picture of what it was, in one transaction: another tab's part of it stays. */
  changeSnapshot<T>(key: string, change: (before: T | undefined) => T): Promise<void>;
  /** Removes everything that belongs to a group one no longer reads. */
  forgetGroup(gid: string): Promise<void>;
  /** Removes everything. */
  destroy(): Promise<void>;
}

interface Schema extends DBSchema {
  messages: { key: string; value: StoredMessage; indexes: { byTime: [string, number, number]; byGroup: string } };
  topics: { key: string; value: TopicMark; indexes: { byGroup: string } };
  outbox: { key: string; value: OutboxEntry };
  pictures: { key: string; value: unknown };
}

const nameOf = (uid: string) => `socialhallbarhet-${uid}`;

/**
 * Opens a member's store. Another tab that signs out deletes it: `onTakenAway` is called, and this
 * tab must stop using it.
 */
export async function openStore(uid: string, onTakenAway: () => void): Promise<Store> {
  const db = await openDB<Schema>(nameOf(uid), 1, {
    upgrade(fresh) {
      const messages = fresh.createObjectStore('messages', { keyPath: 'id' });
      messages.createIndex('byTime', ['topic', 'at.seconds', 'at.nanoseconds']);
      messages.createIndex('byGroup', 'group');
      fresh.createObjectStore('topics', { keyPath: 'topic' }).createIndex('byGroup', 'group');
      fresh.createObjectStore('outbox', { keyPath: 'id' });
      fresh.createObjectStore('pictures');
    },
    blocking() {
      db.close();
      onTakenAway();
    },
  });
  return {
    lastMessages: (tid, count, before) => lastMessages(db, tid, count, before),
    topicMark: async (tid) => revive(await db.get('topics', tid)),
    begin: (mark, messages) => begin(db, mark, messages),
    settle: (mark, messages) => settle(db, mark, messages),
    outbox: async () => (await db.getAll('outbox')).map(revive).sort((a, b) => a.time - b.time),
    async putEntry(entry) {
      const tx = db.transaction('outbox', 'readwrite');
      const put = tx.store.put(plain(entry));
      // Committed without waiting for the answer: a page that is closed meanwhile would abort it.
      tx.commit();
      await Promise.all([put, tx.done]);
    },
    dropEntry: (id) => db.delete('outbox', id),
    snapshot: async <T>(key: string) => revive(await db.get('pictures', key)) as T | undefined,
    saveSnapshot: async (key, value) => {
      await db.put('pictures', plain(value), key);
    },
    async changeSnapshot<T>(key: string, change: (before: T | undefined) => T) {
      const tx = db.transaction('pictures', 'readwrite');
      const before = revive(await tx.store.get(key)) as T | undefined;
      void tx.store.put(plain(change(before)), key);
      await tx.done;
    },
    forgetGroup: (gid) => forgetGroup(db, gid),
    async destroy() {
      db.close();
      await deleteDB(nameOf(uid));
    },
  };
}

/** Timestamps are class instances; IndexedDB keeps their fields. */
const plain = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

async function lastMessages(db: IDBPDatabase<Schema>, tid: string, count: number, before?: Time) {
  const upper = before && [tid, before.seconds, before.nanoseconds];
  const range = upper ? IDBKeyRange.bound([tid, -Infinity, -Infinity], upper, false, true) : all(tid);
  const found: StoredMessage[] = [];
  let cursor = await db.transaction('messages').store.index('byTime').openCursor(range, 'prev');
  while (cursor && found.length < count) {
    found.push(revive(cursor.value));
    cursor = await cursor.continue();
  }
  return found.reverse();
}

const all = (tid: string) => IDBKeyRange.bound([tid, -Infinity, -Infinity], [tid, Infinity, Infinity]);

async function begin(db: IDBPDatabase<Schema>, mark: TopicMark, messages: readonly StoredMessage[]) {
  const tx = db.transaction(['messages', 'topics'], 'readwrite');
  const kept = tx.objectStore('messages');
  for (const key of await kept.index('byTime').getAllKeys(all(mark.topic))) void kept.delete(key);
  for (const message of messages) void kept.put(plain(message));
  void tx.objectStore('topics').put(plain(mark));
  await tx.done;
}

async function settle(db: IDBPDatabase<Schema>, mark: TopicMark, messages: readonly StoredMessage[]) {
  const tx = db.transaction(['messages', 'topics'], 'readwrite');
  const next = joined(await tx.objectStore('topics').get(mark.topic), mark);
  if (next) {
    for (const message of messages) {
      if (isFrom(next.oldest, message.at)) void tx.objectStore('messages').put(plain(message));
    }
    void tx.objectStore('topics').put(plain(next));
  }
  await tx.done;
}

async function forgetGroup(db: IDBPDatabase<Schema>, gid: string) {
  const tx = db.transaction(['messages', 'topics', 'pictures'], 'readwrite');
  for (const name of ['messages', 'topics'] as const) {
    let cursor = await tx.objectStore(name).index('byGroup').openCursor(gid);
    while (cursor) {
      await cursor.delete();
      cursor = await cursor.continue();
    }
  }
  for (const key of await tx.objectStore('pictures').getAllKeys()) {
    if (isOfGroup(key, gid)) await tx.objectStore('pictures').delete(key);
  }
  await tx.done;
}
