import { lazy, Suspense, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Notice } from '../../features/notifications/types.ts';
import { useText } from '../../i18n/language.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './shell.module.css';

const BellPopover = lazy(() => import('./BellPopover.tsx').then((module) => ({ default: module.BellPopover })));

interface BellProps {
  readonly notices: readonly Notice[];
  readonly onRead: (id: string) => void;
  readonly onReadAll: () => void;
}

/** How much is new for me; a list beside it on a wide screen, its own page on a phone. */
export function Bell({ notices, onRead, onReadAll }: BellProps) {
  const t = useText();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // The list loads late: opened on one page, it must not turn up over the next.
  const [opened, setOpened] = useState<{ readonly anchor: HTMLElement; readonly on: string }>();
  const anchor = opened?.on === pathname ? opened.anchor : null;
  const n = notices.length;
  return (
    <>
      <IconButton
        label={t.shell.bell(n)}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          if (window.matchMedia('(max-width: 760px)').matches) void navigate('/notiser');
          else setOpened({ anchor: event.currentTarget, on: pathname });
        }}
      >
        <Icon name="bell" />
        {n > 0 ? (
          <span className={styles.number} aria-hidden="true">
            {n > 99 ? '99+' : n}
          </span>
        ) : null}
      </IconButton>
      {anchor ? (
        <Suspense fallback={null}>
          <BellPopover
            anchor={anchor}
            notices={notices}
            onRead={onRead}
            onReadAll={onReadAll}
            onClose={() => setOpened(undefined)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
