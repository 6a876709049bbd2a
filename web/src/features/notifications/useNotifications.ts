import { useCallback, useEffect, useMemo, useState } from 'react';
import { addressOf } from '../../data/addresses.ts';
import { toAppError } from '../../data/errors.ts';
import { type Loaded, valueOf } from '../../data/live.ts';
import { latestNotifications, markRead, type MyNotification, observeUnread } from '../../data/members.ts';
import { useMyRoles } from '../../data/roles.ts';
import { useAccount } from '../../data/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import type { Notice, NotificationsScreenProps } from './types.ts';

function noticeOf(notification: MyNotification): Notice {
  const { id, kind, fromName, groupName, topicTitle, snippet, until, at, read } = notification;
  return {
    id,
    kind,
    fromName,
    groupName,
    topicTitle,
    snippet,
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
  const { uid } = useAccount();
  const roles = valueOf(useMyRoles());
  const bell = useBell();
  const [latest, setLatest] = useState<Loaded<readonly MyNotification[]>>({ status: 'loading' });
  const load = useCallback(() => {
    latestNotifications(uid).then(
      (value) => setLatest({ status: 'ready', value, stale: false }),
      (error: unknown) => setLatest({ status: 'error', code: toAppError(error).code }),
    );
  }, [uid]);
  useEffect(load, [load]);
  const notices = useMemo(() => {
    // What the listener says of unread ones is newer than the page fetched once.
    const unread = new Set(bell.notices.map((notice) => notice.id));
    const known = (valueOf(latest) ?? []).map(noticeOf).filter((notice) => !unread.has(notice.id));
    return [...bell.notices, ...known.map((notice) => ({ ...notice, read: true }))].sort(
      (a, b) => b.at.getTime() - a.at.getTime(),
    );
  }, [bell.notices, latest]);
  return {
    mayAnnounce: roles?.organiser === true || roles?.administrator === true,
    notices,
    loading: latest.status === 'loading',
    error: latest.status === 'error' ? latest.code : undefined,
    onReload: load,
    onRead: bell.onRead,
    onReadAll: bell.onReadAll,
  };
}
