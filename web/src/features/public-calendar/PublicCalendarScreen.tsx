import type { PublicPageOf } from '@socialhallbarhet/content/public';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { EventLine } from '../../parts/EventLine.tsx';
import { EventSection, EventSections } from '../../parts/EventSections.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import styles from './public-calendar.module.css';

/** What is open to everyone: now, and month by month; then what has been. */
export function PublicCalendarScreen({ page, now }: { readonly page: PublicPageOf<'calendar'>; readonly now: Date }) {
  const { texts: t } = useLanguage();
  const line = (event: PublicPageOf<'calendar'>['coming'][number]) => <EventLine event={event} now={now} />;
  return (
    <Page>
      <PageTitle below={<p className={`lead ${styles.lead}`}>{t.calendar.lead}</p>}>{t.calendar.title}</PageTitle>
      {page.coming.length > 0 ? (
        <EventSections events={page.coming} now={now} line={line} />
      ) : (
        <div className={`pad ${styles.none}`}>
          <p>{t.calendar.nothingComing}</p>
          <p className="muted">
            {t.calendar.nothingComingHow}{' '}
            <Link className="link" to="/kunskap/stadsutveckling">
              {t.knowledge.theMatrix}
            </Link>
          </p>
        </div>
      )}
      {page.past.length > 0 ? <EventSection title={t.calendar.past} events={page.past} line={line} /> : null}
    </Page>
  );
}
