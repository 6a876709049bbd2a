import type { Level } from '../group/schema.ts';
import type { MailSwitch } from '../member/schema.ts';
import type { Notification } from './schema.ts';

/** The definition of one kind of notification. A new kind needs a row here, and texts. */
export interface KindInfo {
  /** The switch in the member's settings that controls its mail; or none. */
  readonly mail: MailSwitch | 'always' | 'never';
  /** The levels of its group that admit it; a notification without a group is always admitted. */
  readonly levels: readonly Level[];
  /** Where it leads, inside the app. */
  readonly address: (told: Place) => string;
}
type Place = Pick<Notification, 'group' | 'topic' | 'message' | 'item'>;

const part = encodeURIComponent;
const inGroup = ({ group }: Place) => `/g/${part(group)}`;
const atMessage = (told: Place) => `${inGroup(told)}/m/${part(told.message)}`;

const atEvent = ({ item }: Place) => `/kalender/${part(item)}`;
const onBoard = (told: Place) => `${told.group ? inGroup(told) : ''}/anslag/${part(told.item)}`;

const atRuling = (told: Place) => `/beslut/${part(told.item)}`;

const TO_ME = ['all', 'mentions'] as const;
/** The answer to a member's own request is admitted at every level. */
const ANYWAY = ['all', 'mentions', 'none'] as const;

export const KINDS = {
  mention: { mail: 'mailMentions', levels: TO_ME, address: atMessage },
  reply: { mail: 'mailReplies', levels: TO_ME, address: atMessage },
  announcement: { mail: 'mailAnnouncements', levels: TO_ME, address: onBoard },
  topic: { mail: 'never', levels: ['all'], address: (told) => `${inGroup(told)}/amne/${part(told.topic)}` },
  request: { mail: 'mailRequests', levels: TO_ME, address: inGroup },
  invitation: { mail: 'mailRequests', levels: ANYWAY, address: inGroup },
  restriction: { mail: 'always', levels: ANYWAY, address: () => '/notiser' },
  // The receipt stands on the screen already; a reason and an answer are owed.
  receipt: { mail: 'never', levels: ANYWAY, address: atRuling },
  answer: { mail: 'always', levels: ANYWAY, address: atRuling },
  decision: { mail: 'always', levels: ANYWAY, address: atRuling },
  case: { mail: 'mailRequests', levels: ANYWAY, address: ({ item }) => `/arenden/${part(item)}` },
  admitted: { mail: 'always', levels: ANYWAY, address: inGroup },
  // ---- Calendar: an invitation may be turned off, what concerns one's own seat may not ----
  event: { mail: 'mailEvents', levels: TO_ME, address: atEvent },
  seat: { mail: 'always', levels: ANYWAY, address: atEvent },
  eventChanged: { mail: 'always', levels: ANYWAY, address: atEvent },
  eventCancelled: { mail: 'always', levels: ANYWAY, address: atEvent },
} as const satisfies Record<string, KindInfo>;

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
