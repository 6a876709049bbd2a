import { useMemo } from 'react';
import { addressOf } from '../../data/members/addresses.ts';
import { isOnline } from '../../data/device/connection.ts';
import { valueOf } from '../../data/live.ts';
import { markRead, type MyNotification, observeLatest, observeUnread } from '../../data/members/members.ts';
import { useMyRoles } from '../../data/powers/roles.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import type { Notice, NotificationsScreenProps } from './types.ts';

function noticeOf(notification: MyNotification): Notice {
  const { id, kind, fromName, groupName, topicTitle, snippet, when, more, until, at, read } = notification;
  return {
    id,
    kind,
    fromName,
    groupName,
    // A sum says how many; it stands in no topic.
    topicTitle: more ? String(more.length) : topicTitle,
    snippet,
    when,
    until: until ? new Date(until.toMillis()) : null,
    at: new Date(at.toMillis()),
    read: read !== null,
    to: addressOf(notification),
  };
}

/** The bell: its number and its list are one listener, so they cannot disagree. */
export function useBell() {
  const account = useAccount();
  const unread = useLive(useMemo(() => observeUnread(account), [account]));
  const notices = useMemo(() => (valueOf(unread) ?? []).map(noticeOf), [unread]);
  const read = (ids: readonly string[]) => void markRead(account.uid, ids).catch(() => {});
  return { notices, onRead: (id: string) => read([id]), onReadAll: () => read(notices.map(({ id }) => id)) };
}

/** `/notiser`: the latest ones, read and unread. */
export function useNotifications(): NotificationsScreenProps {
  const account = useAccount();
  const roles = valueOf(useMyRoles());
  const bell = useBell();
  const latest = useLive(useMemo(() => observeLatest(account), [account]));
  const online = useLive(isOnline);
  const notices = useMemo(() => {
    const known = (valueOf(latest) ?? []).map(noticeOf);
    const ids = new Set(known.map(({ id }) => id));
    const older = bell.notices.filter(({ id }) => !ids.has(id));
    return [...known, ...older].sort((a, b) => b.at.getTime() - a.at.getTime());
  }, [bell.notices, latest]);
  const isWaiting = latest.status === 'loading';
  return {
    mayAnnounce: roles?.organiser === true || roles?.administrator === true,
    notices,
    loading: isWaiting && online,
    error: latest.status === 'error' ? latest.code : isWaiting && !online ? 'offline' : undefined,
    onRead: bell.onRead,
    onReadAll: bell.onReadAll,
  };
}
