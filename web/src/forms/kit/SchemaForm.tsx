import type { ComponentProps, ReactNode } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button, Buttons } from '../../ui/Button.tsx';
import { ErrorNote, Note } from '../../ui/states.tsx';
import styles from '../field.module.css';
import { Unsaved } from './Unsaved.tsx';
import type { FormState } from './useSchemaForm.ts';

interface SchemaFormProps {
  readonly form: FormState;
  /** It changes something that is there: what was left unsaved is not what others see. */
  readonly changes?: boolean;
  readonly children: ReactNode;
}

/** The fields of a form, under a warning when they begin with what was not saved. */
export function SchemaForm({ form, changes = false, children }: SchemaFormProps) {
  return (
    <form
      {...form.area}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit();
      }}
    >
      {changes && form.isRestored ? <Unsaved onDrop={form.drop} /> : null}
      {children}
    </form>
  );
}

interface FormFooterProps {
  readonly form: FormState;
  readonly send: string;
  readonly sending?: string;
  readonly saved?: string;
  readonly kind?: ComponentProps<typeof Button>['kind'];
  /** Only the rest of the form may be sent: there is nothing to send. */
  readonly cannotSend?: boolean;
  /** Where the fields are in no form of their own: a form inside it would not be allowed. */
  readonly onSend?: () => void;
  /** Leaves the form; what was typed is dropped. */
  readonly onCancel?: () => void;
  /** Something else asks for what is missing and sends anew, as `ProofOfYou`: no button, no error. */
  readonly isElsewhere?: boolean;
  /** More about the failure. */
  readonly children?: ReactNode;
}

/** How sending went, and the buttons. */
export function FormFooter(props: FormFooterProps) {
  const { form, send, sending = send, saved, kind = 'go', onSend, onCancel, children } = props;
  const { cannotSend = false, isElsewhere = false } = props;
  const t = useText();
  const sends = !cannotSend && !isElsewhere;
  const code = isElsewhere ? undefined : (form.failure?.code ?? (form.hasUnseenFault ? 'invalid-input' : undefined));
  return (
    <>
      {code ? <ErrorNote code={code}>{children}</ErrorNote> : null}
      {saved && form.isSaved ? <Note>{saved}</Note> : null}
      {sends || onCancel ? (
        <Buttons>
          {sends ? (
            <Button kind={kind} busy={form.busy} type={onSend ? 'button' : 'submit'} onClick={onSend}>
              {form.busy ? sending : send}
            </Button>
          ) : null}
          {onCancel ? (
            <Button
              kind="quiet"
              onClick={() => {
                form.drop();
                onCancel();
              }}
            >
              {t.common.cancel}
            </Button>
          ) : null}
        </Buttons>
      ) : null}
    </>
  );
}
