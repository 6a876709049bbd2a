import type { PublicPageOf } from '@socialhallbarhet/content/public';
import type { PublicEvent } from '@socialhallbarhet/domain';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { EventLine } from '../../parts/EventLine.tsx';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { monthYear } from '../../parts/time/time.ts';
import styles from './public-calendar.module.css';

/** What is open to everyone, month by month; then what has been. */
export function PublicCalendarScreen({ page, now }: { readonly page: PublicPageOf<'calendar'>; readonly now: Date }) {
  const { texts: t } = useLanguage();
  return (
    <Page>
      <PageTitle below={<p className={`lead ${styles.lead}`}>{t.calendar.lead}</p>}>{t.calendar.title}</PageTitle>
      {page.coming.length > 0 ? (
        <Months events={page.coming} now={now} />
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
      {page.past.length > 0 ? (
        <section className={styles.month}>
          <h2 className="pad">{t.calendar.past}</h2>
          <ul className={styles.events}>
            {page.past.map((event) => (
              <EventLine key={event.id} event={event} now={now} />
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}

function Months({ events, now }: { readonly events: readonly PublicEvent[]; readonly now: Date }) {
  const { texts: t } = useLanguage();
  const months = new Map<string, PublicEvent[]>();
  for (const event of events) {
    const month = monthYear(new Date(event.starts), t.time);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months].map(([month, inMonth]) => (
    <section key={month} className={styles.month}>
      <h2 className="pad">
        {month.charAt(0).toLocaleUpperCase()}
        {month.slice(1)}
      </h2>
      <ul className={styles.events}>
        {inMonth.map((event) => (
          <EventLine key={event.id} event={event} now={now} />
        ))}
      </ul>
    </section>
  ));
}
