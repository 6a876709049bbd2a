import { hoursText, type PublicEvent, wallTime, zoneText } from '@socialhallbarhet/domain';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language.tsx';
import styles from './event-line.module.css';
import { dayNumber } from './time.ts';

/** How far away an event is, in days of the calendar. */
export const daysTo = (event: Pick<PublicEvent, 'starts'>, now: Date): number =>
  dayNumber(new Date(event.starts)) - dayNumber(now);

/** An event in a list: its day first, then what, when and where. */
export function EventLine({
  event,
  now,
  large = false,
}: {
  readonly event: PublicEvent;
  readonly now: Date;
  readonly large?: boolean;
}) {
  const { lang, texts: t } = useLanguage();
  const wall = wallTime(event.starts, event.zone);
  const day = t.time.daysShort[wall.weekday] ?? '';
  const month = t.time.monthsShort[wall.month - 1] ?? '';
  const days = daysTo(event, now);
  const facts = [
    t.calendar.kinds[event.kind],
    `${t.events.clock(hoursText(event, lang))} ${zoneText(event.zone, lang)}`,
    event.venue || (event.remote ? t.calendar.remoteShort : ''),
  ].filter(Boolean);
  return (
    <li className={large ? `${styles.line} ${styles.large}` : styles.line}>
      <p className={styles.date}>
        <time dateTime={new Date(event.starts).toISOString()}>
          {day.charAt(0).toLocaleUpperCase()}
          {day.slice(1)} {wall.day} {month}
        </time>
      </p>
      <div>
        <h3 lang={event.lang}>
          <Link to={`/kalender/${event.id}`}>{event.title}</Link>
        </h3>
        <p className="muted small">{facts.join(' · ')}</p>
        <p className="small">
          {event.cancelled ? (
            <b>{t.calendar.cancelled}</b>
          ) : days < 0 ? (
            t.calendar.over
          ) : (
            [t.calendar.inDays(days), seatsText(event, t.calendar)].filter(Boolean).join(' · ')
          )}
        </p>
      </div>
    </li>
  );
}

function seatsText({ left, seats, waiting }: PublicEvent, words: ReturnType<typeof useLanguage>['texts']['calendar']) {
  if (left === null || seats === null) return '';
  return left === 0 ? words.full(waiting) : words.seatsOf(left, seats);
}
