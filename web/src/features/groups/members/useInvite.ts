import type { GroupCard } from '@socialhallbarhet/domain';
import { useEffect, useMemo } from 'react';
import { endInvitation, invite, observeInvitations } from '../../../data/groups/groups.ts';
import { valueOf } from '../../../data/live.ts';
import { lookFor, observeDirectory } from '../../../data/members/directory.ts';
import { isNewcomer } from '../../../data/conversation/send.ts';
import { useAccount } from '../../../data/session/useAccount.ts';
import { useLater } from '../../../data/useLater.ts';
import { useLive } from '../../../data/useLive.ts';
import type { GroupMember, InviteScreenProps } from '../types.ts';

/** Whom one may invite, and who is invited: names from the packed directory. */
export function useInvite(
  group: GroupCard & { readonly gid: string },
  members: readonly GroupMember[],
): InviteScreenProps {
  const account = useAccount();
  const { gid } = group;
  const directory = useLive(useMemo(() => observeDirectory(account), [account]));
  const open = useLive(useMemo(() => observeInvitations(gid), [gid]));
  const rows = valueOf(directory)?.rows;
  const listed = valueOf(open);
  const isLarge = valueOf(directory)?.isLarge;
  useEffect(() => {
    if (isLarge) void lookFor({ uids: (listed ?? []).flatMap(({ uid, by }) => [uid, by]) }).catch(() => {});
  }, [listed, isLarge]);
  const invitations = useMemo(
    () =>
      (listed ?? []).map(({ uid, by, at }) => ({
        uid,
        name: rows?.[uid]?.name ?? '',
        headline: rows?.[uid]?.headline ?? '',
        byName: rows?.[by]?.name ?? '',
        at: new Date(at.toMillis()),
      })),
    [listed, rows],
  );
  const people = useMemo(() => {
    const inside = new Set(members.map(({ uid }) => uid));
    const invited = new Set((listed ?? []).map(({ uid }) => uid));
    return Object.entries(rows ?? {})
      .filter(([uid]) => uid !== account.uid)
      .map(([uid, { name, headline }]) => ({
        uid,
        name,
        headline,
        is: inside.has(uid) ? ('in' as const) : invited.has(uid) ? ('invited' as const) : undefined,
      }));
  }, [rows, members, listed, account.uid]);
  return {
    group,
    people,
    onWords: useLater((words) => lookFor({ words })),
    invitations,
    newcomer: isNewcomer(useLive(account.mine)),
    loading: directory.status === 'loading' || open.status === 'loading',
    error: open.status === 'error' ? open.code : directory.status === 'error' ? directory.code : undefined,
    onInvite: (uid) => invite(gid, uid, account.uid),
    onTakeBack: (uid) => endInvitation(gid, uid),
  };
}
