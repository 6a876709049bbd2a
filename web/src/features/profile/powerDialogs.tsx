import { SERVER_LIMITS } from '@socialhallbarhet/domain';
import { type ReactNode, useState } from 'react';
import { newId } from '../../data/ids.ts';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Choices, Field } from '../../ui/Field.tsx';
import { useTask } from '../../ui/outcome.ts';
import { ErrorNote } from '../../ui/states.tsx';

const DAY_S = 24 * 60 * 60;
const SPANS = { day: DAY_S, week: 7 * DAY_S, month: 30 * DAY_S, on: null } as const;
type Span = keyof typeof SPANS;
const CHOICES = Object.keys(SPANS) as Span[];

interface RestrictDialogProps {
  readonly name: string;
  /** `id` stays the same for every try of one decision. `seconds`: `null` is until further notice. */
  readonly onRestrict: (id: string, seconds: number | null, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** For how long, and why: both are told to the member. */
export function RestrictDialog({ name, onRestrict, onClose }: RestrictDialogProps) {
  const t = useText();
  const [span, setSpan] = useState<Span>('day');
  return (
    <ReasonDialog
      title={t.powers.restrictTitle(name)}
      text={t.powers.restrictText(name)}
      help={t.powers.reasonHelp}
      deed={t.powers.restrict}
      danger
      onDo={(id, reason) => onRestrict(id, SPANS[span], reason)}
      onClose={onClose}
    >
      <Choices
        legend={t.powers.howLong}
        value={span}
        onValue={setSpan}
        options={CHOICES.map((id) => ({ id, label: t.powers.spans[id] }))}
      />
    </ReasonDialog>
  );
}

interface LiftDialogProps {
  readonly name: string;
  readonly onLift: (id: string, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

export function LiftDialog({ name, onLift, onClose }: LiftDialogProps) {
  const t = useText();
  return (
    <ReasonDialog
      title={t.powers.liftTitle(name)}
      help={t.powers.liftReasonHelp}
      deed={t.powers.lift}
      onDo={onLift}
      onClose={onClose}
    />
  );
}

interface ReasonDialogProps {
  readonly title: string;
  readonly text?: string;
  readonly help: string;
  readonly deed: string;
  readonly danger?: boolean;
  readonly children?: ReactNode;
  readonly onDo: (id: string, reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** No power is used without a reason. */
function ReasonDialog({ title, text, help, deed, danger = false, children, onDo, onClose }: ReasonDialogProps) {
  const t = useText();
  const [id] = useState(newId);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask();
  const max = SERVER_LIMITS.powerReasonMax;
  const wrong = reason.trim() === '' ? t.common.required : reason.length > max ? t.common.tooLong(max) : undefined;
  const act = () => {
    setTried(true);
    if (!wrong) void task.run(() => onDo(id, reason.trim())).then((ok) => ok && onClose());
  };
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind={danger ? 'danger' : 'go'} busy={task.busy} onClick={act}>
            {deed}
          </Button>
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
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </Dialog>
  );
}
