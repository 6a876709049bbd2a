import { unreadCount } from '@socialhallbarhet/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { toAppError } from '../../../data/errors.ts';
import { observeActivity } from '../../../data/groups/groups.ts';
import { keptGroups, type ListEntry, listGroups } from '../../../data/groups/list.ts';
import { isOnline } from '../../../data/device/connection.ts';
import { countedOf, type Loaded, valueOf } from '../../../data/live.ts';
import { useAccount } from '../../../data/session/useAccount.ts';
import { useLive } from '../../../data/useLive.ts';
import { useMany } from '../../../data/useMany.ts';
import type { GroupsScreenProps } from '../types.ts';

/** The directory of groups, with what is unread in mine. The last list is there at once, and offline. */
export function useGroups(): GroupsScreenProps {
  const account = useAccount();
  const { store } = account;
  const memberships = valueOf(useLive(account.memberships));
  const [listed, setListed] = useState<Loaded<readonly ListEntry[]>>({ status: 'loading' });
  const load = useCallback(() => {
    void keptGroups(store).then(
      (value) =>
        value && setListed((now) => (now.status === 'loading' ? { status: 'ready', value, stale: true } : now)),
    );
    listGroups(store).then(
      (value) => setListed({ status: 'ready', value, stale: false }),
      (error: unknown) =>
        setListed((now) => (now.status === 'ready' ? now : { status: 'error', code: toAppError(error).code })),
    );
  }, [store]);
  useEffect(load, [load]);

  const mine = useMemo(() => (memberships ?? []).map((membership) => membership.group), [memberships]);
  const activities = useMany(useMemo(() => mine.map((gid) => observeActivity(account, gid)), [account, mine]));
  const pointers = useLive(account.reading.pointers);
  const online = useLive(isOnline);
  const unreadIn = (gid: string) => {
    const activity = activities[mine.indexOf(gid)];
    const lines = Object.entries((activity && valueOf(activity))?.topics ?? {});
    const unread = lines.reduce((sum, [tid, line]) => sum + unreadCount(line, pointers[tid], account.uid), 0);
    return countedOf(unread, activity, online);
  };
  const found = valueOf(listed) ?? [];
  const known = new Set(found.map(({ id }) => id));
  // A hidden group is in no list, nor is one that waits to be looked at: those I am in are known from what I follow.
  const unlisted = activities.flatMap((activity, i) => {
    const gid = mine[i] as string;
    const head = valueOf(activity)?.head;
    if (!head || known.has(gid)) return [];
    const { name, kind, cells, readers } = head;
    return [{ id: gid, name, purpose: '', kind, cells, places: [], members: readers, talks: 0 }];
  });
  const all = [...found, ...unlisted].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return {
    groups: all.map(({ id, name, purpose, kind, cells, places, members, talks }) => ({
      gid: id,
      name,
      purpose,
      kind,
      cells,
      places,
      members,
      talks,
      mine: mine.includes(id),
      unread: mine.includes(id) ? unreadIn(id) : 0,
    })),
    loading: listed.status === 'loading',
    error: listed.status === 'error' ? listed.code : undefined,
    onReload: load,
  };
}
