import type { ErrorCode, NotificationKind, PublicEvent, Restriction, Span } from '@socialhallbarhet/domain';
import type { Count } from '../../ui/panels.tsx';

/** What waits for me: an unread notification. */
export interface Waiting {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly fromName: string;
  readonly groupName: string;
  readonly topicTitle: string;
  readonly snippet: string;
  readonly when?: Span | undefined;
  readonly until?: Date | null;
  readonly at: Date;
  readonly to: string;
}

/** A group with its latest topic, and how much of it is new. */
export interface GroupNews {
  readonly gid: string;
  readonly name: string;
  readonly unread: Count;
  /** The latest line: the topic it is in, who said it, what. */
  readonly latest?:
    | {
        readonly tid: string;
        readonly title: string;
        readonly author: string;
        readonly snippet: string;
        readonly at: Date;
      }
    | undefined;
}

/** An event ahead, and where I stand with it. */
export interface ComingEvent extends PublicEvent {
  readonly mine?: 'going' | 'waiting' | undefined;
}

export interface HomeScreenProps {
  readonly waiting: readonly Waiting[];
  /** Groups with something new, most recent first. */
  readonly news: readonly GroupNews[];
  /** All of my groups, by name. */
  readonly groups: readonly { readonly gid: string; readonly name: string; readonly cells: readonly string[] }[];
  /** When I was last here; absent on the first visit. */
  readonly lastVisit?: Date | undefined;
  /** What one may ask me about; empty when I named nothing. */
  readonly askMe: string;
  /** Mine first, then the next ones for all. */
  readonly events: readonly ComingEvent[];
  /** To read when nothing is new: the latest topic of mine. */
  readonly readNext?: { readonly to: string; readonly title: string; readonly groupName: string } | undefined;
  /** What keeps me from writing right now. */
  readonly restriction?: Restriction | undefined;
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  readonly onReload?: () => void;
  readonly onFollow: (id: string) => void;
}
