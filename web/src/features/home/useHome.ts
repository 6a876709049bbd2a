import {
  type Activity,
  letsThrough,
  type Line,
  type Notification,
  type Reading,
  unreadCount,
} from '@socialhallbarhet/domain';
import { useCallback, useMemo } from 'react';
import { addressOf } from '../../data/members/addresses.ts';
import { observeActivity } from '../../data/groups/groups.ts';
import { isOnline } from '../../data/device/connection.ts';
import { countedOf, type Loaded, valueOf } from '../../data/live.ts';
import { markRead, observeUnread } from '../../data/members/members.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';
import { useRestriction } from '../../data/members/useRestriction.ts';
import { useComing } from './useComing.ts';
import type { GroupNews, HomeScreenProps } from './types.ts';

/** What waits for me, and what is new in my groups. */
export function useHome(): HomeScreenProps {
  const account = useAccount();
  const memberships = useLive(account.memberships);
  // A string, so that what hangs on it is made anew only when I join or leave.
  const key = (valueOf(memberships) ?? [])
    .map((membership) => membership.group)
    .sort()
    .join();
  const gids = useMemo(() => key.split(',').filter(Boolean), [key]);
  const activities = useMany(useMemo(() => gids.map((gid) => observeActivity(account, gid)), [account, gids]));
  const heads = useMemo(() => activities.map((activity) => valueOf(activity)?.head), [activities]);
  const pointers = useLive(account.reading.pointers);
  const online = useLive(isOnline);
  const waiting = useLive(useMemo(() => observeUnread(account), [account]));
  const member = valueOf(useLive(account.member));
  const events = useComing(gids.filter((_, i) => heads[i]?.hasEvents).join());

  const all = useMemo(
    () =>
      gids
        .map((gid, i): GroupNews => ({
          gid,
          name: heads[i]?.name ?? '',
          ...newsIn(activities[i], pointers, account.uid, online),
        }))
        .sort((a, b) => (b.latest?.at.getTime() ?? 0) - (a.latest?.at.getTime() ?? 0)),
    [gids, activities, heads, pointers, account.uid, online],
  );
  const latest = all.find((group) => group.latest);
  return {
    waiting: useMemo(
      () =>
        (valueOf(waiting) ?? []).filter(isForMe).map((notification) => ({
          ...notification,
          until: notification.until ? new Date(notification.until.toMillis()) : null,
          at: new Date(notification.at.toMillis()),
          to: addressOf(notification),
        })),
      [waiting],
    ),
    news: all.filter((group) => group.unread !== 0),
    groups: gids
      .map((gid, i) => ({ gid, name: heads[i]?.name ?? '', cells: heads[i]?.cells ?? [] }))
      .sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    lastVisit: account.lastVisit,
    askMe: member?.askMeAbout ?? '',
    events,
    restriction: useRestriction(),
    readNext: latest?.latest && {
      to: `/g/${latest.gid}/amne/${latest.latest.tid}`,
      title: latest.latest.title,
      groupName: latest.name,
    },
    loading: memberships.status === 'loading' || activities.some((activity) => activity.status === 'loading'),
    error: memberships.status === 'error' ? memberships.code : undefined,
    onFollow: useCallback((id: string) => void markRead(account.uid, [id]).catch(() => {}), [account]),
  };
}

/** What only those get who want everything waits for nobody. */
const isForMe = ({ kind }: Notification) => letsThrough('mentions', kind);

/** How much is new in a group, and its latest line: one with news before a later one without. */
function newsIn(
  activity: Loaded<Activity | undefined> | undefined,
  pointers: Reading['pointers'],
  uid: string,
  online: boolean,
) {
  const lines = Object.entries((activity && valueOf(activity))?.topics ?? {});
  let unread = 0;
  let best: { tid: string; line: Line; isNew: boolean } | undefined;
  for (const [tid, line] of lines) {
    const count = unreadCount(line, pointers[tid], uid);
    unread += count;
    const isNew = count > 0;
    if (!best || (isNew && !best.isNew) || (isNew === best.isNew && line.at.seconds > best.line.at.seconds)) {
      best = { tid, line, isNew };
    }
  }
  return { unread: countedOf(unread, activity, online), latest: best && latestOf(best.tid, best.line) };
}

const latestOf = (tid: string, { title, authorName, snippet, at }: Line) => ({
  tid,
  title,
  author: authorName,
  snippet,
  at: new Date(at.toMillis()),
});
