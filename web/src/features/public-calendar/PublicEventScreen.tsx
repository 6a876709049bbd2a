import type { PublicPageOf } from '@socialhallbarhet/content/public';
import { doorTo, hoursText, type PublicEvent, wallTime, zoneText } from '@socialhallbarhet/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { ButtonLink, Buttons } from '../../ui/Button.tsx';
import { cellsText } from '../../parts/cells.ts';
import { daysTo } from '../../parts/EventLine.tsx';
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
  const wall = wallTime(event.starts, event.zone);
  const day = t.time.days[wall.weekday] ?? '';
  const year = wall.year === now.getFullYear() ? '' : ` ${wall.year}`;
  return (
    <Page notes={page.related.length > 0 || event.cells.length > 0 ? <EventNotes page={page} /> : undefined}>
      <Crumb to="/kalender" label={t.calendar.title}>
        {event.series}
      </Crumb>
      <div className="pad">
        <p className={styles.date}>
          <time dateTime={new Date(event.starts).toISOString()}>
            {day.charAt(0).toLocaleUpperCase()}
            {day.slice(1)} {wall.day} {t.time.months[wall.month - 1]}
            {year}
          </time>
        </p>
        <p className={`lead muted ${styles.when}`}>
          {t.events.clock(hoursText(event, lang))} {zoneText(event.zone, lang)} · {farText(event, now, t.calendar)}
        </p>
      </div>
      <div lang={event.lang}>
        <PageTitle>{event.title}</PageTitle>
      </div>
      <div className="pad">
        <Facts event={event} />
        {event.cancelled ? (
          <p className={styles.cancelled}>
            {event.reason ? t.calendar.cancelledWhy(event.reason) : t.calendar.cancelled}
          </p>
        ) : (
          (actions ?? <VisitorActions event={event} now={now} />)
        )}
        <div className={styles.text} lang={event.lang}>
          {event.summary ? <p className="lead">{event.summary}</p> : null}
          {event.text ? <Markdown text={event.text} /> : null}
        </div>
      </div>
    </Page>
  );
}

function farText(event: PublicEvent, now: Date, words: ReturnType<typeof useLanguage>['texts']['calendar']): string {
  if (event.ends <= now.getTime()) return words.over;
  return event.starts <= now.getTime() ? words.onNow : words.inDays(daysTo(event, now));
}

function Facts({ event }: { readonly event: PublicEvent }) {
  const { lang, texts: t } = useLanguage();
  const { seats, left, waiting, venue, remote, series } = event;
  const rows = [
    [t.calendar.where, venue || (remote ? t.calendar.remoteOnly : t.calendar.toBeTold)],
    ...(venue && remote ? [['', t.calendar.remote]] : []),
    [
      t.calendar.seats,
      seats === null || left === null
        ? t.calendar.noLimit
        : left === 0
          ? t.calendar.full(waiting)
          : t.calendar.seatsLeft(left, seats),
    ],
    ...(series ? [[t.calendar.series, series]] : []),
    ...(event.lang === lang ? [] : [[t.calendar.language, t.shell.languageName[event.lang]]]),
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={value} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function VisitorActions({ event, now }: { readonly event: PublicEvent; readonly now: Date }) {
  const { texts: t } = useLanguage();
  if (event.starts <= now.getTime()) return null;
  return (
    <Buttons>
      <ButtonLink to={`/kalender/${event.id}/anmalan`} kind="go">
        {event.left === 0 || event.waiting > 0 ? t.calendar.queue : t.calendar.register}
      </ButtonLink>
      <ButtonLink to={`/kalender/${event.id}.ics`}>{t.calendar.addToCalendar}</ButtonLink>
      <ButtonLink to={doorTo(`/kalender/${event.id}`)} kind="quiet">
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
