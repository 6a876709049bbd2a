import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { listOf, opaqueId, serverTime, time, version, words } from '../shared/fields.ts';
import type { Time } from '../shared/time.ts';

export const MESSAGE_STATES = ['visible', 'hidden', 'erased'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Markdown, neither empty nor only blank. */
export const messageText = words(1, LIMITS.messageTextMax);

/** `groups/{gid}/messages/{mid}` when sent. `topics` is every topic the message was ever in. */
export const messageCreate = v.strictObject({
  v: version,
  topic: opaqueId,
  topics: v.pipe(listOf(opaqueId, 1), v.minLength(1)),
  author: opaqueId,
  text: messageText,
  edits: v.literal(0),
  state: v.literal('visible'),
  at: serverTime,
  changed: serverTime,
});

/** What an edit changes; the earlier text goes to `versions/{edits}` in the same batch. */
export const messageEdit = v.strictObject({
  text: messageText,
  edits: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  changed: serverTime,
});

/** `groups/{gid}/messages/{mid}` as read. */
export interface Message {
  readonly topic: string;
  readonly topics: readonly string[];
  readonly author: string;
  readonly text: string;
  readonly edits: number;
  readonly state: MessageState;
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
