import { unreadCount } from '@socialhallbarhet/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { toAppError } from '../../../data/errors.ts';
import { type ListedGroup, listGroups, observeActivity } from '../../../data/groups/groups.ts';
import { isOnline } from '../../../data/device/connection.ts';
import { countedOf, type Loaded, valueOf } from '../../../data/live.ts';
import { useAccount } from '../../../data/session/useAccount.ts';
import { useLive } from '../../../data/useLive.ts';
import { useMany } from '../../../data/useMany.ts';
import type { GroupsScreenProps } from '../types.ts';

const LIST = 'group-list';

/** The directory of groups, with what is unread in mine. The last list is there at once, and offline. */
export function useGroups(): GroupsScreenProps {
  const account = useAccount();
  const { store } = account;
  const memberships = valueOf(useLive(account.memberships));
  const [listed, setListed] = useState<Loaded<readonly ListedGroup[]>>({ status: 'loading' });
  const load = useCallback(() => {
    void store.snapshot<ListedGroup[]>(LIST).then(
      (value) =>
        value && setListed((now) => (now.status === 'loading' ? { status: 'ready', value, stale: true } : now)),
      () => {},
    );
    listGroups().then(
      (value) => {
        setListed({ status: 'ready', value, stale: false });
        void store.saveSnapshot(LIST, value).catch(() => {});
      },
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
  // A hidden group is in no list: those I am in are known from what I listen to.
  const hidden = activities.flatMap((activity, i) => {
    const gid = mine[i] as string;
    const head = valueOf(activity)?.head;
    if (head?.kind !== 'hidden' || known.has(gid)) return [];
    return [{ id: gid, name: head.name, purpose: '', kind: head.kind, cells: head.cells, places: [] }];
  });
  const all = [...found, ...hidden].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return {
    groups: all.map(({ id, name, purpose, kind, cells, places }) => ({
      gid: id,
      name,
      purpose,
      kind,
      cells,
      places,
      mine: mine.includes(id),
      unread: mine.includes(id) ? unreadIn(id) : 0,
    })),
    loading: listed.status === 'loading',
    error: listed.status === 'error' ? listed.code : undefined,
    onReload: load,
  };
}
