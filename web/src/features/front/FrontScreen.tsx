import type { PublicPageOf } from '@socialhallbarhet/content/public';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { ButtonLink, Buttons } from '../../ui/Button.tsx';
import { CellMap } from '../../parts/CellMap.tsx';
import { cellPath } from '../../parts/cells.ts';
import { EventLine } from '../../parts/EventLine.tsx';
import { PageTitle } from '../../ui/Page.tsx';
import { plainDate } from '../../parts/time/time.ts';
import styles from './front.module.css';

/** What a visitor meets: what this is, the whole matrix in one glance, what is on, and what members do. */
export function FrontScreen({ page, now }: { readonly page: PublicPageOf<'front'>; readonly now: Date }) {
  const { lang, texts: t } = useLanguage();
  const counts = new Map(page.cells.map((cell) => [cell.id as string, cell.items.length]));
  const filled = page.cells.filter((cell) => cell.items.length > 0).length;
  return (
    <div className={styles.front}>
      <section className={styles.hero}>
        <div>
          <PageTitle tab={t.front.tab}>{t.front.title}</PageTitle>
          <p className={`lead ${styles.lead}`}>{t.front.lead}</p>
          <Buttons className={styles.ways ?? ''}>
            <ButtonLink to="/logga-in" kind="go">
              {t.front.join}
            </ButtonLink>
            <ButtonLink to="/kunskap">{t.front.read}</ButtonLink>
          </Buttons>
        </div>
        <div className={styles.map}>
          <h2>{t.front.mapTitle}</h2>
          <CellMap counts={counts} to={cellPath} label={t.knowledge.theMatrix} />
          <p className="muted small">
            {t.front.mapText} {t.front.mapFilled(filled, page.cells.length)}.
          </p>
        </div>
      </section>

      <section className={styles.next}>
        <h2>{t.front.next}</h2>
        {page.events.length === 0 ? (
          <p className="muted">{t.front.noEvents}</p>
        ) : (
          <ul className={styles.events}>
            {page.events.map((event) => (
              <EventLine key={event.id} event={event} now={now} as="large" />
            ))}
          </ul>
        )}
        <p>
          <Link className="link" to="/kalender">
            {t.front.allEvents}
          </Link>
        </p>
      </section>

      <section className={styles.models}>
        <h2>{t.front.models}</h2>
        <ul>
          {page.models.map(({ model, items }) => (
            <li key={model.id}>
              <h3>
                <Link to={model.path}>{model.title[lang]}</Link>
              </h3>
              <p>{model.lead[lang]}</p>
              <p className="muted small">{t.knowledge.inModel(items)}</p>
            </li>
          ))}
        </ul>
      </section>

      <div className={styles.two}>
        <section>
          <h2>{t.front.latest}</h2>
          <ul className={styles.latest}>
            {page.latest.map((item) => (
              <li key={item.id}>
                <Link className="link" to={`/p/${item.id}`}>
                  {item.title[lang]}
                </Link>
                <p className="muted small">{t.knowledge.reviewedOn(plainDate(item.reviewed, t.time))}</p>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t.front.membersDo}</h2>
          <dl className={styles.deeds}>
            {t.front.deeds.map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <ButtonLink to="/logga-in">{t.front.join}</ButtonLink>
        </section>
      </div>
    </div>
  );
}
