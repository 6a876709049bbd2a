import { lazy, Suspense, useState } from 'react';
import { useText } from '../../i18n/language.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { Face } from '../../parts/Face.tsx';
import styles from './shell.module.css';

const AccountMenuList = lazy(() =>
  import('./AccountMenuList.tsx').then((module) => ({ default: module.AccountMenuList })),
);

interface AccountMenuProps {
  readonly me: { readonly uid: string; readonly name: string };
  readonly onSignOut: () => void;
}

/** My face, and behind it my profile, my settings and the way out. */
export function AccountMenu({ me, onSignOut }: AccountMenuProps) {
  const t = useText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        label={t.shell.account(me.name)}
        className={styles.account ?? ''}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Face name={me.name} />
      </IconButton>
      {anchor ? (
        <Suspense fallback={null}>
          <AccountMenuList anchor={anchor} me={me} onSignOut={onSignOut} onClose={() => setAnchor(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
