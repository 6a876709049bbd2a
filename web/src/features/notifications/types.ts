import type { ErrorCode, NotificationKind, Span } from '@socialhallbarhet/domain';

/** One notification as the screen shows it. */
export interface Notice {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly fromName: string;
  readonly groupName: string;
  readonly topicTitle: string;
  readonly snippet: string;
  /** Of an event: when it is. */
  readonly when?: Span | undefined;
  /** Of a restriction: until when; `null` until further notice. */
  readonly until?: Date | null;
  readonly at: Date;
  readonly read: boolean;
  /** Where it leads: the message, or the group. */
  readonly to: string;
}

export interface NotificationsScreenProps {
  /** Whether I may write to every member. */
  readonly mayAnnounce: boolean;
  /** Latest first. */
  readonly notices: readonly Notice[];
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  /** Called when one is followed. */
  readonly onRead: (id: string) => void;
  readonly onReadAll: () => void;
}
