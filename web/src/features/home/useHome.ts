import { type Activity, type Line, type Reading, unreadCount } from '@socialhallbarhet/domain';
import { useMemo } from 'react';
import { groupCardOf } from '../../data/cards.ts';
import { observeActivity } from '../../data/groups.ts';
import { valueOf } from '../../data/live.ts';
import { observeUnread } from '../../data/members.ts';
import { useAccount } from '../../data/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';

/** The newest line of a group that holds something new, and how much is new in all. */
export interface GroupNews {
  readonly gid: string;
  readonly name: string;
  readonly unread: number;
  readonly tid: string | undefined;
  readonly line: Line | undefined;
}

/** What waits for me, and what is new in my groups. */
export function useHome() {
  const account = useAccount();
  const memberships = useLive(account.memberships);
  // A string, so that what hangs on it is made anew only when I join or leave.
  const key = (valueOf(memberships) ?? [])
    .map((membership) => membership.group)
    .sort()
    .join();
  const gids = useMemo(() => key.split(',').filter(Boolean), [key]);
  const activities = useMany(useMemo(() => gids.map((gid) => observeActivity(account, gid)), [account, gids]));
  const cards = useMany(useMemo(() => gids.map((gid) => groupCardOf(account, gid)), [account, gids]));
  const pointers = useLive(account.reading.pointers);
  const waiting = useLive(useMemo(() => observeUnread(account), [account]));
  const member = useLive(account.member);

  const groups = useMemo(
    () =>
      gids
        .map((gid, i): GroupNews => {
          const lines = Object.entries(valueOf(activities[i] ?? { status: 'loading' })?.topics ?? {});
          return { gid, name: cards[i]?.name ?? '', ...newest(lines, pointers, account.uid) };
        })
        .sort((a, b) => (b.line?.at.seconds ?? 0) - (a.line?.at.seconds ?? 0)),
    [gids, activities, cards, pointers, account.uid],
  );
  return {
    loading: memberships.status === 'loading' || activities.some((activity) => activity.status === 'loading'),
    member: valueOf(member),
    waiting: valueOf(waiting) ?? [],
    news: groups.filter((group) => group.unread > 0),
    quiet: groups.filter((group) => group.unread === 0),
  };
}

function newest(lines: [string, Activity['topics'][string]][], pointers: Reading['pointers'], uid: string) {
  let [tid, line, unread]: [string | undefined, Line | undefined, number] = [undefined, undefined, 0];
  let isNew = false;
  for (const [id, candidate] of lines) {
    const count = unreadCount(candidate, pointers[id], uid);
    unread += count;
    // A line with news goes before a later one without.
    if (!line || (count > 0 && !isNew) || (count > 0 === isNew && candidate.at.seconds > line.at.seconds)) {
      [tid, line, isNew] = [id, candidate, count > 0 || isNew];
    }
  }
  return { tid, line, unread };
}
