import { Link } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import styles from './profile.module.css';

/** Between my profile and my settings. */
export function MyTabs({ at }: { readonly at: 'profile' | 'settings' }) {
  const t = useText();
  return (
    <nav className={styles.tabs} aria-label={t.profile.mine}>
      <Link to="/mitt" aria-current={at === 'profile' ? 'page' : undefined}>
        {t.shell.profile}
      </Link>
      <Link to="/mitt/installningar" aria-current={at === 'settings' ? 'page' : undefined}>
        {t.shell.settings}
      </Link>
    </nav>
  );
}
