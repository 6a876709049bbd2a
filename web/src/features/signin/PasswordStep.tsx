import { SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check, Field, Form } from '../../forms/Field.tsx';
import { useTask } from '../../forms/outcome.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { emailOf } from './email.ts';
import styles from './signin.module.css';

interface PasswordStepProps {
  readonly mode: 'password' | 'register';
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onDone: (email: string, password: string) => Promise<void>;
  readonly onMode: (mode: 'password' | 'register' | 'code' | 'forgot') => void;
}

/** Signing in, or becoming a member, with address and password. */
export function PasswordStep({ mode, email, onEmail, onDone, onMode }: PasswordStepProps) {
  const t = useText();
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [wrong, setWrong] = useState<{ email?: string; password?: string }>({});
  const task = useTask();
  const fresh = mode === 'register';
  const submit = () => {
    const address = emailOf(email);
    const found = {
      ...(address ? {} : { email: t.signin.emailWrong }),
      ...(fresh && password.length < SERVER_LIMITS.passwordMin ? { password: t.signin.passwordShort } : {}),
      ...(password === '' ? { password: t.common.required } : {}),
    };
    setWrong(found);
    if (address && !found.password) void task.run(() => onDone(address, password));
  };
  return (
    <>
      <h2>{fresh ? t.signin.registerTitle : t.signin.passwordTitle}</h2>
      <div className={styles.body}>
        <Form onSubmit={submit}>
          <Field
            label={t.signin.email}
            value={email}
            onValue={onEmail}
            type="email"
            autoComplete="username"
            inputMode="email"
            error={wrong.email}
          />
          <Field
            label={t.signin.password}
            help={fresh ? t.signin.passwordHelp : undefined}
            value={password}
            onValue={setPassword}
            type={shown ? 'text' : 'password'}
            autoComplete={fresh ? 'new-password' : 'current-password'}
            error={wrong.password}
          />
          <Check label={t.signin.showPassword} checked={shown} onChecked={setShown} />
          {task.failure ? <ErrorNote code={task.failure.code} /> : null}
          <Button kind="go" type="submit" wide busy={task.busy}>
            {fresh ? t.signin.register : t.signin.title}
          </Button>
        </Form>
        <div className={styles.links}>
          <button type="button" className="link" onClick={() => onMode(fresh ? 'password' : 'register')}>
            {fresh ? t.signin.toPassword : t.signin.toRegister}
          </button>
          {fresh ? null : (
            <button type="button" className="link" onClick={() => onMode('forgot')}>
              {t.signin.forgot}
            </button>
          )}
          <button type="button" className="link" onClick={() => onMode('code')}>
            {t.signin.withCode}
          </button>
        </div>
      </div>
    </>
  );
}
