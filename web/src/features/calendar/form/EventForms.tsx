import { EVERYONE } from '@socialhallbarhet/domain';
import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { announceEvent, changeEvent } from '../../../data/calendar/calendar.ts';
import { useFormDraft } from '../../../data/device/useFormDraft.ts';
import { groupHeadOf } from '../../../data/groups/groups.ts';
import { newId } from '../../../data/ids.ts';
import { valueOf } from '../../../data/live.ts';
import { useMyRoles } from '../../../data/powers/roles.ts';
import { useAccount } from '../../../data/session/useAccount.ts';
import { useLive } from '../../../data/useLive.ts';
import { useMany } from '../../../data/useMany.ts';
import { useText } from '../../../i18n/language.tsx';
import { Missing } from '../../../parts/Missing.tsx';
import { Page } from '../../../ui/Page.tsx';
import { SkeletonRows } from '../../../ui/states.tsx';
import { WithEvent } from '../event/WithEvent.tsx';
import { EventFormScreen } from './EventFormScreen.tsx';

/** `/kalender/{id}/andra` */
export function EditEvent() {
  const navigate = useNavigate();
  const { eid = '' } = useParams();
  const draft = useFormDraft(`/kalender/${eid}/andra`);
  return (
    <WithEvent fresh>
      {({ event, room, mayArrange }) =>
        mayArrange ? (
          <EventFormScreen
            key={event.eid}
            event={event}
            room={room}
            draft={draft}
            audiences={[]}
            onSave={async (_audience, form) => {
              await changeEvent({ id: event.eid, ...form });
              await navigate(`/kalender/${event.eid}`);
            }}
            onCancel={() => void navigate(-1)}
          />
        ) : (
          <NotYours />
        )
      }
    </WithEvent>
  );
}

/** `/kalender/ny` */
export function NewEvent() {
  const account = useAccount();
  const navigate = useNavigate();
  const audiences = useAudiences();
  const draft = useFormDraft('/kalender/ny');
  // One form is one event, however often it is sent.
  const [eid] = useState(newId);
  if (!audiences) {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  if (audiences.length === 0) return <NotYours />;
  return (
    <EventFormScreen
      key={account.uid}
      draft={draft}
      audiences={audiences}
      onSave={async (audience, form) => {
        await announceEvent({ id: eid, audience, ...form });
        await navigate(`/kalender/${eid}`, { replace: true });
      }}
      onCancel={() => void navigate(-1)}
    />
  );
}

/** For whom I may announce: for all, and for the groups I keep order in. */
function useAudiences() {
  const account = useAccount();
  const t = useText();
  const memberships = valueOf(useLive(account.memberships));
  const roles = useMyRoles();
  const kept = useMemo(
    () => (memberships ?? []).flatMap(({ group, role }) => (role === 'member' ? [] : [group])),
    [memberships],
  );
  const cards = useMany(useMemo(() => kept.map((gid) => groupHeadOf(account, gid)), [account, kept]));
  if (!memberships || roles.status === 'loading') return undefined;
  const mine = valueOf(roles);
  const isOrganiser = mine?.organiser === true || mine?.administrator === true;
  const all = isOrganiser ? [{ id: EVERYONE, label: t.events.audienceAll }] : [];
  return [...all, ...kept.map((id, i) => ({ id, label: cards[i]?.name ?? '' }))];
}

function NotYours() {
  const t = useText();
  return <Missing what={t.shell.notYours} how={t.shell.notYoursHow} />;
}
