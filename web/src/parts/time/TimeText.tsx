import { useSyncExternalStore } from 'react';
import { useText } from '../../i18n/language.tsx';
import { formatTime, type TimeStyle } from './time.ts';

/** One clock for the whole page; ticks each minute while something shows a time. */
const watchers = new Set<() => void>();
let now = new Date();
let pretended = false;
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  if (pretended) return;
  now = new Date();
  for (const watcher of watchers) watcher();
}

function subscribe(watcher: () => void) {
  if (watchers.size === 0) {
    if (!pretended) now = new Date();
    timer = setInterval(tick, 60_000);
  }
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) clearInterval(timer);
  };
}

/** The present, minute by minute. */
export function useNow(): Date {
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => now,
  );
}

/** For looking at screens on a given day. */
export function pretendNow(date: Date) {
  now = date;
  pretended = true;
}

const never = () => () => {};

/** A moment in words, in a `<time>`; the whole of it as its title. */
export function TimeText({
  at,
  as = 'list',
  className,
}: {
  readonly at: Date;
  readonly as?: TimeStyle;
  readonly className?: string;
}) {
  const t = useText();
  // A clock time never changes: rows of a long conversation do not listen.
  const present = useSyncExternalStore(
    as === 'clock' ? never : subscribe,
    () => now,
    () => now,
  );
  return (
    <time dateTime={at.toISOString()} title={formatTime(at, present, t.time, 'full')} className={className}>
      {formatTime(at, present, t.time, as)}
    </time>
  );
}
