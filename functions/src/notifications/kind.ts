import type { Notification, NotificationKind } from '@socialhallbarhet/domain';
import type { Reader } from '../platform/db.ts';
import type { Letter } from '../platform/mail.ts';

/** The fields of a notification that say what it is about. */
type Subject = Pick<Notification, 'kind' | 'group' | 'from' | 'topic' | 'message' | 'item'>;

/**
 * Whether what a notification says still holds for a member: asked when it is made and again when its mail is sent,
 * always of the documents as they are then.
 */
export type Concerns = (reader: Reader, uid: string, cause: string, subject: Subject) => Promise<boolean>;

/**
 * What functions do for one kind of notification; each capability registers its own in its `kinds.ts`. The domain's
 * `KINDS` says what clients share of it: its mail switch, its levels and its address. `MailTexts` says its words.
 */
export interface Kind {
  readonly concerns: Concerns;
  /** It asks for the member's decision: it goes when the decision is no longer theirs. */
  readonly isDuty?: true;
  /** It may concern those who are not in its group. */
  readonly reachesOutsiders?: true;
  /** What goes along with its mail. */
  readonly enclosed?: (
    reader: Reader,
    whom: { readonly uid: string; readonly to: string },
    told: Notification,
    publicUrl: string,
  ) => Promise<Pick<Letter, 'ics'>>;
}

export type KindsOf<K extends NotificationKind> = Readonly<Record<K, Kind>>;
