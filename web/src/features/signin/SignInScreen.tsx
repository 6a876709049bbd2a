import { useText } from '../../i18n/language.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { Icon } from '../../ui/icons.tsx';
import { MARK, Rutan } from '../../ui/Rutan.tsx';
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

/** The front page of visitors: what this is, and the door. */
export function FrontScreen(props: SignInScreenProps) {
  const t = useText();
  return (
    <div className={styles.front}>
      <div>
        <PageTitle tab={t.signin.title}>{t.signin.frontTitle}</PageTitle>
        <p className={`lead ${styles.lead}`}>{t.signin.frontLead}</p>
        <ul className={styles.points}>
          {t.signin.frontPoints.map((point) => (
            <li key={point}>
              <Icon name="check" />
              <span>{point}</span>
            </li>
          ))}
        </ul>
        <div className={styles.big}>
          <Rutan cells={MARK} size={96} decorative />
          <p className="muted small">{t.signin.frontRutan}</p>
        </div>
      </div>
      <div className={styles.card}>
        <SignInPanel {...props} />
      </div>
    </div>
  );
}
