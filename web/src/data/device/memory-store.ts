import { compareTime } from '@socialhallbarhet/domain';
import type { Store } from './store.ts';
import { isFrom, isOfGroup, joined, type OutboxEntry, type StoredMessage, type TopicMark } from './store-types.ts';

/** The store of a shared computer: nothing outlives the page. Also what remains when IndexedDB is refused. */
export function memoryStore(): Store {
  const messages = new Map<string, StoredMessage>();
  const marks = new Map<string, TopicMark>();
  const entries = new Map<string, OutboxEntry>();
  const pictures = new Map<string, unknown>();
  return {
    async lastMessages(tid, count, before) {
      return [...messages.values()]
        .filter((message) => message.topic === tid && (!before || compareTime(message.at, before) < 0))
        .sort((a, b) => compareTime(a.at, b.at))
        .slice(-count);
    },
    topicMark: async (tid) => marks.get(tid),
    async begin(mark, page) {
      for (const [id, message] of messages) if (message.topic === mark.topic) messages.delete(id);
      for (const message of page) messages.set(message.id, message);
      marks.set(mark.topic, mark);
    },
    async settle(mark, settled) {
      const next = joined(marks.get(mark.topic), mark);
      if (!next) return;
      for (const message of settled) if (isFrom(next.oldest, message.at)) messages.set(message.id, message);
      marks.set(mark.topic, next);
    },
    outbox: async () => [...entries.values()].sort((a, b) => a.time - b.time),
    putEntry: async (entry) => void entries.set(entry.id, entry),
    dropEntry: async (id) => void entries.delete(id),
    picture: async <T>(key: string) => pictures.get(key) as T | undefined,
    savePicture: async (key, value) => void pictures.set(key, value),
    changePicture: async <T>(key: string, change: (before: T | undefined) => T) =>
      void pictures.set(key, change(pictures.get(key) as T | undefined)),
    async forgetGroup(gid) {
      for (const [id, message] of messages) if (message.group === gid) messages.delete(id);
      for (const [id, mark] of marks) if (mark.group === gid) marks.delete(id);
      for (const key of pictures.keys()) if (isOfGroup(key, gid)) pictures.delete(key);
    },
    async destroy() {
      for (const map of [messages, marks, entries, pictures]) map.clear();
    },
  };
}
