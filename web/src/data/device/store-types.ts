import { compareTime, type ErrorCode, type Message, type Time } from '@socialhallbarhet/domain';

/** A settled message as kept on the device; `topic` is its present one. */
export interface StoredMessage extends Message {
  readonly id: string;
  readonly group: string;
}

/** How far a topic is known on this device. */
export interface TopicMark {
  readonly topic: string;
  readonly group: string;
  /** Everything that changed up to here is in the store. */
  readonly cursor: Time;
  /** Lower edge of the part without holes; `null` when it reaches the topic's beginning. */
  readonly oldest: Time | null;
  /** Nothing up to the cursor can still turn up: it was listened to long enough after the last change. */
  readonly complete?: boolean;
  /** Which fresh page this goes back to: another one says nothing of what is kept. */
  readonly begun?: string;
}

/** What two tabs know of one topic: as far up as either, and as far back. `undefined` when they do not go back to the same page. */
export function joined(kept: TopicMark | undefined, mark: TopicMark): TopicMark | undefined {
  if (!kept || kept.begun !== mark.begun) return undefined;
  const latest = compareTime(kept.cursor, mark.cursor) > 0 ? kept : mark;
  const isFurtherBack = isFrom(mark.oldest, kept.oldest);
  return { ...latest, oldest: isFurtherBack ? mark.oldest : kept.oldest };
}

/** Whether a moment lies within what is known; `null` is the topic's beginning. */
export const isFrom = (edge: Time | null | undefined, at: Time | null): boolean =>
  !edge || (at !== null && compareTime(at, edge) >= 0);

interface EntryBase {
  /** The id of the message: sending twice is the same write. */
  readonly id: string;
  readonly group: string;
  readonly topic: string;
  readonly text: string;
  /** Device time in milliseconds, for the order of sending. */
  readonly time: number;
  readonly state: 'pending' | 'failed';
  readonly error?: ErrorCode;
  /** The page that sends it, for as long as it lives. */
  readonly tab?: string;
}
/** Something written that the server does not have yet. The only durable queue. */
export type OutboxEntry =
  /** `replyTo`: the message it answers; entries of earlier versions have none. */
  | (EntryBase & { readonly kind: 'message'; readonly replyTo?: string })
  | (EntryBase & {
      readonly kind: 'topic';
      readonly title: string;
      readonly cells: readonly string[];
      readonly competences: readonly string[];
    })
  | (EntryBase & {
      readonly kind: 'edit';
      readonly message: string;
      readonly before: { readonly text: string; readonly edits: number; readonly changed: Time };
    });

/** The outbox entry that edits a message for the nth time. */
export const editId = (message: string, n: number): string => `${message}-${n}`;

/** Whether a picture's key (a path, or a query's name and path) is about a group. */
export const isOfGroup = (key: string, gid: string) => key.split(/[/:]/).includes(gid);
