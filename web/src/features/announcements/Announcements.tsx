import { may } from '@socialhallbarhet/domain';
import { useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Account } from '../../data/session/account.ts';
import { announce, observeAnnouncement, observeTelling, withdraw } from '../../data/broadcasts/announcements.ts';
import { newId } from '../../data/ids.ts';
import { groupHeadOf } from '../../data/groups/groups.ts';
import { cell, type Live, type Loaded, valueOf } from '../../data/live.ts';
import { proofBy } from '../../data/signin/proof.ts';
import { useMyRoles } from '../../data/powers/roles.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useFormDraft } from '../../data/device/useFormDraft.ts';
import { useLive } from '../../data/useLive.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Missing } from '../../parts/Missing.tsx';
import { Page } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import { AnnouncementScreen } from './AnnouncementScreen.tsx';
import { NewAnnouncementScreen } from './NewAnnouncementScreen.tsx';
import type { Progress } from './types.ts';

/** `/anslag/{aid}` and `/g/{gid}/anslag/{aid}` */
export function AnnouncementPage() {
  const { gid = '', aid = '' } = useParams();
  const account = useAccount();
  const found = useLive(useMemo(() => observeAnnouncement(gid, aid), [gid, aid]));
  const name = useGroupName(account, gid);
  const announcement = valueOf(found);
  const progress = useProgress(gid, aid, announcement?.by === account.uid);
  const mayWithdraw = useMayAnnounce(account, gid);
  const navigate = useNavigate();
  const { lang } = useLanguage();
  if (found.status === 'loading') {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  if (!announcement) return <Missing code={found.status === 'error' ? found.code : 'not-found'} />;
  return (
    <AnnouncementScreen
      group={gid ? { gid, name } : undefined}
      announcement={{ ...announcement, at: new Date(announcement.at.toMillis()) }}
      me={account.uid}
      progress={progress}
      proof={proofBy(lang)}
      onWithdraw={
        mayWithdraw
          ? async (reason) => {
              await withdraw({ id: aid, group: gid, reason });
              await navigate(gid ? `/g/${gid}` : '/notiser', { replace: true });
            }
          : undefined
      }
    />
  );
}

/** `/anslag/nytt` and `/g/{gid}/anslag/nytt` */
export function NewAnnouncement() {
  const { gid = '' } = useParams();
  const account = useAccount();
  const navigate = useNavigate();
  const head = useLive(useMemo(() => (gid ? groupHeadOf(account, gid) : nothing), [account, gid]));
  const name = head?.name ?? '';
  const { lang } = useLanguage();
  // Made once: a second try after a failure is the same announcement.
  const [id] = useState(newId);
  const draft = useFormDraft(`${gid ? `/g/${gid}` : ''}/anslag/nytt`);
  return (
    <NewAnnouncementScreen
      key={gid}
      draft={draft}
      group={gid ? { gid, name, readers: head?.readers ?? 0 } : undefined}
      proof={proofBy(lang)}
      onSend={async (card) => {
        await announce({ id, group: gid, ...card });
        await navigate(`${gid ? `/g/${gid}` : ''}/anslag/${id}`, { replace: true });
      }}
      onCancel={() => void navigate(-1)}
    />
  );
}

const nothing: Live<undefined> = cell(undefined);
const never = cell<Loaded<never>>({ status: 'loading' });

function useGroupName(account: Account, gid: string): string {
  const head = useLive(useMemo(() => (gid ? groupHeadOf(account, gid) : nothing), [account, gid]));
  return head?.name ?? '';
}

/** Whether I may write to these people, as far as this page knows. */
function useMayAnnounce(account: Account, gid: string): boolean {
  const memberships = valueOf(useLive(account.memberships));
  const roles = valueOf(useMyRoles());
  if (!gid) return roles?.organiser === true || roles?.administrator === true;
  return may(memberships?.find(({ group }) => group === gid)?.role, 'announce');
}

/** Only who wrote it may look how far it has come. */
function useProgress(gid: string, aid: string, isMine: boolean): Progress | undefined {
  return valueOf(useLive(useMemo(() => (isMine ? observeTelling(gid, aid) : never), [gid, aid, isMine])));
}
