import { compareTime, type Time } from '../shared/time.ts';
import type { Line } from './schema.ts';

type Moment = Pick<Time, 'seconds' | 'nanoseconds'>;

/** A member's read pointer in one topic: the last seen moment, and the count at that moment. */
export interface Pointer {
  readonly at: Moment;
  readonly n: number;
}
/** `members/{uid}/private/reading`: one pointer per topic, keyed by topic id. */
export interface Reading {
  readonly pointers: Readonly<Record<string, Pointer>>;
}

/**
 * How many messages of a topic a member has not seen. Never seen at all counts every message.
 * A last message of one's own is not unread.
 */
export function unreadCount(line: Line, pointer: Pointer | undefined, uid: string): number {
  if (line.author === uid) return 0;
  if (!pointer) return line.n;
  if (compareTime(line.at, pointer.at) <= 0) return 0;
  return Math.max(1, line.n - pointer.n);
}

/**
 * The pointer after the last of `seen` was the last message on screen; `unseen` are those loaded that come after it.
 * The line may lag behind the feed, or be ahead of what was read: messages seen later than the line are counted on top
 * of its `n`, those it counts that were not seen are taken off. One's own pending messages are in neither.
 * No line: these are all there are.
 */
export function pointerAfter(
  seen: readonly Moment[],
  unseen: readonly Moment[],
  line: Pick<Line, 'at' | 'n'> | undefined,
): Pointer | undefined {
  const last = seen.reduce<Moment | undefined>((a, b) => (a && compareTime(a, b) >= 0 ? a : b), undefined);
  if (!last) return undefined;
  if (!line) return { at: last, n: seen.length };
  const later = seen.filter((at) => compareTime(at, line.at) > 0).length;
  const counted = unseen.filter((at) => compareTime(at, line.at) <= 0).length;
  return { at: last, n: Math.max(0, line.n + later - counted) };
}

/** Whether moving from one pointer to the other is a step forward. */
export function isAhead(next: Pointer, current: Pointer | undefined): boolean {
  return !current || compareTime(next.at, current.at) > 0;
}
