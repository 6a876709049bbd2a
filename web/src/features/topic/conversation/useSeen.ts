import { type RefObject, useEffect, useMemo } from 'react';
import { onceAfterPaint } from './after-paint.ts';
import { isSeen, STEPS } from './seen.ts';
import type { TopicMessage } from '../types.ts';

/**
 * Tells the last message that has been on screen while the page was looked at; as it moves on, never
 * back. `messages` with the lead first; rows carry their id as `data-id`.
 */
export function useSeen(
  list: RefObject<HTMLElement | null>,
  messages: readonly TopicMessage[],
  onSeen: (id: string) => void,
) {
  const watch = useMemo(() => createWatch(onSeen), [onSeen]);
  useEffect(() => watch.start(), [watch]);
  useEffect(() => {
    // The lead stands before the list, in the same column.
    const column = list.current?.parentElement;
    if (column) watch.follow(column, messages);
  }, [watch, list, messages]);
}

function createWatch(onSeen: (id: string) => void) {
  const visible = new Set<string>();
  let watched = new WeakSet<Element>();
  let order: readonly TopicMessage[] = [];
  let lastSeen: string | undefined;
  let observer: IntersectionObserver | undefined;
  let column: HTMLElement | undefined;
  // One run for whatever changes until then: where much is said, waiting anew each time would never end.
  const look = onceAfterPaint(() => {
    for (const row of column?.querySelectorAll('article[data-id]') ?? []) {
      if (watched.has(row)) continue;
      watched.add(row);
      observer?.observe(row);
    }
    report();
  });

  function report() {
    if (document.hidden || visible.size === 0) return;
    const index = order.findLastIndex((message) => visible.has(message.id) && !message.sending);
    const message = order[index];
    if (!message || index <= order.findIndex(({ id }) => id === lastSeen)) return;
    lastSeen = message.id;
    onSeen(message.id);
  }

  return {
    start() {
      observer = new IntersectionObserver(
        (entries) => {
          for (const entry of entries) {
            const id = (entry.target as HTMLElement).dataset['id'] ?? '';
            if (isSeen(entry)) visible.add(id);
            else visible.delete(id);
          }
          report();
        },
        { threshold: STEPS },
      );
      document.addEventListener('visibilitychange', report);
      return () => {
        look.stop();
        observer?.disconnect();
        observer = undefined;
        watched = new WeakSet();
        document.removeEventListener('visibilitychange', report);
      };
    },
    /** Rows that were not there before are watched too. */
    follow(next: HTMLElement, messages: readonly TopicMessage[]) {
      column = next;
      order = messages;
      look.ask();
    },
  };
}
