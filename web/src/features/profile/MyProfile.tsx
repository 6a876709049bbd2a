import { useFormDraft } from '../../data/device/useFormDraft.ts';
import { freshValueOf } from '../../data/live.ts';
import { saveProfile } from '../../data/members/members.ts';
import { useAccount } from '../../data/session/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { Page } from '../../ui/Page.tsx';
import { SkeletonRows } from '../../ui/states.tsx';
import { ProfileFormScreen } from './ProfileFormScreen.tsx';

/** `/mitt` */
export function MyProfile() {
  const account = useAccount();
  const member = freshValueOf(useLive(account.member));
  const draft = useFormDraft('/mitt');
  if (!member) {
    return (
      <Page>
        <SkeletonRows />
      </Page>
    );
  }
  return (
    <ProfileFormScreen
      uid={account.uid}
      profile={member}
      draft={draft}
      onSave={(next) => saveProfile(account.uid, next)}
    />
  );
}
