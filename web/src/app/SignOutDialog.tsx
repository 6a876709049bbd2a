import { useText } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';

interface SignOutDialogProps {
  readonly unsent: number;
  readonly onSignOut: () => void;
  readonly onClose: () => void;
}

/** Signing out deletes what this device keeps: what is not sent would be lost. */
export function SignOutDialog({ unsent, onSignOut, onClose }: SignOutDialogProps) {
  const t = useText();
  return (
    <Dialog
      open
      title={t.profile.signOutTitle}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={onSignOut}>
            {t.profile.signOutAnyway}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t.profile.stay}
          </Button>
        </>
      }
    >
      <p>{t.profile.unsent(unsent)}</p>
      <p>{t.profile.unsentHelp}</p>
    </Dialog>
  );
}
