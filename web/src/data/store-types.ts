import type { ErrorCode, Message, Time } from '@socialhallbarhet/domain';

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
}

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

/** Whether a picture's key (a path, or a query's name and path) is about a group. */
export const isOfGroup = (key: string, gid: string) => key.split(/[/:]/).includes(gid);
