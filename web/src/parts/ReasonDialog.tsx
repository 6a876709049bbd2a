import { isBlank, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/mui/Dialog.tsx';
import { Field } from '../forms/Field.tsx';
import { useTask } from '../forms/outcome.ts';
import { type Proof, ProofOfYou } from './ProofOfYou.tsx';
import { ErrorNote } from '../ui/states.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly text?: string;
  /** Who reads the reason. */
  readonly help: string;
  readonly deed: string;
  readonly danger?: boolean;
  readonly proof: Proof;
  readonly children?: ReactNode;
  /** `id` stays the same for every try of one decision. */
  readonly onDo: (id: string, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** No power is used without a reason, nor by who left the screen open in the morning. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, text, help, deed, danger = false, proof, children, onDo, onClose } = props;
  const t = useText();
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask();
  const max = SERVER_LIMITS.powerReasonMax;
  const wrong = isBlank(reason) ? t.common.required : reason.length > max ? t.common.tooLong(max) : undefined;
  const act = () => {
    setTried(true);
    if (!wrong) void task.run(() => onDo(id, reason.trim())).then((ok) => ok && onClose());
  };
  const isOld = task.failure?.code === 'sign-in-old';
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      dirty={!isBlank(reason)}
      actions={
        <>
          {isOld ? null : (
            <Button kind={danger ? 'danger' : 'go'} busy={task.busy} onClick={act}>
              {deed}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {t.common.cancel}
          </Button>
        </>
      }
    >
      {text ? <p>{text}</p> : null}
      {children}
      <Field
        label={t.powers.reason}
        help={help}
        lines={3}
        value={reason}
        onValue={setReason}
        max={max}
        error={tried ? wrong : undefined}
      />
      {isOld ? <ProofOfYou proof={proof} deed={deed} onProved={act} /> : null}
      {task.failure && !isOld ? <ErrorNote code={task.failure.code} /> : null}
    </Dialog>
  );
}
