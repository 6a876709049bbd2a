import { useText } from '../../i18n/language.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { SignInPanel } from './SignInPanel.tsx';
import styles from './signin.module.css';
import type { SignInScreenProps } from './types.ts';

/** The door, where one was going somewhere: after signing in one is there. */
export function SignInScreen(props: SignInScreenProps) {
  const t = useText();
  return (
    <Page>
      <div className={`stack ${styles.narrow} ${styles.door}`}>
        <PageTitle>{t.signin.title}</PageTitle>
        <div className={styles.card}>
          <SignInPanel {...props} />
        </div>
      </div>
    </Page>
  );
}
