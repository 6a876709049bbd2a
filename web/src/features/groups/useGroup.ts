import { type Group, type Line, may, type RosterRow, unreadCount } from '@socialhallbarhet/domain';
import { useEffect, useMemo, useState } from 'react';
import {
  admit,
  askToJoin,
  ban,
  endMembership,
  joinGroup,
  type ListedGroup,
  listGroups,
  observeActivity,
  observeGroup,
  observeMyRequest,
  observeRequests,
  observeRoster,
  removeRequest,
  setLevel,
  setRole,
} from '../../data/groups.ts';
import { cell, type Loaded, valueOf } from '../../data/live.ts';
import { useAccount } from '../../data/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { toAppError } from '../../data/errors.ts';

/** What is not asked for: it would be refused. */
const never = cell<Loaded<never>>({ status: 'loading' });

/** The directory of groups: mine first. */
export function useGroups() {
  const account = useAccount();
  const memberships = useLive(account.memberships);
  const [listed, setListed] = useState<Loaded<readonly ListedGroup[]>>({ status: 'loading' });
  useEffect(() => {
    listGroups().then(
      (value) => setListed({ status: 'ready', value, stale: false }),
      (error: unknown) => setListed({ status: 'error', code: toAppError(error).code }),
    );
  }, []);
  const mine = new Set(valueOf(memberships)?.map((membership) => membership.group));
  return { listed, isMine: (gid: string) => mine.has(gid) };
}

export interface TopicLine extends Line {
  readonly tid: string;
  readonly unread: number;
}

/** One group: its card, what I am in it, its topics and people, and what I may do. */
export function useGroup(gid: string) {
  const account = useAccount();
  const { uid } = account;
  const memberships = useLive(account.memberships);
  const mine = valueOf(memberships)?.find((membership) => membership.group === gid);
  const isIn = mine !== undefined;
  const card = useLive(useMemo(() => observeGroup(account, gid), [account, gid]));
  const activity = useLive(useMemo(() => (isIn ? observeActivity(account, gid) : never), [account, gid, isIn]));
  const roster = useLive(useMemo(() => (isIn ? observeRoster(account, gid) : never), [account, gid, isIn]));
  const keeps = may(mine?.role, 'admit');
  const requests = useLive(useMemo(() => (keeps ? observeRequests(gid) : never), [gid, keeps]));
  const group: Group | undefined = valueOf(card);
  const mightAsk = !isIn && memberships.status === 'ready' && group?.kind === 'closed';
  const request = useLive(useMemo(() => (mightAsk ? observeMyRequest(gid, uid) : never), [gid, uid, mightAsk]));
  const pointers = useLive(account.reading.pointers);

  const topics = useMemo(
    (): TopicLine[] =>
      Object.entries(valueOf(activity)?.topics ?? {})
        .map(([tid, line]) => ({ ...line, tid, unread: unreadCount(line, pointers[tid], uid) }))
        .sort((a, b) => b.at.seconds - a.at.seconds),
    [activity, pointers, uid],
  );
  return {
    uid,
    card,
    membership: mine,
    /** Whether it is known that one is not in the group. */
    isOut: memberships.status === 'ready' && !isIn,
    activity,
    topics,
    people: useMemo(() => peopleOf(valueOf(roster)?.rows), [roster]),
    requests: valueOf(requests) ?? [],
    hasAsked: valueOf(request) !== undefined,
    join: () => joinGroup(gid, uid),
    ask: (text: string) => askToJoin(gid, uid, text),
    withdraw: () => removeRequest(gid, uid),
    leave: () => endMembership(gid, uid),
    admit: (who: string) => admit(gid, who),
    decline: (who: string) => removeRequest(gid, who),
    remove: (who: string) => endMembership(gid, who),
    ban: (who: string, reason: string) => ban(gid, who, uid, reason),
    setRole: (who: string, role: 'owner' | 'moderator' | 'member') => setRole(gid, who, role),
    setLevel: (level: 'all' | 'mentions' | 'none') => setLevel(gid, uid, level),
  };
}

export interface GroupPerson extends RosterRow {
  readonly uid: string;
  readonly role: 'owner' | 'moderator' | 'member';
}
const RANK = { owner: 0, moderator: 1, member: 2 };
function peopleOf(rows: Readonly<Record<string, RosterRow>> | undefined): GroupPerson[] {
  return Object.entries(rows ?? {})
    .flatMap(([uid, row]) => (row.role === 'left' ? [] : [{ ...row, uid, role: row.role }]))
    .sort((a, b) => RANK[a.role] - RANK[b.role] || a.name.localeCompare(b.name, 'sv'));
}
