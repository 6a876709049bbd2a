import { hoursText, HOME_ZONE, seatsLeft, wallTime, zoneText, type RegistrationState } from '@socialhallbarhet/domain';
import { Link } from 'react-router';
import { useLanguage, useText } from '../../i18n/language.tsx';
import type { Texts } from '../../i18n/sv.ts';
import { Button, ButtonLink, Buttons } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useTask } from '../../ui/outcome.ts';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { useNow } from '../../ui/TimeText.tsx';
import styles from './calendar.module.css';
import type { CalendarScreenProps, EventView } from './types.ts';
import { howSoon, machineTime, monthOf } from './when.ts';

/** What is coming, month by month, and where I stand with it. */
export function CalendarScreen(props: CalendarScreenProps) {
  const { events, states, loading, error, mayAnnounce, past, onPast } = props;
  const t = useText();
  const task = useTask();
  return (
    <Page>
      <PageTitle>{t.events.title}</PageTitle>
      <div className="pad">
        <div className={styles.top}>
          <p className="muted">{t.events.lead}</p>
          {mayAnnounce ? <ButtonLink to="/kalender/ny">{t.events.announce}</ButtonLink> : null}
        </div>
        {error && events.length === 0 ? <ErrorNote code={error} /> : null}
        {loading ? <SkeletonRows /> : null}
        {!loading && !error && events.length === 0 ? <Empty what={t.events.none} how={t.events.noneHow} /> : null}
        <Months events={events} states={states} />
        {past ? (
          <section aria-labelledby="past">
            <h2 className={styles.month} id="past">
              {t.events.past}
            </h2>
            {past.length === 0 ? (
              <p className="muted">{t.events.noPast}</p>
            ) : (
              <ul className={styles.list}>
                {past.map((event) => (
                  <Entry key={event.eid} event={event} state={states.get(event.eid)} />
                ))}
              </ul>
            )}
          </section>
        ) : (
          <Buttons style={{ marginTop: 32 }}>
            <Button kind="quiet" busy={task.busy} onClick={() => void task.run(onPast)}>
              {t.events.showPast}
            </Button>
          </Buttons>
        )}
        {task.failure ? <ErrorNote code={task.failure.code} /> : null}
      </div>
    </Page>
  );
}

function Months({ events, states }: Pick<CalendarScreenProps, 'events' | 'states'>) {
  const t = useText();
  const months = new Map<string, EventView[]>();
  for (const event of events) {
    const month = monthOf(event, t.time);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months].map(([month, some]) => (
    <section key={month} aria-label={month}>
      <h2 className={styles.month}>{month}</h2>
      <ul className={styles.list}>
        {some.map((event) => (
          <Entry key={event.eid} event={event} state={states.get(event.eid)} />
        ))}
      </ul>
    </section>
  ));
}

function Entry({ event, state }: { readonly event: EventView; readonly state: RegistrationState | undefined }) {
  const { lang, texts: t } = useLanguage();
  const now = useNow();
  const { day, weekday } = wallTime(event.starts, event.zone);
  const isOff = event.state === 'cancelled';
  const isOver = event.ends <= now.getTime();
  return (
    <li>
      <Link to={`/kalender/${event.eid}`} className={isOff ? `${styles.entry} ${styles.cancelled}` : styles.entry}>
        <time dateTime={machineTime(event.starts)} className={styles.day}>
          <span className={styles.weekday}>{t.time.daysShort[weekday]} </span>
          {day}
        </time>
        <span>
          <span className={styles.name} lang={event.lang}>
            {event.title}
          </span>
          <span className={styles.line} style={{ display: 'block' }}>
            {[
              t.events.clock(hoursText(event, lang)),
              event.zone === HOME_ZONE ? '' : zoneText(event.zone, lang),
              event.venue,
              isOff || isOver ? '' : seatsText(event, t),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className="muted small" style={{ display: 'block' }}>
            {[isOver ? '' : howSoon(event, now, t.events), event.groupName].filter(Boolean).join(' · ')}
          </span>
        </span>
        {isOff ? (
          <span className={`${styles.state} ${styles.off}`}>
            <Icon name="close" size={18} />
            {t.events.cancelled}
          </span>
        ) : state === 'going' || state === 'waiting' ? (
          <span className={styles.state}>
            <Icon name={state === 'going' ? 'check' : 'clock'} size={18} />
            {t.events.states[state]}
          </span>
        ) : (
          <span />
        )}
      </Link>
    </li>
  );
}

/** "12 lediga", or that it is full; nothing where seats are not counted. */
function seatsText(event: EventView, t: Texts): string {
  if (event.seats === null) return '';
  const left = event.waiting > 0 ? 0 : seatsLeft(event);
  return left > 0 ? t.events.seatsLine(left) : t.events.full;
}
