import { may } from '@socialhallbarhet/domain';
import { useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { groupHeadOf } from '../../data/groups/groups.ts';
import { valueOf } from '../../data/live.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';
import { Missing } from '../../parts/Missing.tsx';
import { begunBy } from './topics/begun.ts';
import { GroupScreen } from './GroupScreen.tsx';
import { GroupsScreen } from './list/GroupsScreen.tsx';
import { InviteScreen } from './members/InviteScreen.tsx';
import { TellScreen } from './topics/TellScreen.tsx';
import type { GroupScreenProps } from './types.ts';
import { useGroups } from './list/useGroups.ts';
import { useInvite } from './members/useInvite.ts';
import { WithGroup } from './WithGroup.tsx';

/** `/grupper` */
export function Groups() {
  return <GroupsScreen {...useGroups()} />;
}

/** `/g/{gid}` */
export function GroupPage() {
  const navigate = useNavigate();
  return (
    <WithGroup>
      {(props) => {
        const onRefuse = async () => {
          await props.onRefuse();
          // Nothing is left to see here.
          if (props.group.kind === 'hidden') await navigate('/grupper', { replace: true });
        };
        return <GroupScreen key={props.group.gid} {...props} onRefuse={onRefuse} />;
      }}
    </WithGroup>
  );
}

/** `/g/{gid}/bjud-in`, for those who keep order. */
export function Invite() {
  return <WithGroup>{(props) => <InviteToGroup {...props} />}</WithGroup>;
}

function InviteToGroup({ group, members, standing }: GroupScreenProps) {
  const props = useInvite(group, members);
  const invites = standing.is === 'member' && may(standing.role, 'invite');
  return invites ? <InviteScreen {...props} /> : <Missing />;
}

/** `/grupper/beratta`: in which of my groups? */
export function Tell() {
  const account = useAccount();
  const memberships = valueOf(useLive(account.memberships));
  const [query] = useSearchParams();
  const gids = useMemo(() => (memberships ?? []).map(({ group }) => group), [memberships]);
  const heads = useMany(useMemo(() => gids.map((gid) => groupHeadOf(account, gid)), [account, gids]));
  const groups = gids
    .flatMap((gid, i) => (heads[i] ? [{ gid, name: heads[i].name, cells: heads[i].cells }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const loading = !memberships || (gids.length > 0 && groups.length === 0);
  return <TellScreen begun={begunBy(query)} search={query.toString()} groups={groups} loading={loading} />;
}
