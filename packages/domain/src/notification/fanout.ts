import type { Time } from '../shared/time.ts';

export const FANOUT_KINDS = ['announcement', 'topic', 'event', 'eventChanged', 'eventCancelled'] as const;
/** What is told to many at once. */
export type FanoutKind = (typeof FANOUT_KINDS)[number];

/**
 * `fanouts/{cause}`: how far one telling of many has come. Recipients are passed in the order of their
 * uids; a chunk's notifications and this document are written together, so that whoever takes over
 * knows exactly where it was.
 */
export interface Fanout {
  readonly kind: FanoutKind;
  /** Who set it off, and may watch it. */
  readonly by: string;
  /** The group whose members are told; empty: every member. */
  readonly group: string;
  /** The id of what is told: an announcement, a topic, an event, or one telling of an event (`tellingOf`). */
  readonly item: string;
  /** The last uid that was passed; empty before the first. */
  readonly cursor: string;
  /** The last uid whose mail was queued: never ahead of `cursor`. */
  readonly mailed: string;
  /** How many were passed, how many of them were told, and how many there were when it began. */
  readonly passed: number;
  readonly told: number;
  readonly total: number;
  readonly done: boolean;
  readonly at: Time;
  readonly changed: Time;
}
