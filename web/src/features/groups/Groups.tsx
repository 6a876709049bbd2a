import { type GroupCard, may } from '@socialhallbarhet/domain';
import { type ReactNode, useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { groupHeadOf, saveCard, startGroup } from '../../data/groups/groups.ts';
import { valueOf } from '../../data/live.ts';
import { startTopic } from '../../data/conversation/topics.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useFormDraft } from '../../data/device/useFormDraft.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';
import { useRestriction } from '../../data/members/useRestriction.ts';
import { Missing } from '../../parts/Missing.tsx';
import { Page } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import { begunBy } from './topics/begun.ts';
import { GroupFormScreen } from './list/GroupFormScreen.tsx';
import { GroupScreen } from './GroupScreen.tsx';
import { GroupsScreen } from './list/GroupsScreen.tsx';
import { InviteScreen } from './members/InviteScreen.tsx';
import { NewTopicScreen } from './topics/NewTopicScreen.tsx';
import { TellScreen } from './topics/TellScreen.tsx';
import type { GroupScreenProps } from './types.ts';
import { useGroup } from './useGroup.ts';
import { useGroups } from './list/useGroups.ts';
import { useInvite } from './members/useInvite.ts';

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

/** `/grupper/ny` */
export function NewGroup() {
  const account = useAccount();
  const navigate = useNavigate();
  const draft = useFormDraft('/grupper/ny');
  return (
    <GroupFormScreen
      draft={draft}
      onSave={async (card) => navigate(`/g/${await startGroup(account, card)}`)}
      onCancel={() => void navigate(-1)}
    />
  );
}

/** `/g/{gid}/uppgifter` */
export function EditGroup() {
  const navigate = useNavigate();
  const { gid = '' } = useParams();
  const draft = useFormDraft(`/g/${gid}/uppgifter`);
  return (
    <WithGroup fresh>
      {({ group }) => (
        <GroupFormScreen
          key={group.gid}
          group={group}
          draft={draft}
          onSave={async ({ name, purpose, rules, welcome, places, cells }: GroupCard) => {
            await saveCard(group.gid, { name, purpose, rules, welcome, places, cells });
            await navigate(`/g/${group.gid}`);
          }}
          onCancel={() => void navigate(-1)}
        />
      )}
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

/** `/g/{gid}/nytt` */
export function NewTopic() {
  const account = useAccount();
  const navigate = useNavigate();
  const restriction = useRestriction();
  const { gid = '' } = useParams();
  const [query] = useSearchParams();
  // What a link began is another draft than what one began oneself.
  const draft = useFormDraft(`/g/${gid}/nytt${query.size > 0 ? `?${query}` : ''}`);
  return (
    <WithGroup>
      {({ group, members }) => (
        <NewTopicScreen
          key={group.gid}
          draft={draft}
          restriction={restriction}
          group={{ gid: group.gid, name: group.name, kind: group.kind, readers: members.length }}
          people={members}
          begun={begunBy(query)}
          onStart={async (card, markdown) =>
            navigate(`/g/${group.gid}/amne/${startTopic(account, group.gid, card, markdown)}`, { replace: true })
          }
          onCancel={() => void navigate(-1)}
        />
      )}
    </WithGroup>
  );
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

interface WithGroupProps {
  readonly children: (props: GroupScreenProps) => ReactNode;
  /** Nothing older than the server's answer: it is changed as a whole. */
  readonly fresh?: boolean;
}

/** A group by the address, or why it cannot be shown. */
function WithGroup({ children, fresh = false }: WithGroupProps) {
  const { gid = '' } = useParams();
  const { card, props } = useGroup(gid);
  const waits = card.status === 'loading' || (fresh && card.status === 'ready' && card.stale);
  if (props && !waits) return children(props);
  if (waits) {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  return <Missing code={card.status === 'error' ? card.code : 'not-found'} />;
}
