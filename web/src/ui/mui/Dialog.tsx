import MuiDialog from '@mui/material/Dialog';
import { type ReactNode, useId } from 'react';
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
}

/** A question that must be answered before going on. Import it lazily: it brings MUI's Dialog. */
export function Dialog({ open, title, children, actions, onClose, wide = false }: DialogProps) {
  const id = useId();
  return (
    <Themed>
      <MuiDialog open={open} onClose={onClose} maxWidth={wide ? 'sm' : 'xs'} aria-labelledby={id}>
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>{actions}</div>
      </MuiDialog>
    </Themed>
  );
}
