import MuiDialog from '@mui/material/Dialog';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { Button } from '../Button.tsx';
import styles from './dialog.module.css';
import { Themed } from './Themed.tsx';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons: the deed first, the way back last. */
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** Something is written that goes with the dialog: leaving it by Escape or beside it asks first. */
  readonly dirty?: boolean;
}

/** A question that must be answered before going on. Import it lazily: it brings MUI's Dialog. */
export function Dialog({ open, title, children, actions, onClose, wide = false, dirty = false }: DialogProps) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const leave = () => (dirty ? setAsking(true) : onClose());
  return (
    <Themed>
      <MuiDialog open={open} onClose={leave} maxWidth={wide ? 'sm' : 'xs'} aria-labelledby={id}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        {asking && dirty ? (
          <Leaving onStay={() => setAsking(false)} onLeave={onClose} />
        ) : (
          <div className={styles.actions}>{actions}</div>
        )}
      </MuiDialog>
    </Themed>
  );
}

/** Whether what is written shall go. */
function Leaving({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const t = useText();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    stay.current?.focus();
    return () => (before as HTMLElement | null)?.focus();
  }, []);
  return (
    <div className={styles.actions}>
      <p role="alert">{t.common.leaveWritten}</p>
      <Button ref={stay} onClick={onStay}>
        {t.common.goOnWriting}
      </Button>
      <Button kind="quiet" onClick={onLeave}>
        {t.common.dropWritten}
      </Button>
    </div>
  );
}
