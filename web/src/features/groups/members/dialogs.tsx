import { isBlank, LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../../../i18n/language.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/mui/Dialog.tsx';
import { Field } from '../../../forms/Field.tsx';
import { useTask } from '../../../forms/outcome.ts';
import { ErrorNote } from '../../../ui/states.tsx';
import type { GroupMember, GroupScreenProps } from '../types.ts';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly deed: string;
  readonly stay: string;
  readonly onDo: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks once more before something that cannot be taken back at once. */
export function ConfirmDialog({ title, text, deed, stay, onDo, onClose }: ConfirmDialogProps) {
  const task = useTask();
  const act = () => void task.run(onDo).then((ok) => ok && onClose());
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={task.busy} onClick={act}>
            {deed}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {stay}
          </Button>
        </>
      }
    >
      <p dir="auto">{text}</p>
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </Dialog>
  );
}

interface BanDialogProps {
  readonly member: GroupMember;
  readonly onBan: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Shutting someone out needs a reason. */
export function BanDialog({ member, onBan, onClose }: BanDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask();
  const wrong = isBlank(reason)
    ? t.common.required
    : reason.length > LIMITS.banReasonMax
      ? t.common.tooLong(LIMITS.banReasonMax)
      : undefined;
  const act = () => {
    setTried(true);
    if (!wrong) void task.run(() => onBan(reason.trim())).then((ok) => ok && onClose());
  };
  return (
    <Dialog
      open
      title={t.groups.banTitle(member.name)}
      onClose={onClose}
      dirty={!isBlank(reason)}
      actions={
        <>
          <Button kind="danger" busy={task.busy} onClick={act}>
            {t.groups.banMember}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t.common.cancel}
          </Button>
        </>
      }
    >
      <p>{t.groups.banText}</p>
      <Field
        label={t.groups.banReason}
        lines={3}
        value={reason}
        onValue={setReason}
        max={LIMITS.banReasonMax}
        error={tried ? wrong : undefined}
      />
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </Dialog>
  );
}

interface AskDialogProps extends Pick<GroupScreenProps, 'group' | 'onAsk'> {
  readonly onClose: () => void;
}

/** Asking to be let in, with the rules beside. */
export function AskDialog({ group, onAsk, onClose }: AskDialogProps) {
  const t = useText();
  const [text, setText] = useState('');
  const task = useTask();
  const wrong = text.length > LIMITS.requestTextMax ? t.common.tooLong(LIMITS.requestTextMax) : undefined;
  const act = () => {
    if (!wrong) void task.run(() => onAsk(text.trim())).then((ok) => ok && onClose());
  };
  return (
    <Dialog
      open
      wide
      title={t.groups.askTitle(group.name)}
      onClose={onClose}
      dirty={!isBlank(text)}
      actions={
        <>
          <Button kind="go" busy={task.busy} onClick={act}>
            {t.groups.askSend}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t.common.cancel}
          </Button>
        </>
      }
    >
      {group.rules ? (
        <div>
          <h3 className="small">{t.groups.rulesTitle}</h3>
          <p dir="auto" className="muted asWritten">
            {group.rules}
          </p>
        </div>
      ) : null}
      <Field
        optional
        label={t.groups.askText}
        help={t.groups.askHelp}
        lines={4}
        value={text}
        onValue={setText}
        max={LIMITS.requestTextMax}
        error={wrong}
      />
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </Dialog>
  );
}
