import { currentSession } from '../../data/session/session-state.ts';
import { useLive } from '../../data/useLive.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { SignInScreen } from './SignInScreen.tsx';
import { SignInPanel } from './SignInPanel.tsx';
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
