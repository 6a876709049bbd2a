import type { Activity } from '../topic/schema.ts';
import type { Group, GroupKind } from './schema.ts';

/** One group as the list of groups shows it. */
export interface ListedGroup {
  readonly name: string;
  readonly purpose: string;
  readonly kind: GroupKind;
  readonly places: readonly string[];
  readonly cells: readonly string[];
  /** How many are in it. */
  readonly members: number;
  /** How many of its talks were written in during the last week. */
  readonly talks: number;
  /** When it was last written in, to ten minutes, in milliseconds; 0: never. */
  readonly last: number;
}

/** `lists/{n}`, written by functions only: one shard of the groups that anyone may find. */
export interface GroupList {
  readonly rows: Readonly<Record<string, ListedGroup>>;
}

/** The list is settled at most so often for one group, so that its busiest hour costs six writes. */
export const LIST_STEP_MS = 10 * 60_000;
const WEEK_MS = 7 * 24 * 60 * 60_000;

/** The row of a group, from its card and its activity. */
export function listedRow(
  { name, purpose, kind, places, cells }: Omit<Group, 'at' | 'changed'>,
  activity: Pick<Activity, 'topics' | 'head'> | undefined,
  now: number,
): ListedGroup {
  const times = Object.values(activity?.topics ?? {}).map(({ at }) => at.toMillis());
  const talks = times.filter((at) => at > now - WEEK_MS).length;
  const last = Math.max(0, ...times);
  const members = activity?.head?.readers ?? 0;
  return { name, purpose, kind, places, cells, members, talks, last: last - (last % LIST_STEP_MS) };
}

/** The words of a group's card: what is looked at, hidden and restored. */
export const CARD_WORDS = ['name', 'purpose', 'rules', 'welcome'] as const;
export type CardWords = Pick<Group, (typeof CARD_WORDS)[number]>;

/** `reviews/{gid}`: what a moderator decided about a group's card. Functions alone read and write it. */
export interface GroupReview {
  readonly state: 'listed' | 'hidden';
  /** The words of a hidden card. */
  readonly words: CardWords | null;
  /** Of the words that were looked at: a newcomer's group is looked at again when they change. */
  readonly digest: string;
}
