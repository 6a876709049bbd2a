import { doorTo, inLanguage } from '@socialhallbarhet/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Foot } from '../../parts/Foot.tsx';
import { MARK, Rutan } from '../../parts/Rutan.tsx';
import styles from './shell.module.css';
import { Words } from './Words.tsx';

interface PublicShellProps {
  /** The address without its language. */
  readonly path: string;
  readonly title: string;
  readonly publicUrl: string;
  readonly children: ReactNode;
}

/** The shell of a visitor's page: the members' one without anything that needs script. */
export function PublicShell({ path, title, publicUrl, children }: PublicShellProps) {
  const { lang, texts: t } = useLanguage();
  const otherLang = lang === 'sv' ? ('en' as const) : ('sv' as const);
  const other = { lang: otherLang, href: inLanguage(path, otherLang) };
  return (
    <>
      <a className={styles.skip} href="#innehall">
        {t.shell.skip}
      </a>
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
            <a className={styles.language} href={other.href} lang={other.lang} hrefLang={other.lang}>
              {t.pages.otherLanguage}
            </a>
            <ButtonLink to={doorTo(path)} small>
              {t.shell.signIn}
            </ButtonLink>
          </div>
        </div>
      </header>
      <main className={styles.main} id="innehall" tabIndex={-1}>
        {children}
      </main>
      <Foot title={title} address={publicUrl + inLanguage(path, lang)} other={other} />
      <nav className={styles.tabs} aria-label={t.shell.tabs}>
        <Words />
      </nav>
    </>
  );
}
