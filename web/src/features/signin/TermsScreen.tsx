import { useText } from '../../i18n/language.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { useTask } from '../../forms/outcome.ts';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import styles from './signin.module.css';
import type { TermsScreenProps } from './types.ts';

/** What one agrees to, in four sentences, by version. */
export function TermsScreen({ version, changed, onAccept, onDecline }: TermsScreenProps) {
  const t = useText();
  const task = useTask();
  return (
    <Page>
      <div className={styles.narrow}>
        <PageTitle>{t.signin.termsTitle}</PageTitle>
        <div className="pad">
          <p className={`lead ${styles.intro}`}>{changed ? t.signin.termsChanged : t.signin.termsLead}</p>
          <ul className={styles.terms}>
            {t.signin.termsPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="muted small" style={{ marginBottom: 16 }}>
            {t.signin.termsVersion(version)}
          </p>
          {task.failure ? <ErrorNote code={task.failure.code} /> : null}
          <Buttons>
            <Button kind="go" busy={task.busy} onClick={() => void task.run(() => onAccept(version))}>
              {t.signin.termsAccept}
            </Button>
            <Button kind="quiet" onClick={onDecline}>
              {t.signin.termsDecline}
            </Button>
          </Buttons>
        </div>
      </div>
    </Page>
  );
}
