import type { GroupCard } from '@socialhallbarhet/domain';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { startTopic } from '../../data/conversation/topics.ts';
import { useFormDraft } from '../../data/device/useFormDraft.ts';
import { saveCard, startGroup } from '../../data/groups/groups.ts';
import { useNamesakes } from '../../data/members/useNamesakes.ts';
import { useRestriction } from '../../data/members/useRestriction.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { GroupFormScreen } from './list/GroupFormScreen.tsx';
import { begunBy } from './topics/begun.ts';
import { NewTopicScreen } from './topics/NewTopicScreen.tsx';
import type { NewTopicScreenProps } from './types.ts';
import { WithGroup } from './WithGroup.tsx';

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

/** Those who may be mentioned, told apart. */
function TopicWith({
  members,
  ...props
}: Omit<NewTopicScreenProps, 'people'> & { readonly members: NewTopicScreenProps['people'] }) {
  return <NewTopicScreen {...props} people={useNamesakes(members)} />;
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
        <TopicWith
          key={group.gid}
          draft={draft}
          restriction={restriction}
          group={{ gid: group.gid, name: group.name, kind: group.kind, readers: members.length }}
          members={members}
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
