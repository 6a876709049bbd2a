import { SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Check, Field, Form } from '../../forms/Field.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { useTask } from '../../forms/outcome.ts';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import styles from './profile.module.css';
import type { PasswordScreenProps } from './types.ts';

/** A new password: after the code of a forgotten one, or from the settings. */
export function PasswordScreen({ email, onSave, onDone }: PasswordScreenProps) {
  const t = useText();
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const task = useTask();
  const wrong = password.length < SERVER_LIMITS.passwordMin ? t.signin.passwordShort : undefined;
  const submit = () => {
    setTried(true);
    if (wrong) return;
    void task
      .run(() => onSave(password))
      .then((ok) => {
        if (!ok) return;
        announce(t.profile.passwordSaved);
        onDone();
      });
  };
  return (
    <Page>
      <PageTitle>{t.signin.newPassword}</PageTitle>
      <div className={`pad ${styles.narrow}`} style={{ marginTop: 24 }}>
        <Form onSubmit={submit}>
          {/* So that a password manager knows whose it is. */}
          <input type="email" value={email} autoComplete="username" readOnly hidden />
          <Field
            label={t.signin.newPassword}
            help={t.signin.passwordHelp}
            type={shown ? 'text' : 'password'}
            autoComplete="new-password"
            value={password}
            onValue={setPassword}
            error={tried ? wrong : undefined}
          />
          <Check label={t.signin.showPassword} checked={shown} onChecked={setShown} />
          {task.failure ? <ErrorNote code={task.failure.code} /> : null}
          <Buttons>
            <Button kind="go" type="submit" busy={task.busy}>
              {t.signin.setPassword}
            </Button>
            <Button kind="quiet" onClick={onDone}>
              {t.common.cancel}
            </Button>
          </Buttons>
        </Form>
      </div>
    </Page>
  );
}
