import {
  type Activity,
  CARD_WORDS,
  type CardWords,
  type Group,
  type GroupReview,
  LIST_STEP_MS,
  LISTED_KINDS,
  type ListedGroup,
  listedRow,
  paths,
  SERVER_LIMITS,
  serverQueries,
  type Standing,
} from '@socialhallbarhet/domain';
import { changePacked, type Packed, readPacked } from '../members/packed.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db, Reader } from '../platform/db.ts';
import { sha256 } from '../platform/ids.ts';

const LIST: Packed<ListedGroup> = {
  index: paths.groupListIndex(),
  shard: paths.groupList,
  counts: () => true,
};

type Deps = { db: Db; clock: Clock };

/** Brings a group's row in the list of groups up to date; none where it may not be found. Returns 1 if it changed. */
export function settleListed({ db, clock }: Deps, gid: string, list = LIST): Promise<number> {
  return db.transaction(async (tx) => {
    const [found, group, review, activity] = await Promise.all([
      readPacked(tx, list, [gid]),
      tx.get<Group>(paths.group(gid)),
      tx.get<GroupReview>(paths.groupReview(gid)),
      tx.get<Activity>(paths.activity(gid)),
    ]);
    const mayStand = group !== undefined && isFindable(group) && (await isLookedAt(tx, group, review));
    const row = mayStand ? listedRow(group, activity, clock.now()) : undefined;
    const changed = changePacked(tx, list, found, new Map([[gid, row]]));
    if (changed.index) tx.set(list.index, { v: 1, ...changed.index });
    return changed.rows;
  });
}

export const isFindable = ({ kind }: Group) => (LISTED_KINDS as readonly string[]).includes(kind);

/**
 * Whether a card may be shown to everybody: a moderator has looked at these words, or its starter is trusted and has not
 * started many groups that day.
 */
export async function isLookedAt(reader: Reader, group: Group, review: GroupReview | undefined): Promise<boolean> {
  if (review?.state === 'hidden') return false;
  if (review?.digest === wordsDigest(group)) return true;
  const { createdBy, at } = group;
  const standing = await reader.get<Standing>(paths.standing(createdBy));
  if (standing?.trusted !== true) return false;
  // One that was looked at stays, whatever its trusted keepers write next.
  if (review) return true;
  const dayBefore = new Date(at.toMillis() - DAY_MS);
  const started = await reader.count(serverQueries.groupsStarted(createdBy, dayBefore, at));
  return started <= SERVER_LIMITS.groupsListedPerDay;
}
const DAY_MS = 24 * 60 * 60_000;

/** Of the words of a card. */
export const wordsDigest = (words: CardWords) => sha256(JSON.stringify(CARD_WORDS.map((field) => words[field])));

const settled = new Map<string, number>();

/**
 * The same after somebody wrote or joined: at most every ten minutes for a group, by each instance. What is left out
 * then is in the list after the next message, or the next repair.
 */
export async function settleListedAtTimes(deps: Deps, gid: string): Promise<void> {
  const now = deps.clock.now();
  if ((settled.get(gid) ?? 0) > now - LIST_STEP_MS) return;
  await settleListed(deps, gid);
  settled.set(gid, now);
}
