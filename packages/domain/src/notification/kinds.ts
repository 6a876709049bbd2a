import { announcementKinds } from '../announcement/kinds.ts';
import { eventKinds } from '../event/kinds.ts';
import { groupKinds } from '../group/kinds.ts';
import type { Level } from '../group/schema.ts';
import { messageKinds } from '../message/kinds.ts';
import { moderationKinds } from '../moderation/kinds.ts';
import { powerKinds } from '../power/kinds.ts';
import { topicKinds } from '../topic/kinds.ts';
import type { KindInfo } from './kind.ts';
import { sumKinds } from './more.ts';

/** Every kind of notification, as its aggregate defines it. A new kind is a row there, texts, and what functions do for it. */
export const KINDS = {
  ...messageKinds,
  ...announcementKinds,
  ...topicKinds,
  ...groupKinds,
  ...powerKinds,
  ...moderationKinds,
  ...eventKinds,
  ...sumKinds,
} as const;

export type NotificationKind = keyof typeof KINDS;
export const NOTIFICATION_KINDS = Object.keys(KINDS) as readonly NotificationKind[];

/** The row of a kind, whatever the kind. */
export const kindInfo = (kind: NotificationKind): KindInfo => KINDS[kind];

/** Whether a member's level in a group admits a kind; `undefined`: they are not in the group. */
export function letsThrough(level: Level | undefined, kind: NotificationKind): boolean {
  return level !== undefined && levelsFor(kind).includes(level);
}

/** The levels that admit a kind. */
export const levelsFor = (kind: NotificationKind): readonly Level[] => kindInfo(kind).levels;

/** The kinds that ever leave the app. */
export type MailedKind = {
  [K in NotificationKind]: (typeof KINDS)[K]['mail'] extends 'never' ? never : K;
}[NotificationKind];

export const isMailed = (kind: NotificationKind): kind is MailedKind => kindInfo(kind).mail !== 'never';
