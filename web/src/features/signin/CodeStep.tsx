import { SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { Field, Form } from '../../forms/Field.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { useTask } from '../../forms/outcome.ts';
import { ErrorNote } from '../../ui/states.tsx';
import styles from './signin.module.css';
import { useCountdown } from './useCountdown.ts';

interface CodeStepProps {
  readonly email: string;
  readonly onVerify: (code: string) => Promise<void>;
  readonly onResend: () => Promise<void>;
  readonly onOtherEmail: () => void;
}

/** Six digits from the mail, typed or pasted in one box; the sixth digit sends it. */
export function CodeStep({ email, onVerify, onResend, onOtherEmail }: CodeStepProps) {
  const t = useText();
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);
  const verify = useTask();
  const resend = useTask();
  const { left, start } = useCountdown();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    input.current?.focus();
    start(SERVER_LIMITS.codePauseMs / 1000);
  }, [start]);

  const check = (digits: string) => {
    setShort(digits.length !== 6);
    if (digits.length !== 6) return;
    void verify.run(() => onVerify(digits)).then((ok) => ok || input.current?.select());
  };
  const change = (typed: string) => {
    const digits = typed.replace(/\D/g, '').slice(0, 6);
    setCode(digits);
    setShort(false);
    if (digits.length === 6 && digits !== code) check(digits);
  };
  const again = () => {
    verify.clear();
    setCode('');
    void resend
      .run(async () => {
        await onResend();
        announce(t.signin.resent);
      })
      .then(() => {
        start(SERVER_LIMITS.codePauseMs / 1000);
        input.current?.focus();
      });
  };
  const wait = Math.max(left, 0);
  const failure = verify.failure ?? resend.failure;
  return (
    <>
      <h2>{t.signin.codeTitle}</h2>
      <p className={`muted ${styles.intro}`}>{t.signin.codeSent(email)}</p>
      <div className={styles.body}>
        <Form onSubmit={() => check(code)}>
          <Field
            code
            label={t.signin.code}
            value={code}
            onValue={change}
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9]*"
            spellCheck={false}
            inputRef={input}
            error={short ? t.signin.codeWrong : undefined}
          />
          {failure ? <ErrorNote code={failure.code} /> : null}
          <Buttons>
            <Button kind="go" type="submit" busy={verify.busy}>
              {t.signin.checkCode}
            </Button>
            <Button kind="quiet" onClick={again} busy={resend.busy || wait > 0}>
              {wait > 0 ? t.signin.resendIn(wait) : t.signin.resend}
            </Button>
          </Buttons>
        </Form>
        <p className="muted small" style={{ marginTop: 16 }}>
          {t.signin.noMail}
        </p>
        <div className={styles.links}>
          <button type="button" className="link" onClick={onOtherEmail}>
            {t.signin.otherEmail}
          </button>
        </div>
      </div>
    </>
  );
}
