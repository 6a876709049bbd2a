import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check, Field, Form } from '../../forms/Field.tsx';
import { useTask } from '../../forms/outcome.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { CodeStep } from './CodeStep.tsx';
import { emailOf } from './email.ts';
import { PasswordStep } from './PasswordStep.tsx';
import styles from './signin.module.css';
import type { Provider, SignInScreenProps, TestAccount } from './types.ts';

const TestAccountsDialog = lazy(() =>
  import('./TestAccountsDialog.tsx').then((module) => ({ default: module.TestAccountsDialog })),
);

type Step = 'code' | 'sent' | 'password' | 'register' | 'forgot' | 'forgotSent';

/** All ways in. Keeps the address when one changes one's mind. */
export function SignInPanel(props: SignInScreenProps & { readonly start?: Step; readonly startEmail?: string }) {
  const t = useText();
  const [step, setStep] = useState<Step>(props.start ?? 'code');
  const [email, setEmail] = useState(props.startEmail ?? '');
  const [shared, setShared] = useState(false);
  const keeping = { shared };
  const sharing = (
    <div className={styles.shared}>
      <Check label={t.signin.shared} help={t.signin.sharedHelp} checked={shared} onChecked={setShared} />
    </div>
  );

  if (step === 'sent' || step === 'forgotSent') {
    return (
      <CodeStep
        email={email}
        onResend={() => props.onRequestCode(email)}
        onOtherEmail={() => setStep(step === 'sent' ? 'code' : 'forgot')}
        onVerify={(code) => props.onVerifyCode(email, code, keeping, step === 'forgotSent')}
      />
    );
  }
  if (step === 'password' || step === 'register') {
    return (
      <>
        <PasswordStep
          key={step}
          mode={step}
          email={email}
          onEmail={setEmail}
          onMode={setStep}
          onDone={(address, password) =>
            step === 'register'
              ? props.onRegister(address, password, keeping)
              : props.onPassword(address, password, keeping)
          }
        />
        {sharing}
      </>
    );
  }
  return (
    <>
      <EmailStep
        {...props}
        forgot={step === 'forgot'}
        email={email}
        onEmail={setEmail}
        onSent={(address) => {
          setEmail(address);
          setStep(step === 'forgot' ? 'forgotSent' : 'sent');
        }}
      />
      {step === 'forgot' ? (
        <div className={styles.links}>
          <button type="button" className="link" onClick={() => setStep('password')}>
            {t.common.back}
          </button>
        </div>
      ) : (
        <>
          <OtherWays {...props} shared={shared} onPasswordInstead={() => setStep('password')} />
          {sharing}
        </>
      )}
    </>
  );
}

interface EmailStepProps extends SignInScreenProps {
  readonly forgot: boolean;
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly onSent: (email: string) => void;
}

function EmailStep({ forgot, email, onEmail, onSent, onRequestCode }: EmailStepProps) {
  const t = useText();
  const [wrong, setWrong] = useState(false);
  const task = useTask();
  const submit = () => {
    const address = emailOf(email);
    setWrong(!address);
    if (address) void task.run(() => onRequestCode(address)).then((ok) => ok && onSent(address));
  };
  return (
    <>
      <h2>{forgot ? t.signin.forgotTitle : t.signin.join}</h2>
      {forgot ? <p className={`muted ${styles.intro}`}>{t.signin.forgotHelp}</p> : null}
      <div className={styles.body}>
        <Form onSubmit={submit}>
          <Field
            label={t.signin.email}
            help={forgot ? undefined : t.signin.emailHelp}
            value={email}
            onValue={onEmail}
            type="email"
            autoComplete="email"
            inputMode="email"
            spellCheck={false}
            error={wrong ? t.signin.emailWrong : undefined}
          />
          {task.failure ? <ErrorNote code={task.failure.code} /> : null}
          <Button kind="go" type="submit" wide busy={task.busy}>
            {task.busy ? t.signin.sending : t.signin.sendCode}
          </Button>
        </Form>
      </div>
    </>
  );
}

function OtherWays({
  testAccounts,
  shared,
  onProvider,
  onPasswordInstead,
}: SignInScreenProps & { readonly shared: boolean; readonly onPasswordInstead: () => void }) {
  const t = useText();
  const [choosing, setChoosing] = useState<Provider>();
  const task = useTask();
  const go = (provider: Provider, account?: TestAccount) => {
    setChoosing(undefined);
    void task.run(() => onProvider(provider, { shared }, account));
  };
  const press = (provider: Provider) => (testAccounts ? setChoosing(provider) : go(provider));
  return (
    <>
      <p className={styles.or}>{t.signin.or}</p>
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
      <div className={styles.ways}>
        <Button wide busy={task.busy} onClick={() => press('microsoft')}>
          {t.signin.microsoft}
        </Button>
        <Button wide busy={task.busy} onClick={() => press('google')}>
          {t.signin.google}
        </Button>
        <Button wide kind="quiet" onClick={onPasswordInstead}>
          {t.signin.withPassword}
        </Button>
      </div>
      {choosing && testAccounts ? (
        <Suspense fallback={null}>
          <TestAccountsDialog
            accounts={testAccounts}
            onChoose={(account) => go(choosing, account)}
            onClose={() => setChoosing(undefined)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
