import { may, type Roster } from '@socialhallbarhet/domain';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Account } from '../../data/session/account.ts';
import { observeAnnouncement, observeBroadcast, withdraw } from '../../data/broadcasts/announcements.ts';
import { cell, type Loaded, valueOf } from '../../data/live.ts';
import { rosterOf } from '../../data/groups/roster.ts';
import { proofBy } from '../../data/signin/proof.ts';
import { useMyRoles } from '../../data/powers/roles.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { MentionNames } from '../../parts/markdown/names.ts';
import { Missing } from '../../parts/Missing.tsx';
import { Page } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import { AnnouncementScreen } from './AnnouncementScreen.tsx';
import type { Progress } from './types.ts';
import { useGroupHead } from './useGroupHead.ts';

/** `/anslag/{aid}` and `/g/{gid}/anslag/{aid}` */
export function AnnouncementPage() {
  const { gid = '', aid = '' } = useParams();
  const account = useAccount();
  const found = useLive(useMemo(() => observeAnnouncement(gid, aid), [gid, aid]));
  const name = useGroupHead(account, gid)?.name ?? '';
  const roster = useLive(useMemo(() => (gid ? rosterOf(account, gid) : nobody), [account, gid]));
  const nameOf = useMemo(() => (uid: string) => roster?.rows[uid]?.name || undefined, [roster]);
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
    <MentionNames value={nameOf}>
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
    </MentionNames>
  );
}

const nobody = cell<Roster | undefined>(undefined);
const never = cell<Loaded<never>>({ status: 'loading' });

/** Whether I may write to these people, as far as this page knows. */
function useMayAnnounce(account: Account, gid: string): boolean {
  const memberships = valueOf(useLive(account.memberships));
  const roles = valueOf(useMyRoles());
  if (!gid) return roles?.organiser === true || roles?.administrator === true;
  return may(memberships?.find(({ group }) => group === gid)?.role, 'announce');
}

/** Only who wrote it may look how far it has come. */
function useProgress(gid: string, aid: string, isMine: boolean): Progress | undefined {
  return valueOf(useLive(useMemo(() => (isMine ? observeBroadcast(gid, aid) : never), [gid, aid, isMine])));
}
