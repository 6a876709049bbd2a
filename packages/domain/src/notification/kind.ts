import type { Level } from '../group/schema.ts';
import type { MailSwitch } from '../member/schema.ts';

/** What clients and functions share of one kind of notification; each aggregate has its own in `kinds.ts`. */
export interface KindInfo {
  /** The switch in the member's settings that its mail hangs on; or none. */
  readonly mail: MailSwitch | 'always' | 'never';
  /** The levels of its group that let it through; a notification without a group comes anyway. */
  readonly levels: readonly Level[];
  /** Where it leads, inside the app. */
  readonly address: (told: Place) => string;
  /** It is mailed to the restricted too: they are owed a reason, and an answer. */
  readonly owed?: true;
  /** Its snippet is when and where, or why, in our words: no quotation. */
  readonly ourWords?: true;
  /** Its first line names the group already. */
  readonly namesGroup?: true;
  /** It stands in a topic, whose title is shown where there is room. */
  readonly inTopic?: true;
}

/** The fields of a notification that say where it leads. */
export type Place = Readonly<Record<'group' | 'topic' | 'message' | 'item', string>>;

export const part = encodeURIComponent;
export const inGroup = ({ group }: Pick<Place, 'group'>) => `/g/${part(group)}`;

export const TO_ME = ['all', 'mentions'] as const;
/** The answer to what one asked for oneself comes whatever one chose. */
export const ANYWAY = ['all', 'mentions', 'none'] as const;
