import { config, isPublicAddress } from '@socialhallbarhet/domain';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { Link, useLocation, useMatch, useNavigate } from 'react-router';
import type { Notice } from '../../features/notifications/types.ts';
import { useText } from '../../i18n/language.tsx';
import { ButtonLink, IconButton } from '../../ui/Button.tsx';
import { Foot } from '../../parts/Foot.tsx';
import { Icon } from '../../ui/icons.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { MARK, Rutan } from '../../parts/Rutan.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { Bell } from './Bell.tsx';
import { Words } from './Words.tsx';
import styles from './shell.module.css';

export interface ShellProps {
  /** The member who is signed in; absent for visitors. */
  readonly me?: { readonly uid: string; readonly name: string } | undefined;
  /** Unread notifications, latest first: the bell's number and its list. */
  readonly notices: readonly Notice[];
  readonly online: boolean;
  /** Whether this device keeps what it is given. */
  readonly keeping?: boolean;
  readonly onRead: (id: string) => void;
  readonly onReadAll: () => void;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** Words across the top, the same for visitors and members; tabs below on a phone. */
export function Shell({ children, online, keeping = true, ...props }: ShellProps) {
  const t = useText();
  const inTopic = useMatch('/g/:gid/amne/:tid') !== null;
  const { pathname } = useLocation();
  const isPage = props.me !== undefined && pathname !== '/' && isPublicAddress(pathname);
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <a
        className={styles.skip}
        href="#innehall"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t.shell.skip}
      </a>
      <Header {...props} />
      <div aria-live="polite">
        {online ? null : <Notice text={t.shell.offline} />}
        {keeping ? null : <Notice text={t.shell.keepsNothing} />}
      </div>
      <main className={styles.main} id="innehall" tabIndex={-1} ref={main}>
        {children}
      </main>
      {isPage ? <PageFoot /> : null}
      {inTopic ? null : (
        <nav className={styles.tabs} aria-label={t.shell.tabs}>
          <Words />
        </nav>
      )}
      <LiveRegion />
    </>
  );
}

function Notice({ text }: { readonly text: string }) {
  return (
    <div className={styles.notice}>
      <p className="small">
        <Icon name="alert" size={18} />
        <span>{text}</span>
      </p>
    </div>
  );
}

/** Members find what every page for everyone ends with. */
function PageFoot() {
  const t = useText();
  const { pathname } = useLocation();
  return <Foot title={t.shell.product} address={config.publicUrl + pathname} />;
}

function Header({ me, notices, onRead, onReadAll, onSignOut }: Omit<ShellProps, 'children' | 'online' | 'keeping'>) {
  const t = useText();
  const search = useSearch();
  return (
    <header className={styles.top}>
      <div className={styles.bar}>
        <Link className={styles.mark} to="/" translate="no">
          <Rutan cells={MARK} size={34} decorative />
          <span className={styles.wordmark}>{t.shell.product}</span>
        </Link>
        <nav className={styles.nav} aria-label={t.shell.mainMenu}>
          <Words />
        </nav>
        <div className={styles.tools}>
          {me ? (
            <>
              <IconButton label={t.shell.search} aria-keyshortcuts="Control+K Meta+K" onClick={search}>
                <Icon name="search" />
              </IconButton>
              <Bell notices={notices} onRead={onRead} onReadAll={onReadAll} />
              <AccountMenu me={me} onSignOut={onSignOut} />
            </>
          ) : (
            <ButtonLink to="/logga-in" small>
              {t.shell.signIn}
            </ButtonLink>
          )}
        </div>
      </div>
    </header>
  );
}

/** To the search field, by the button or Ctrl/⌘ + K. */
function useSearch() {
  const navigate = useNavigate();
  const go = useCallback(() => void navigate('/folk', { state: { search: true } }), [navigate]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      go();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);
  return go;
}
