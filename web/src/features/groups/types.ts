import type {
  ErrorCode,
  Ground,
  GroupCard,
  GroupKind,
  Level,
  ReportAnswer,
  Restriction,
  Role,
  ListedGroup,
  TopicCard,
} from '@socialhallbarhet/domain';
import type { Mentionable } from '../../parts/writing/mentions.ts';
import type { FormDraft } from '../../forms/kit/drafted.ts';
import type { Count } from '../../ui/panels.tsx';

/** A group in the list of groups. */
export interface GroupEntry extends Omit<ListedGroup, 'last'> {
  readonly gid: string;
  readonly mine: boolean;
  readonly unread: Count;
}

export interface GroupsScreenProps {
  readonly groups: readonly GroupEntry[];
  readonly loading: boolean;
  readonly error?: ErrorCode | undefined;
  readonly onReload?: () => void;
}

export interface GroupFormScreenProps {
  readonly draft?: FormDraft | undefined;
  /** Present when an existing group is changed; its kind then stays. */
  readonly group?: (GroupCard & { readonly gid: string }) | undefined;
  /** Rejects with an AppError. The caller moves on to the group. */
  readonly onSave: (card: GroupCard) => Promise<void>;
  readonly onCancel: () => void;
}

/** One line of a group's topic list. */
export interface TopicLine {
  readonly tid: string;
  readonly title: string;
  readonly cells: readonly string[];
  /** The last message. */
  readonly author: string;
  readonly snippet: string;
  readonly at: Date;
  readonly unread: Count;
  readonly archived: boolean;
}

/** A topic that the list by latest no longer has; `at` is when it was started. */
export type OlderTopic = Pick<TopicLine, 'tid' | 'title' | 'cells' | 'at'>;
/** A page of them, and from where the next one goes on; nothing when there is no more. */
export interface OlderTopics {
  readonly topics: readonly OlderTopic[];
  readonly next: Date | undefined;
}

export interface GroupMember {
  readonly uid: string;
  readonly name: string;
  readonly headline: string;
  readonly role: Role;
}

export interface JoinRequest {
  readonly uid: string;
  readonly name: string;
  readonly headline: string;
  readonly text: string;
  readonly at: Date;
}

/** Who was asked to come in, and has not answered. */
export interface OpenInvitation {
  readonly uid: string;
  readonly name: string;
  readonly headline: string;
  /** Who invites. */
  readonly byName: string;
  readonly at: Date;
}

/** A member of the platform who may be invited. */
export interface Invitable {
  readonly uid: string;
  readonly name: string;
  readonly headline: string;
  /** Why they cannot be. */
  readonly is?: 'in' | 'invited' | undefined;
}

export interface InviteScreenProps {
  readonly group: GroupCard & { readonly gid: string };
  /** The whole directory but me; of a large one, whom `onWords` found. */
  readonly people: readonly Invitable[];
  /** Some letters of a name are looked for. */
  readonly onWords?: ((words: string) => void) | undefined;
  readonly invitations: readonly OpenInvitation[];
  readonly loading: boolean;
  /** Not yet trusted: may invite nobody. */
  readonly newcomer: boolean;
  readonly error?: ErrorCode | undefined;
  /** Both reject with an AppError. */
  readonly onInvite: (uid: string) => Promise<void>;
  readonly onTakeBack: (uid: string) => Promise<void>;
}

/** Where I stand in this group. */
export type Standing =
  | { readonly is: 'member'; readonly role: Role; readonly level: Level; readonly lastOwner: boolean }
  | { readonly is: 'outside' }
  | { readonly is: 'asked' }
  | { readonly is: 'invited'; readonly byName: string }
  | { readonly is: 'banned' };

export interface GroupScreenProps {
  readonly group: GroupCard & { readonly gid: string };
  readonly me: string;
  readonly standing: Standing;
  /** By latest. Empty for those outside. */
  readonly topics: readonly TopicLine[];
  readonly topicsLoading: boolean;
  /** Present when there may be more topics than the list by latest holds. */
  readonly onOlderTopics?: ((before: Date | undefined) => Promise<OlderTopics>) | undefined;
  readonly members: readonly GroupMember[];
  /** How many take part, where it is known to those outside. */
  readonly memberCount?: number | undefined;
  /** For those who keep order. */
  readonly requests: readonly JoinRequest[];
  /** What was last written to everyone, while it is new. */
  readonly announcement?:
    | { readonly id: string; readonly title: string; readonly byName: string; readonly text: string; readonly at: Date }
    | undefined;
  readonly welcome?: boolean;
  readonly error?: ErrorCode | undefined;
  readonly onReload?: () => void;
  /** All of these reject with an AppError. */
  readonly onJoin: () => Promise<void>;
  readonly onAsk: (text: string) => Promise<void>;
  readonly onWithdraw: () => Promise<void>;
  readonly onAccept: () => Promise<void>;
  /** To an invitation. */
  readonly onRefuse: () => Promise<void>;
  readonly onLeave: () => Promise<void>;
  readonly onAdmit: (uid: string) => Promise<void>;
  readonly onDecline: (uid: string) => Promise<void>;
  readonly onRole: (uid: string, role: Role) => Promise<void>;
  readonly onRemove: (uid: string) => Promise<void>;
  readonly onBan: (uid: string, reason: string) => Promise<void>;
  readonly onLevel: (level: Level) => Promise<void>;
  /** Present for those who did not start it. */
  readonly onReport?: ((ground: Ground, words: string) => Promise<ReportAnswer>) | undefined;
}

/** What a topic begins with when something led to it. */
export interface BegunTopic {
  readonly title: string;
  readonly cells: readonly string[];
  /** The first words of the first message, in Markdown. */
  readonly text: string;
}

export interface TellScreenProps {
  readonly begun: BegunTopic;
  /** The same as a query, which goes along to the group. */
  readonly search: string;
  /** Mine. */
  readonly groups: readonly { readonly gid: string; readonly name: string; readonly cells: readonly string[] }[];
  readonly loading: boolean;
}

export interface NewTopicScreenProps {
  readonly draft?: FormDraft | undefined;
  readonly group: { readonly gid: string; readonly name: string; readonly kind: GroupKind; readonly readers: number };
  readonly people: readonly Mentionable[];
  readonly begun?: BegunTopic;
  /** What keeps me from writing right now. */
  readonly restriction?: Restriction | undefined;
  /** Begins the topic with its first message; the caller moves on to it. */
  readonly onStart: (card: TopicCard, markdown: string) => Promise<void>;
  readonly onCancel: () => void;
}
