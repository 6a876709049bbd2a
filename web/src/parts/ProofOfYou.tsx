import { useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/language.tsx';
import { Button, Buttons } from '../ui/Button.tsx';
import { Field, Form } from '../forms/Field.tsx';
import { useTask } from '../forms/outcome.ts';
import { ErrorNote } from '../ui/states.tsx';

/** How to show once more that it is oneself, without leaving what one is doing. */
export interface Proof {
  readonly email: string;
  readonly onSend: () => Promise<void>;
  /** Signs in anew by the code. */
  readonly onCode: (code: string) => Promise<void>;
}

interface ProofOfYouProps {
  readonly proof: Proof;
  readonly deed: string;
  /** Goes on with what was asked for. */
  readonly onProved: () => void;
}

/** A code by mail, when the sign-in is too old for a power. */
export function ProofOfYou({ proof, deed, onProved }: ProofOfYouProps) {
  const t = useText();
  const [sent, setSent] = useState(false);
  const [code, setCode] = useState('');
  const task = useTask();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (sent) input.current?.focus();
  }, [sent]);
  const send = () => void task.run(proof.onSend).then((ok) => ok && setSent(true));
  const prove = () => void task.run(() => proof.onCode(code)).then((ok) => ok && onProved());
  return (
    <section aria-label={t.powers.prove}>
      <p aria-live="polite">{sent ? t.powers.proveSent(proof.email) : t.powers.proveWhy}</p>
      {sent ? (
        <Form onSubmit={prove}>
          <Field
            code
            label={t.signin.code}
            value={code}
            onValue={(typed) => setCode(typed.replace(/\D/g, '').slice(0, 6))}
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            inputRef={input}
          />
          <Buttons>
            <Button kind="go" type="submit" busy={task.busy}>
              {deed}
            </Button>
            <Button kind="quiet" onClick={send}>
              {t.powers.proveAgain}
            </Button>
          </Buttons>
        </Form>
      ) : (
        <Buttons>
          <Button kind="go" busy={task.busy} onClick={send}>
            {t.powers.proveSend}
          </Button>
        </Buttons>
      )}
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </section>
  );
}
