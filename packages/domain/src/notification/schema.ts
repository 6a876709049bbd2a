import type { Time } from '../shared/time.ts';

export const NOTIFICATION_KINDS = ['mention', 'request', 'admitted', 'restriction'] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** `members/{uid}/notifications/{cause}`: created once per cause by functions; the member sets `read`. */
export interface Notification {
  readonly kind: NotificationKind;
  readonly group: string;
  readonly groupName: string;
  readonly from: string;
  readonly fromName: string;
  /** Empty where the kind has none: a request concerns a group, not a topic. */
  readonly topic: string;
  readonly topicTitle: string;
  readonly message: string;
  readonly snippet: string;
  /** For a restriction: until when, `null` until further notice. */
  readonly until?: Time | null;
  readonly at: Time;
  readonly read: Time | null;
}

/**
 * The id of what happened: the document and the event, never the delivery. A function that runs
 * twice finds its own notification already there.
 */
export const causeOf = {
  mention: (mid: string) => `mention-${mid}`,
  /** `at` tells one request from a later one by the same person. */
  request: (gid: string, uid: string, at: Time) => `request-${gid}-${uid}-${at.seconds}`,
  admitted: (gid: string, at: Time) => `admitted-${gid}-${at.seconds}`,
  /** The entry of the power log that it came by. */
  restriction: (power: string) => `restriction-${power}`,
} as const;
