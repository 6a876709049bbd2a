import type { CaseKind, Outcome } from '../moderation/case.ts';
import type { Ground } from '../moderation/reasons.ts';
import type { Span } from '../event/when.ts';
import type { Time } from '../shared/time.ts';
import type { NotificationKind } from './kinds.ts';

/** The fields of a notification about a case; never the reported text. */
export interface Ruling {
  readonly ref: string;
  readonly kind: CaseKind;
  readonly outcome: Outcome | '';
  readonly ground: Ground | '';
  /** Where it was, for those who may still go there: the group and the message. */
  readonly place: { readonly group: string; readonly message: string };
}

/** `members/{uid}/notifications/{cause}`: created once per cause by functions; the member sets `read`. */
export interface Notification {
  readonly kind: NotificationKind;
  /** Empty where the kind concerns no group. */
  readonly group: string;
  readonly groupName: string;
  readonly from: string;
  readonly fromName: string;
  /** Empty where the kind has none: a request concerns a group, not a topic. */
  readonly topic: string;
  /** The title of the topic, or of the item. */
  readonly topicTitle: string;
  readonly message: string;
  /** The id of what it is about where that is no message: an announcement. Missing in the oldest. */
  readonly item: string;
  /** Somebody's words, or a name: never a sentence of ours, which is made in the reader's language. */
  readonly snippet: string;
  /** Of an event: when it is; `snippet` is then where. In milliseconds. */
  readonly when?: Span;
  /** For a restriction: until when, `null` until further notice. */
  readonly until?: Time | null;
  /** Of receipts, answers and decisions: `snippet` then holds the stated facts, whole. */
  readonly ruling?: Ruling;
  /** Of a sum: digests of the causes that it counts. */
  readonly more?: readonly string[];
  readonly at: Time;
  readonly read: Time | null;
}

/** The content of a notification, without the fields that its creation and reading set. */
export type News = Omit<Notification, 'at' | 'read'>;

/** News in which only what applies is named. */
export function newsOf(kind: NotificationKind, said: Partial<Omit<News, 'kind'>>): News {
  const nothing = { group: '', groupName: '', from: '', fromName: '', topic: '', topicTitle: '', message: '' };
  return { kind, ...nothing, item: '', snippet: '', ...said };
}

/**
 * The cause: the document and the event, never the delivery, so that a function that runs twice finds its own
 * notification. A character that no id can hold separates two ids: otherwise clients, who choose ids, could make two
 * causes equal.
 */
export const causeOf = {
  mention: (gid: string, mid: string) => `mention-${gid}~${mid}`,
  reply: (gid: string, mid: string) => `reply-${gid}~${mid}`,
  announcement: (group: string, aid: string) => (group ? `announcement-${group}~${aid}` : `announcement-${aid}`),
  topic: (gid: string, tid: string) => `topic-${gid}~${tid}`,
  /** `at` distinguishes a request from a later one by the same person. */
  request: (gid: string, uid: string, at: Time) => `request-${gid}~${uid}-${at.seconds}`,
  /** `at` distinguishes an invitation from a later one to the same person. */
  invitation: (gid: string, uid: string, at: Time) => `invitation-${gid}~${uid}-${at.seconds}-${at.nanoseconds}`,
  admitted: (gid: string, at: Time) => `admitted-${gid}-${at.seconds}`,
  /** What one member sent another on a day beyond what was told one by one. */
  more: (day: string, from: string) => `more-${day}~${from}`,
  event: (eid: string) => `event-${eid}`,
  /** `moves` distinguishes a seat from a later one of the same person. */
  seat: (eid: string, moves: number) => `seat-${eid}-${moves}`,
  eventChanged: (telling: string) => `eventChanged-${telling}`,
  eventCancelled: (telling: string) => `eventCancelled-${telling}`,
  /** The entry of the power log that caused it. */
  restriction: (power: string) => `restriction-${power}`,
  /** `opened` distinguishes one opening of a case from a later one. */
  case: (cid: string, opened: Time) => `case-${cid}-${opened.seconds}-${opened.nanoseconds}`,
  receipt: (cid: string) => `receipt-${cid}`,
  /** `n` is the log entry of the decision: a case can be decided again. */
  answer: (cid: string, n: number) => `answer-${cid}-${n}`,
  decision: (cid: string, n: number) => `decision-${cid}-${n}`,
} as const;
