import type { PublicPageOf } from '@socialhallbarhet/content/public';
import { hoursText, phaseOf, type PublicEvent, signInPath, zoneText } from '@socialhallbarhet/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { ButtonLink, Buttons } from '../../ui/Button.tsx';
import { cellsText } from '../../parts/cells.ts';
import { eventDay, howSoon, seatsText } from '../../parts/event-words.ts';
import { Markdown } from '../../parts/markdown/Markdown.tsx';
import { Crumb, MarginNote, Page, PageTitle } from '../../ui/Page.tsx';
import { Rutan } from '../../parts/Rutan.tsx';
import styles from './public-calendar.module.css';

interface PublicEventScreenProps {
  readonly page: PublicPageOf<'event'>;
  readonly now: Date;
  /** What one can do; without it, what a visitor can. */
  readonly actions?: ReactNode;
}

/** An event: its day first, large; then when, what, where and how many may come. */
export function PublicEventScreen({ page, now, actions }: PublicEventScreenProps) {
  const { lang, texts: t } = useLanguage();
  const { event } = page;
  return (
    <Page notes={page.related.length > 0 || event.cells.length > 0 ? <EventNotes page={page} /> : undefined}>
      <Crumb to="/kalender" label={t.calendar.title}>
        <bdi>{event.series}</bdi>
      </Crumb>
      <div className="pad">
        <p className={styles.date}>
          <time dateTime={new Date(event.starts).toISOString()}>{eventDay(event, now, t.time)}</time>
        </p>
        <p className={`lead muted ${styles.when}`}>
          {t.events.clock(hoursText(event, lang))} {zoneText(event.zone, lang)} ·{' '}
          {howSoon(event, now, lang, t.calendar)}
        </p>
      </div>
      <div lang={event.lang}>
        <PageTitle>{event.title}</PageTitle>
      </div>
      <div className="pad">
        <Facts event={event} now={now} />
        {event.cancelled ? (
          <p className={styles.cancelled}>
            {event.reason ? t.calendar.cancelledWhy(event.reason) : t.calendar.cancelled}
          </p>
        ) : (
          (actions ?? <VisitorActions event={event} now={now} />)
        )}
        <div className={styles.text} lang={event.lang}>
          {event.summary ? (
            <p dir="auto" className="lead">
              {event.summary}
            </p>
          ) : null}
          {event.text ? <Markdown text={event.text} /> : null}
        </div>
      </div>
    </Page>
  );
}

function Facts({ event, now }: { readonly event: PublicEvent; readonly now: Date }) {
  const { lang, texts: t } = useLanguage();
  const { seats, venue, remote, series } = event;
  const isOver = phaseOf(event, now.getTime()) === 'over';
  const rows = [
    [t.calendar.where, venue || (remote ? t.calendar.remoteOnly : t.calendar.toBeTold)],
    ...(venue && remote ? [['', t.calendar.remote]] : []),
    ...(isOver ? [] : [[t.calendar.seats, seats === null ? t.calendar.noLimit : seatsText(event, now, t.calendar)]]),
    ...(series ? [[t.calendar.series, series]] : []),
    ...(event.lang === lang ? [] : [[t.calendar.language, t.shell.languageName[event.lang]]]),
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={value} className={styles.fact}>
          <dt dir="auto">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function VisitorActions({ event, now }: { readonly event: PublicEvent; readonly now: Date }) {
  const { texts: t } = useLanguage();
  if (phaseOf(event, now.getTime()) !== 'coming') return null;
  return (
    <Buttons>
      <ButtonLink to={`/kalender/${event.id}/anmalan`} kind="go">
        {event.left === 0 ? t.calendar.queue : t.calendar.register}
      </ButtonLink>
      <ButtonLink to={`/kalender/${event.id}.ics`}>{t.calendar.addToCalendar}</ButtonLink>
      <ButtonLink to={signInPath(`/kalender/${event.id}`)} kind="quiet">
        {t.calendar.signInToRegister}
      </ButtonLink>
    </Buttons>
  );
}

function EventNotes({ page: { event, related } }: { readonly page: PublicPageOf<'event'> }) {
  const { lang, texts: t } = useLanguage();
  return (
    <MarginNote title={t.calendar.belongs}>
      {event.cells.length > 0 ? (
        <p className="small">
          <Rutan cells={event.cells} size={72} decorative />
          {cellsText(event.cells, lang, t.common.allScales)}
        </p>
      ) : null}
      <ul className={styles.near}>
        {related.map((item) => (
          <li key={item.id}>
            <Link className="link" to={`/p/${item.id}`}>
              {item.title[lang]}
            </Link>
          </li>
        ))}
      </ul>
    </MarginNote>
  );
}
