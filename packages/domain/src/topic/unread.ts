import { compareTime, type Time } from '../shared/time.ts';
import type { Line } from './schema.ts';

type Moment = Pick<Time, 'seconds' | 'nanoseconds'>;

/**
 * A member's read pointer in one topic: the last seen moment, the count at that moment, and how many of one's own were
 * sent after it, as far as the device knows that wrote it.
 */
export interface Pointer {
  readonly at: Moment;
  readonly n: number;
  /** Missing in the oldest. */
  readonly own?: number;
}
/** `members/{uid}/private/reading`: one pointer per topic, keyed by topic id. */
export interface Reading {
  readonly pointers: Readonly<Record<string, Pointer>>;
}

/** Before every message: the pointer of a topic in which one has only written. */
export const NOTHING_READ: Pointer = { at: { seconds: 0, nanoseconds: 0 }, n: 0 };

/**
 * How many messages of others a topic holds that a member has not seen. Never seen at all counts every message. One's
 * own neither count nor clear what others wrote before; a last one that no device has told of yet is one's own, too.
 */
export function unreadCount(line: Line, pointer: Pointer | undefined, uid: string): number {
  const { at, n, own = 0 } = pointer ?? NOTHING_READ;
  if (compareTime(line.at, at) <= 0) return 0;
  const count = line.n - n - own;
  return line.author === uid ? Math.max(0, own > 0 ? count : count - 1) : Math.max(1, count);
}

/**
 * The pointer after the last of `seen` was the last message on screen; `unseen` are those loaded that come after it.
 * The line may lag behind the feed, or be ahead of what was read: messages seen later than the line are counted on top
 * of its `n`, those it counts that were not seen are taken off. One's own pending messages are in neither, but in `own`
 * with those of `unseen`. No line: these are all there are.
 */
export function pointerAfter(
  seen: readonly Moment[],
  unseen: readonly Moment[],
  line: Pick<Line, 'at' | 'n'> | undefined,
  own = 0,
): Pointer | undefined {
  const last = seen.reduce<Moment | undefined>((a, b) => (a && compareTime(a, b) >= 0 ? a : b), undefined);
  if (!last) return undefined;
  const mine = own > 0 && { own };
  if (!line) return { at: last, n: seen.length, ...mine };
  const later = seen.filter((at) => compareTime(at, line.at) > 0).length;
  const counted = unseen.filter((at) => compareTime(at, line.at) <= 0).length;
  return { at: last, n: Math.max(0, line.n + later - counted), ...mine };
}

/** Whether moving from one pointer to the other is a step forward: more was seen, or one is known to have written more. */
export function isAhead(next: Pointer, current: Pointer | undefined): boolean {
  const step = current ? compareTime(next.at, current.at) : 1;
  return step > 0 || (step === 0 && (next.own ?? 0) > (current?.own ?? 0));
}

/** The ids of the pointers that make place: those read longest ago, so that `room` remain. */
export function oldestPointers(pointers: Reading['pointers'], room: number): string[] {
  const all = Object.entries(pointers);
  const byAge = all.sort(([a, { at: one }], [b, { at: other }]) => compareTime(one, other) || (a < b ? -1 : 1));
  return byAge.slice(0, Math.max(0, all.length - room)).map(([tid]) => tid);
}
