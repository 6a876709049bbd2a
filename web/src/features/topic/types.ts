import type {
  ErrorCode,
  Ground,
  GroupKind,
  MessageState,
  NameOf,
  ReportAnswer,
  Restriction,
} from '@socialhallbarhet/domain';
import type { Mentionable } from '../../parts/writing/mentions.ts';

/** One message as the screen shows it. */
export interface TopicMessage {
  readonly id: string;
  readonly author: { readonly uid: string; readonly name: string };
  /** Markdown. */
  readonly text: string;
  /** By this device's clock until the server has set it; `null` while it waits to be seen. */
  readonly at: Date | null;
  readonly edits: number;
  readonly state: MessageState;
  /** Of hidden ones: why, and where the author reads more. */
  readonly ground?: Ground | undefined;
  readonly decision?: string | undefined;
  /** `held`: the server has it, and others do not see it yet. */
  readonly sending?: 'pending' | 'held' | 'failed';
  readonly error?: ErrorCode;
  readonly mine: boolean;
  /** What it answers; without words where that lies further back than what is loaded. */
  readonly answers?: Answered | undefined;
}

/** The message that another answers, in a line. */
export interface Answered {
  readonly id: string;
  readonly name: string;
  readonly snippet: string;
}

/** An earlier text of a message. */
export interface MessageVersion {
  readonly text: string;
  readonly at: Date;
}

/** Someone in the margin who knows more. */
export interface Expert {
  readonly uid: string;
  readonly name: string;
  readonly why: string;
}

export interface TopicScreenProps {
  readonly group: {
    readonly gid: string;
    readonly name: string;
    readonly kind: GroupKind;
    /** How many will read what is written. */
    readonly readers: number;
  };
  readonly topic: {
    readonly tid: string;
    readonly title: string;
    readonly cells: readonly string[];
    readonly archived: boolean;
  };
  /** Oldest first, without the lead. */
  readonly messages: readonly TopicMessage[];
  /** The first message; absent while it lies further back than what is loaded. */
  readonly lead?: TopicMessage | undefined;
  readonly me: string;
  /** The "new since" line stands before this message. Fixed while the topic is open. */
  readonly unreadFrom?: string | undefined;
  /** When one last read here. */
  readonly lastRead?: Date | undefined;
  readonly hasOlder: boolean;
  readonly online: boolean;
  /** What one writes is looked at before others see it. */
  readonly newcomer: boolean;
  /** Still fetching the first page, with nothing on this device to show. */
  readonly loading?: boolean;
  /** The listener ended with this; what is shown stays. */
  readonly error?: ErrorCode | undefined;
  readonly onReload?: (() => void) | undefined;
  /** Who can be mentioned: the group's members. */
  readonly people: readonly Mentionable[];
  /** The names that members bear now, and those who left bore. */
  readonly nameOf: NameOf;
  readonly experts: readonly Expert[];
  readonly enterSends: boolean;
  /** What keeps me from writing right now. */
  readonly restriction?: Restriction | undefined;
  readonly draft?: string | undefined;
  /** Counts how often another tab took the draft: the composer then begins anew. */
  readonly draftTaken?: number;
  /** A message to show first: the end of a permalink. */
  readonly target?: string | undefined;
  readonly onDraft?: (markdown: string) => void;
  /** `replyTo`: the id of the message that is answered. */
  readonly onSend: (markdown: string, replyTo?: string) => void;
  readonly onRetry: (id: string) => void;
  readonly onDiscard: (id: string) => void;
  readonly onEdit: (id: string, markdown: string) => void;
  /** What one had begun to change a message to, or nothing. */
  readonly begunEdit: (id: string) => string;
  readonly onKeepEdit: (id: string, markdown: string) => void;
  readonly onOlder: () => Promise<void>;
  /** The last message that has been on screen. Called as it moves on, never back. */
  readonly onSeen: (id: string) => void;
  readonly onHistory: (id: string) => Promise<readonly MessageVersion[]>;
  readonly onReport: (id: string, ground: Ground, words: string) => Promise<ReportAnswer>;
}
