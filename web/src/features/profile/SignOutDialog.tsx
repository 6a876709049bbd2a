import { useText } from '../../i18n/language.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/mui/Dialog.tsx';
import { useTask } from '../../forms/outcome.ts';
import { ErrorNote } from '../../ui/states.tsx';

interface SignOutDialogProps {
  readonly unsent: number;
  readonly onSignOut: () => Promise<void>;
  readonly onClose: () => void;
}

/** Warns that what is not sent would be lost. The shell opens it too. */
export function SignOutDialog({ unsent, onSignOut, onClose }: SignOutDialogProps) {
  const t = useText();
  const task = useTask();
  return (
    <Dialog
      open
      title={t.profile.signOutTitle}
      onClose={onClose}
      actions={
        <>
          <Button kind="go" onClick={onClose}>
            {t.profile.stay}
          </Button>
          <Button kind="danger" busy={task.busy} onClick={() => void task.run(onSignOut)}>
            {t.profile.signOutAnyway}
          </Button>
        </>
      }
    >
      <p>
        <b>{t.profile.unsent(unsent)}</b>
      </p>
      <p>{t.profile.unsentHelp}</p>
      {task.failure ? <ErrorNote code={task.failure.code} /> : null}
    </Dialog>
  );
}
