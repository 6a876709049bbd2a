import { hoursText, openSeats, overFull, phaseOf, safeLink, zoneText } from '@socialhallbarhet/domain';
import { lazy, Suspense } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import { cellsText } from '../../../parts/cells.ts';
import { eventDay, howSoon, seatsText } from '../../../parts/event-words.ts';
import { Markdown } from '../../../parts/markdown/Markdown.tsx';
import { MemberLink } from '../../../parts/MemberLink.tsx';
import { Crumb, MarginNote, Page, PageTitle } from '../../../ui/Page.tsx';
import { Rutan } from '../../../parts/Rutan.tsx';
import { useNow } from '../../../parts/time/TimeText.tsx';
import styles from '../calendar.module.css';
import { Registering } from './Registering.tsx';
import type { EventScreenProps, EventView } from '../types.ts';

const Arranging = lazy(() => import('./Arranging.tsx').then((module) => ({ default: module.Arranging })));

/** One event: when and where, what it is, and one button. */
export function EventScreen(props: EventScreenProps) {
  const { event, mayArrange } = props;
  const { lang, texts: t } = useLanguage();
  const now = useNow();
  return (
    <Page notes={event.cells.length > 0 ? <Belongs event={event} /> : undefined}>
      <Crumb to="/kalender" label={t.events.title}>
        {[t.events.kinds[event.kind], event.series].filter(Boolean).join(' · ')}
      </Crumb>
      <div className="pad">
        <p className={styles.date}>
          <time dateTime={new Date(event.starts).toISOString()}>{eventDay(event, now, t.time)}</time>
        </p>
        <p className={`lead muted ${styles.when}`}>
          {`${t.events.clock(hoursText(event, lang))} ${zoneText(event.zone, lang)} · ${howSoon(event, now, lang, t.calendar)}`}
        </p>
      </div>
      <PageTitle>{event.title}</PageTitle>
      <div className="pad">
        <Facts {...props} now={now} />
        {mayArrange ? (
          <div className={styles.arranging}>
            <Suspense fallback={null}>
              <Arranging {...props} />
            </Suspense>
          </div>
        ) : null}
        <Registering {...props} />
        {event.summary ? (
          <p dir="auto" className={`lead ${styles.text}`} lang={event.lang}>
            {event.summary}
          </p>
        ) : null}
        {event.text ? (
          <div className={styles.text} lang={event.lang}>
            <Markdown text={event.text} />
          </div>
        ) : null}
      </div>
    </Page>
  );
}

function Facts({ event, organiserName, room, now }: EventScreenProps & { readonly now: Date }) {
  const { texts: t } = useLanguage();
  const link = safeLink(room);
  const online = event.venue ? t.calendar.remote : t.calendar.remoteOnly;
  const { seats, taken } = event;
  const comes = t.events.comes(taken);
  return (
    <dl className={styles.facts}>
      <dt>{t.events.where}</dt>
      <dd>
        <bdi>{event.venue}</bdi>
        {event.venue && link ? ' · ' : null}
        {link ? (
          <a className="link" href={link.href} rel="noreferrer" target="_blank">
            {event.venue ? t.events.remote : t.events.remoteOnly}
          </a>
        ) : event.remote ? (
          `${event.venue ? ' · ' : ''}${online}`
        ) : null}
      </dd>
      <dt>{t.events.forWhom}</dt>
      <dd>{event.groupName ? t.events.groupOnly(event.groupName) : t.events.everyone}</dd>
      {organiserName ? (
        <>
          <dt>{t.events.organiser}</dt>
          <dd>
            <MemberLink className="link" uid={event.organiser} name={organiserName} />
          </dd>
        </>
      ) : null}
      {phaseOf(event, now.getTime()) === 'over' ? null : (
        <>
          <dt>{t.calendar.seats}</dt>
          <dd>
            {seats === null ? (
              `${t.calendar.noLimit} · ${comes}`
            ) : (
              <>
                <b>{seatsText({ ...event, left: openSeats(event) }, now, t.calendar)}</b>
                {overFull(event) > 0 ? ` · ${comes}` : null}
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

function Belongs({ event }: { readonly event: EventView }) {
  const { texts: t, lang } = useLanguage();
  return (
    <MarginNote title={t.events.belongs}>
      <div style={{ display: 'flex', gap: 16 }}>
        <Rutan cells={event.cells} size={48} decorative />
        <p>{cellsText(event.cells, lang, t.common.allScales)}</p>
      </div>
    </MarginNote>
  );
}
