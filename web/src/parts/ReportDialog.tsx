import { type Ground, GROUNDS, isBlank, type ReportAnswer, SERVER_LIMITS } from '@socialhallbarhet/domain';
import { useState } from 'react';
import { useText } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/mui/Dialog.tsx';
import { Check, Field, FieldError, Select } from '../forms/Field.tsx';
import { useTask } from '../forms/outcome.ts';
import { ErrorNote } from '../ui/states.tsx';

interface ReportDialogProps {
  readonly title: string;
  readonly onReport: (ground: Ground, words: string) => Promise<ReportAnswer>;
  readonly onClose: () => void;
}

/** Reason, words and good faith; then the receipt. */
export function ReportDialog({ title, onReport, onClose }: ReportDialogProps) {
  const t = useText();
  const [receipt, setReceipt] = useState<ReportAnswer>();
  if (!receipt) return <Asking title={title} onReport={onReport} onReceipt={setReceipt} onClose={onClose} />;
  const { ref, known } = receipt;
  return (
    <Dialog
      open
      title={t.moderation.receiptTitle}
      onClose={onClose}
      actions={
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone
        <Button autoFocus onClick={onClose}>
          {t.common.close}
        </Button>
      }
    >
      <p aria-live="polite">{known ? t.moderation.receiptAgain(ref) : t.moderation.receipt(ref)}</p>
    </Dialog>
  );
}

function Asking({
  title,
  onReport,
  onReceipt,
  onClose,
}: ReportDialogProps & { readonly onReceipt: (receipt: ReportAnswer) => void }) {
  const t = useText();
  const [ground, setGround] = useState<Ground | ''>('');
  const [words, setWords] = useState('');
  const [faith, setFaith] = useState(false);
  const [tried, setTried] = useState(false);
  const task = useTask();
  const max = SERVER_LIMITS.reportWordsMax;
  const send = () => {
    setTried(true);
    if (ground === '' || !faith || words.length > max) return;
    void task.run(async () => onReceipt(await onReport(ground, words.trim())));
  };
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      dirty={!isBlank(words)}
      actions={
        <>
          <Button kind="go" busy={task.busy} onClick={send}>
            {t.moderation.reportSend}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t.common.cancel}
          </Button>
        </>
      }
    >
      <Select
        label={t.moderation.reportWhy}
        value={ground}
        onValue={(value) => setGround(value as Ground | '')}
        options={[
          { id: '', label: t.moderation.reportChoose },
          ...GROUNDS.map((id) => ({ id, label: t.moderation.grounds[id].label })),
        ]}
        error={tried && ground === '' ? t.moderation.groundNeeded : undefined}
      />
      <Field
        label={t.moderation.reportWords}
        help={t.moderation.reportWordsHelp}
        optional
        lines={3}
        value={words}
        onValue={setWords}
        max={max}
        error={tried && words.length > max ? t.common.tooLong(max) : undefined}
      />
      <Check label={t.moderation.goodFaith} checked={faith} onChecked={setFaith} />
      <FieldError error={tried && !faith ? t.moderation.goodFaithNeeded : undefined} />
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </Dialog>
  );
}
