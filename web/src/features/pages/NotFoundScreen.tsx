import { Link } from 'react-router';
import { useText } from '../../i18n/language.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import styles from './pages.module.css';

/** Nothing lives here. The same words whether it never did or one may not see it. */
export function NotFoundScreen({ broken = false }: { readonly broken?: boolean }) {
  const t = useText();
  const ways = [
    { to: '/', label: t.pages.toFront },
    { to: '/kunskap', label: t.pages.toKnowledge },
    { to: '/kalender', label: t.pages.toCalendar },
  ];
  return (
    <Page>
      <PageTitle>{broken ? t.pages.broken : t.pages.notFound}</PageTitle>
      <div className={`pad ${styles.text}`}>
        <p className="lead">{broken ? t.pages.brokenLead : t.pages.notFoundLead}</p>
        <p>{t.pages.notFoundLinks}</p>
        <ul className={styles.ways}>
          {ways.map(({ to, label }) => (
            <li key={to}>
              <Link className="link" to={to}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
