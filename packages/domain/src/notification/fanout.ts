import type { Time } from '../shared/time.ts';

export const FANOUT_KINDS = ['announcement', 'topic', 'event', 'eventChanged', 'eventCancelled'] as const;
/** The sources of broadcasts. */
export type FanoutKind = (typeof FANOUT_KINDS)[number];

/**
 * `fanouts/{cause}`: the progress of one broadcast. Recipients are notified in the order of their uids; a chunk's
 * notifications and this document are written together, so that the next task knows exactly where to continue.
 */
export interface Fanout {
  readonly kind: FanoutKind;
  /** The member who caused it, and who may watch its progress. */
  readonly by: string;
  /** The group whose members are notified; empty: every member. */
  readonly group: string;
  /** The id of the source: an announcement, a topic, an event, or one broadcast about an event (`tellingOf`). */
  readonly item: string;
  /** The last uid that was processed; empty before the first. */
  readonly cursor: string;
  /** The last uid whose mail was queued: never ahead of `cursor`. */
  readonly mailed: string;
  /** How many recipients were processed, how many of them were notified, and how many there were at the start. */
  readonly passed: number;
  readonly told: number;
  readonly total: number;
  readonly done: boolean;
  readonly at: Time;
  readonly changed: Time;
}
