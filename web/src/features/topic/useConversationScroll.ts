import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { arrivals } from './grouping.ts';
import type { TopicMessage } from './types.ts';

/** This close to the end counts as reading the latest. */
const NEAR = 160;

/** How far the end of the column lies below the window; notes may follow it on a narrow screen. */
const beyond = (list: HTMLElement | null) =>
  (list?.parentElement?.getBoundingClientRect().bottom ?? 0) - window.innerHeight;
const heightOf = (list: HTMLElement | null) => list?.parentElement?.scrollHeight ?? 0;

const toEnd = (list: HTMLElement | null) => window.scrollBy({ top: beyond(list) });

interface Wanted {
  readonly list: RefObject<HTMLElement | null>;
  readonly messages: readonly TopicMessage[];
  readonly unreadFrom: string | undefined;
  readonly target: string | undefined;
  readonly onSeen: (id: string) => void;
}

/**
 * Where the window stands in a conversation: first at the line of what is new (or the end), then
 * with the latest as long as one is there; older messages push nothing; news out of sight are counted.
 */
export function useConversationScroll({ list, messages, unreadFrom, target, onSeen }: Wanted) {
  const navigation = useNavigationType();
  const placed = useRef(false);
  const end = useRef(true);
  const first = useRef<string>(undefined);
  const height = useRef(0);
  const lastSeen = useRef<string>(undefined);
  const lastKnown = useRef<string>(undefined);
  const [below, setBelow] = useState(0);
  const [away, setAway] = useState(false);
  const [news, setNews] = useState<readonly TopicMessage[]>([]);

  const current = messages.at(-1)?.id;

  // Arrivals: announced always, counted when out of sight.
  useEffect(() => {
    if (current === undefined) return;
    const fresh = lastKnown.current === undefined ? [] : arrivals(messages, lastKnown.current);
    lastKnown.current = current;
    if (fresh.length === 0) return;
    setNews(fresh);
    if (!end.current || document.hidden) setBelow((n) => n + fresh.length);
  }, [current, messages]);

  useLayoutEffect(() => {
    const oldest = messages[0]?.id;
    if (!placed.current) {
      if (oldest === undefined) return;
      placed.current = true;
      first.current = oldest;
      height.current = heightOf(list.current);
      if (navigation === NavigationType.Pop && window.scrollY > 0) return; // Back: the window is where it was left.
      const line = target ? document.getElementById(`m-${target}`) : document.getElementById('new-since');
      if (line) line.scrollIntoView({ block: target ? 'center' : 'start' });
      else if (document.getElementById('m-end')) toEnd(list.current);
      end.current = beyond(list.current) < NEAR;
      return;
    }
    const total = heightOf(list.current);
    if (oldest !== first.current) {
      // Older ones came above: what one reads stays where it is.
      window.scrollBy({ top: total - height.current });
      first.current = oldest;
    } else if (end.current || messages.at(-1)?.mine) {
      toEnd(list.current);
      end.current = true;
    }
    height.current = heightOf(list.current);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the line of what is new moves the window too
  }, [list, messages, navigation, target, unreadFrom]);

  useEffect(() => {
    const onScroll = () => {
      end.current = beyond(list.current) < NEAR;
      height.current = heightOf(list.current);
      setAway(beyond(list.current) > window.innerHeight);
      if (end.current) setBelow(0);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [list]);

  // Seen is what has been on screen while the page was looked at.
  const order = useRef<readonly TopicMessage[]>(messages);
  useLayoutEffect(() => {
    order.current = messages;
  }, [messages]);
  useEffect(() => {
    const root = list.current;
    if (!root || current === undefined) return undefined;
    const visible = new Set<string>();
    const report = () => {
      if (document.hidden || visible.size === 0) return;
      const index = order.current.findLastIndex((message) => visible.has(message.id) && !message.sending);
      const seen = order.current.findIndex((message) => message.id === lastSeen.current);
      const message = order.current[index];
      if (!message || index <= seen) return;
      lastSeen.current = message.id;
      onSeen(message.id);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target: row, isIntersecting } of entries) {
          const id = (row as HTMLElement).dataset['id'] ?? '';
          if (isIntersecting) visible.add(id);
          else visible.delete(id);
        }
        report();
      },
      { threshold: 0.4 },
    );
    for (const row of root.querySelectorAll('article[data-id]')) observer.observe(row);
    document.addEventListener('visibilitychange', report);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', report);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other rows to watch when their number changes
  }, [list, current, messages.length, onSeen]);

  const showLatest = useCallback(() => {
    toEnd(list.current);
    setBelow(0);
  }, [list]);
  return { below, away, news, showLatest };
}
