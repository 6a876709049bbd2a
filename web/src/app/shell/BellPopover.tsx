import { NotificationList } from '../../features/notifications/NotificationList.tsx';
import type { Notice } from '../../features/notifications/types.ts';
import { useText } from '../../i18n/language.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Popover } from '../../ui/mui/Popover.tsx';
import { Empty } from '../../ui/states.tsx';
import styles from './shell.module.css';

interface BellPopoverProps {
  readonly anchor: HTMLElement;
  readonly notices: readonly Notice[];
  readonly onRead: (id: string) => void;
  readonly onReadAll: () => void;
  readonly onClose: () => void;
}

/** The unread ones, at hand from everywhere. */
export function BellPopover({ anchor, notices, onRead, onReadAll, onClose }: BellPopoverProps) {
  const t = useText();
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t.notifications.title, className: styles.popover ?? '' } }}
    >
      <div className={styles.popoverHead}>
        <h2>{t.notifications.title}</h2>
        {notices.length > 0 ? (
          <Button small kind="quiet" onClick={onReadAll}>
            {t.notifications.markAll}
          </Button>
        ) : null}
      </div>
      {notices.length === 0 ? (
        <Empty what={t.notifications.caughtUp} />
      ) : (
        <NotificationList
          notices={notices}
          onRead={(id) => {
            onClose();
            onRead(id);
          }}
        />
      )}
      <div className={styles.popoverFoot}>
        <ButtonLink to="/notiser" small kind="quiet" onClick={onClose}>
          {t.notifications.showAll}
        </ButtonLink>
      </div>
    </Popover>
  );
}
