import * as v from 'valibot';
import type { Ground } from '../moderation/reasons.ts';
import {
  cellIds,
  listOf,
  opaqueId,
  opaqueIdOrNone,
  serverTime,
  termIds,
  time,
  version,
  words,
} from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';
import { topicLimits } from '../topic/limits.ts';
import { newTitle } from '../topic/schema.ts';
import { messageLimits } from './limits.ts';

export const MESSAGE_STATES = ['visible', 'hidden', 'erased'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Markdown, neither empty nor only blank. */
export const messageText = words(1, messageLimits.messageTextMax);

/** `groups/{gid}/messages/{mid}` when sent. `topics` is every topic the message was ever in. */
export const messageCreate = v.strictObject({
  v: version,
  topic: opaqueId,
  topics: v.pipe(listOf(opaqueId, 1), v.minLength(1)),
  author: opaqueId,
  text: messageText,
  replyTo: opaqueIdOrNone,
  // Firestore holds minus zero as a fraction, and names of versions are made of it.
  edits: v.pipe(
    v.literal(0),
    v.check((value) => !Object.is(value, -0)),
  ),
  state: v.literal('visible'),
  at: serverTime,
  changed: serverTime,
});

/** What an edit changes; the earlier text goes to `versions/{edits}` in the same batch. */
export const messageEdit = v.strictObject({
  text: messageText,
  edits: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(messageLimits.editsMax)),
  changed: serverTime,
});

/** `groups/{gid}/messages/{mid}` as read. */
export interface Message {
  readonly topic: string;
  readonly topics: readonly string[];
  readonly author: string;
  readonly text: string;
  /** The message of the same topic that it answers, or empty. Missing in the oldest. */
  readonly replyTo?: string;
  readonly edits: number;
  readonly state: MessageState;
  /** Of hidden messages: the ground, and the notification in which the author reads more. */
  readonly ground?: Ground;
  readonly decision?: string;
  readonly at: Time;
  readonly changed: Time;
}

/** `groups/{gid}/messages/{mid}/versions/{n}`: the text before the edit number n + 1. */
export const versionCreate = v.strictObject({
  v: version,
  author: opaqueId,
  text: messageText,
  at: time,
});
export interface Version {
  readonly author: string;
  readonly text: string;
  readonly at: Time;
}

/**
 * `groups/{gid}/held/{mid}`: a newcomer's message until it is published under the same id. `title`, cells and
 * competences are those of the topic that it begins; empty in an existing topic.
 */
export const heldCreate = v.strictObject({
  v: version,
  topic: opaqueId,
  author: opaqueId,
  text: messageText,
  replyTo: opaqueIdOrNone,
  title: v.union([v.literal(''), newTitle]),
  cells: cellIds(topicLimits.topicCellsMax),
  competences: termIds(topicLimits.topicCompetencesMax),
  writtenAt: serverTime,
});
export interface Held {
  readonly topic: string;
  readonly author: string;
  readonly text: string;
  /** Missing in the oldest. */
  readonly replyTo?: string;
  readonly title: string;
  readonly cells: readonly string[];
  readonly competences: readonly string[];
  readonly writtenAt: Time;
}
