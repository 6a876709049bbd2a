import { mailSettings } from '@socialhallbarhet/domain';
import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { observeActivity } from '../../data/groups/groups.ts';
import { sendReport } from '../../data/moderation/cases.ts';
import { valueOf } from '../../data/live.ts';
import { observeMember, observeSettings, saveProfile, saveSettings } from '../../data/members/members.ts';
import { enterSends, setEnterSends } from '../../data/device/preferences.ts';
import { rosterOf } from '../../data/groups/roster.ts';
import { signOut } from '../../data/session/session.ts';
import { currentSession } from '../../data/session/session-state.ts';
import { hasPassword, setPassword } from '../../data/signin/signin.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useMany } from '../../data/useMany.ts';
import { useText } from '../../i18n/language.tsx';
import { Missing } from '../../parts/Missing.tsx';
import { Page } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import { MemberPowers } from './MemberPowers.tsx';
import { MemberScreen } from './MemberScreen.tsx';
import { PasswordScreen } from './PasswordScreen.tsx';
import { SettingsScreen } from './SettingsScreen.tsx';

/** `/folk/{uid}` */
export function PublicProfile() {
  const { uid = '' } = useParams();
  const account = useAccount();
  const t = useText();
  const member = useLive(useMemo(() => observeMember(uid), [uid]));
  const groups = useSharedGroups(uid);
  if (member.status === 'loading') {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  if (member.status === 'error' || !member.value) {
    return member.status === 'error' && member.code !== 'not-found' ? (
      <Missing code={member.code} />
    ) : (
      <Missing what={t.profile.gone} />
    );
  }
  const since = new Date(member.value.at.toMillis());
  return (
    <MemberScreen
      uid={uid}
      member={{ ...member.value, since }}
      itsMe={uid === account.uid}
      groups={groups}
      onReport={
        uid === account.uid
          ? undefined
          : (ground, words) => sendReport({ target: { kind: 'member', member: uid }, ground, words, goodFaith: true })
      }
      powers={<MemberPowers uid={uid} name={member.value.name} />}
    />
  );
}

/** My groups whose roster has this person. */
function useSharedGroups(uid: string) {
  const account = useAccount();
  const memberships = valueOf(useLive(account.memberships));
  const gids = useMemo(() => (memberships ?? []).map((membership) => membership.group), [memberships]);
  const rosters = useMany(useMemo(() => gids.map((gid) => rosterOf(account, gid)), [account, gids]));
  const activities = useMany(useMemo(() => gids.map((gid) => observeActivity(account, gid)), [account, gids]));
  return gids.flatMap((gid, i) => {
    const row = rosters[i]?.rows[uid];
    const head = valueOf(activities[i] ?? { status: 'loading' })?.head;
    return head && row && row.role !== 'left' ? [{ gid, name: head.name, cells: head.cells }] : [];
  });
}

/** `/mitt/installningar` */
export function Settings() {
  const account = useAccount();
  const session = useLive(currentSession);
  const settings = useLive(useMemo(() => observeSettings(account.uid), [account]));
  const member = valueOf(useLive(account.member));
  const sends = useLive(enterSends);
  return (
    <SettingsScreen
      email={session.state === 'in' ? session.email : ''}
      hasPassword={hasPassword()}
      settings={settings.status === 'ready' ? mailSettings(settings.value) : undefined}
      enterSends={sends}
      unsent={account.outbox.unsent}
      error={settings.status === 'error' ? settings.code : undefined}
      onSettings={(next) => saveSettings(account.uid, next)}
      onEnterSends={setEnterSends}
      onLanguage={(lang) => {
        if (member && member.lang !== lang) void saveProfile(account.uid, { lang }).catch(() => {});
      }}
      onSignOut={signOut}
    />
  );
}

/** `/mitt/losenord` */
export function Password() {
  const navigate = useNavigate();
  const session = useLive(currentSession);
  return (
    <PasswordScreen
      email={session.state === 'in' ? session.email : ''}
      onSave={setPassword}
      onDone={() => void navigate('/mitt/installningar', { replace: true })}
    />
  );
}
