import { config } from '@socialhallbarhet/domain';
import { Link } from 'react-router';
import { useText } from '../i18n/language.tsx';
import { Rutan, MARK } from './Rutan.tsx';
import styles from './foot.module.css';

const STANDING = ['om', 'villkor', 'tillganglighet', 'integritet'] as const;

interface FootProps {
  /** The title and the whole address of the page, for who reports something about it. */
  readonly title: string;
  readonly address: string;
  readonly other?: { readonly href: string; readonly lang: 'sv' | 'en' };
}

/** At the end of every page for everyone: who answers for it, its terms, and where to say that something is wrong. */
export function Foot({ title, address, other }: FootProps) {
  const t = useText();
  const subject = encodeURIComponent(t.pages.reportSubject(title));
  const body = encodeURIComponent(t.pages.reportBody(address));
  return (
    <footer className={styles.foot}>
      <div className={styles.inner}>
        <div className={styles.who}>
          <Rutan cells={MARK} size={34} decorative />
          <p>
            {t.pages.operator(config.operator.name)}
            <br />
            <span className="muted">{t.pages.footLead}</span>
          </p>
        </div>
        <nav aria-label={t.pages.aboutThis}>
          <ul className={styles.links}>
            {STANDING.map((id) => (
              <li key={id}>
                <Link to={`/${id}`}>{t.pages.standing[id]}</Link>
              </li>
            ))}
            <li>
              <a href={`mailto:${config.operator.mail}?subject=${subject}&body=${body}`}>{t.pages.reportFault}</a>
            </li>
            {other ? (
              <li>
                <a href={other.href} lang={other.lang} hrefLang={other.lang}>
                  {t.pages.otherLanguage}
                </a>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
