import { config } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { acceptTerms, becomeMember } from '../../data/terms.ts';
import { currentSession, signOut } from '../../data/session.ts';
import { valueOf } from '../../data/live.ts';
import { useAccount } from '../../data/useAccount.ts';
import { useLive } from '../../data/useLive.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { FirstProfileScreen } from './FirstProfileScreen.tsx';
import { SignInScreen } from './SignInScreen.tsx';
import { SignInPanel } from './SignInPanel.tsx';
import { TermsScreen } from './TermsScreen.tsx';
import { useSignIn } from './useSignIn.ts';

/** `/logga-in`, and any address behind the door. */
export function SignIn() {
  return <SignInScreen {...useSignIn()} />;
}

/** A password account whose address is not verified: the code that was sent is asked for, and nothing else is shown. */
export function Verify() {
  const session = useLive(currentSession);
  const ways = useSignIn();
  const { texts: t } = useLanguage();
  const email = session.state === 'unverified' ? session.email : '';
  return (
    <Page>
      <PageTitle>{t.signin.codeTitle}</PageTitle>
      <SignInPanel {...ways} start="sent" startEmail={email} />
    </Page>
  );
}

/** The terms, then who one is; for members of old, only terms that changed. */
export function Onboarding() {
  const account = useAccount();
  const { lang } = useLanguage();
  const isMember = valueOf(useLive(account.member)) !== undefined;
  const [accepted, setAccepted] = useState(false);
  if (!accepted) {
    return (
      <TermsScreen
        version={config.termsVersion}
        changed={isMember}
        onAccept={async () => {
          if (isMember) await acceptTerms(account);
          setAccepted(true);
        }}
        onDecline={() => void signOut()}
      />
    );
  }
  // Terms and profile are written together: nobody is a member without having accepted.
  return (
    <FirstProfileScreen
      name=""
      onSave={(first) => becomeMember(account, { about: '', competences: [], places: [], lang, ...first })}
    />
  );
}
