import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import { afterPaint } from './after-paint.ts';
import { arrivals, isNewOfMine } from './grouping.ts';
import type { TopicMessage } from '../types.ts';

/** This close to the end counts as reading the latest. */
const NEAR = 160;

/** How far the end of the column lies below the window; notes may follow it on a narrow screen. */
const beyond = (list: HTMLElement | null) =>
  (list?.parentElement?.getBoundingClientRect().bottom ?? 0) - window.innerHeight;
const heightOf = (list: HTMLElement | null) => list?.parentElement?.scrollHeight ?? 0;

function toMessage(id: string): boolean {
  const row = document.getElementById(`m-${id}`);
  row?.scrollIntoView({ block: 'center' });
  return row !== null;
}
/** What tells that somebody goes on by themselves. */
const DEEDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

const toEnd = (list: HTMLElement | null) => window.scrollBy({ top: beyond(list) });

interface Wanted {
  readonly list: RefObject<HTMLElement | null>;
  readonly messages: readonly TopicMessage[];
  readonly unreadFrom: string | undefined;
  /** Where a permalink leads: shown when it is there, unless the person has gone on meanwhile. */
  readonly target: string | undefined;
  /** The first message is shown, which may come by itself. */
  readonly hasLead: boolean;
  /** What there is on the device, or the first page, is shown. */
  readonly ready: boolean;
}

/**
 * Where the window stands in a conversation: first at the line of what is new (or the end), then
 * with the latest as long as one is there; older messages push nothing; news out of sight are counted.
 */
export function useConversationScroll({ list, messages, unreadFrom, target, hasLead, ready }: Wanted) {
  const navigation = useNavigationType();
  const placed = useRef(false);
  const end = useRef(true);
  const first = useRef<string>(undefined);
  const height = useRef(0);
  const began = useRef(false);
  const known = useRef(messages);
  const painted = useRef(messages);
  const wroteMine = useRef(false);
  const asked = useRef<string>(undefined);
  const wanted = useRef<string>(undefined);
  const [below, setBelow] = useState(0);
  const [away, setAway] = useState(false);
  const [news, setNews] = useState<readonly TopicMessage[]>([]);

  // Arrivals: announced always, counted when out of sight. What was there at the start is not news.
  useEffect(() => {
    if (!ready) return;
    if (!began.current) {
      began.current = true;
      known.current = messages;
      return;
    }
    // The message itself is painted first.
    afterPaint(() => {
      const fresh = arrivals(known.current, messages);
      known.current = messages;
      if (fresh.length === 0) return;
      setNews(fresh);
      if (!end.current || document.hidden) setBelow((n) => n + fresh.length);
    });
  }, [ready, messages]);

  useLayoutEffect(() => {
    const oldest = messages[0]?.id;
    // Kept until it is done: the next change may call the frame off.
    wroteMine.current ||= isNewOfMine(painted.current, messages);
    painted.current = messages;
    if (asked.current !== target) {
      asked.current = target;
      wanted.current = target;
    }
    if (!placed.current) {
      if (oldest === undefined) return undefined;
      placed.current = true;
      wroteMine.current = false;
      first.current = oldest;
      height.current = heightOf(list.current);
      if (navigation === NavigationType.Pop && window.scrollY > 0) {
        wanted.current = undefined; // Back: the window is where it was left.
        return undefined;
      }
      const line = target === undefined ? document.getElementById('new-since') : null;
      if (wanted.current !== undefined && toMessage(wanted.current)) wanted.current = undefined;
      else if (line) line.scrollIntoView({ block: 'start' });
      else if (document.getElementById('m-end')) toEnd(list.current);
      end.current = beyond(list.current) < NEAR;
      return undefined;
    }
    if (wanted.current !== undefined && toMessage(wanted.current)) {
      wanted.current = undefined;
      first.current = oldest;
      height.current = heightOf(list.current);
      end.current = beyond(list.current) < NEAR;
      return undefined;
    }
    if (oldest !== first.current) {
      // Older ones came above: what one reads stays where it is.
      window.scrollBy({ top: heightOf(list.current) - height.current });
      first.current = oldest;
      height.current = heightOf(list.current);
      if (!wroteMine.current) return undefined;
    }
    // In the frame that paints the message: measuring now would lay the page out once more.
    const frame = requestAnimationFrame(() => {
      // Only what makes the column longer is followed: a changed name or count moves nobody's window.
      if (wroteMine.current || (end.current && heightOf(list.current) !== height.current)) {
        toEnd(list.current);
        end.current = true;
        wroteMine.current = false;
      }
      height.current = heightOf(list.current);
    });
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the line of what is new, and the first message, move the window too
  }, [list, messages, navigation, target, unreadFrom, hasLead]);

  useEffect(() => {
    const onScroll = () => {
      end.current = beyond(list.current) < NEAR;
      height.current = heightOf(list.current);
      setAway(beyond(list.current) > window.innerHeight);
      if (end.current) setBelow(0);
    };
    const onDeed = () => {
      wanted.current = undefined;
    };
    for (const deed of DEEDS) window.addEventListener(deed, onDeed, { passive: true });
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
      for (const deed of DEEDS) window.removeEventListener(deed, onDeed);
    };
  }, [list]);

  const showLatest = useCallback(() => {
    toEnd(list.current);
    setBelow(0);
  }, [list]);
  return { below, away, news, showLatest };
}
