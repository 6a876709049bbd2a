import { HOME_ZONE, hoursText, type PublicEvent, wallTime, zoneText } from '@socialhallbarhet/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language.tsx';
import styles from './event-line.module.css';
import { dayNumber } from './time/time.ts';

/** How far away an event is, in days of the calendar. */
export const daysTo = (event: Pick<PublicEvent, 'starts'>, now: Date): number =>
  dayNumber(new Date(event.starts)) - dayNumber(now);

interface EventLineProps {
  readonly event: Omit<PublicEvent, 'summary' | 'text' | 'series' | 'cells' | 'places' | 'reason'>;
  readonly now: Date;
  /** `note`: in the margin, with what one needs to come. */
  readonly as?: 'row' | 'large' | 'note';
  /** Where I stand with it. */
  readonly mine?: ReactNode;
  /** For whom it is, when not for all. */
  readonly group?: string;
}

/** An event in a list: its day first, then what, when and where. */
export function EventLine({ event, now, as = 'row', mine, group }: EventLineProps) {
  const { lang, texts: t } = useLanguage();
  const wall = wallTime(event.starts, event.zone);
  const day = t.time.daysShort[wall.weekday] ?? '';
  const month = t.time.monthsShort[wall.month - 1] ?? '';
  const days = daysTo(event, now);
  const isNote = as === 'note';
  const zone = isNote && event.zone === HOME_ZONE ? '' : zoneText(event.zone, lang);
  const facts = [
    isNote ? '' : t.calendar.kinds[event.kind],
    `${t.events.clock(hoursText(event, lang))} ${zone}`.trim(),
    event.venue || (event.remote ? t.calendar.remoteShort : ''),
  ].filter(Boolean);
  return (
    <li className={as === 'row' ? styles.line : `${styles.line} ${styles[as]}`}>
      <p className={styles.date}>
        <time dateTime={new Date(event.starts).toISOString()}>
          {day.charAt(0).toLocaleUpperCase()}
          {day.slice(1)} {wall.day} {month}
        </time>
      </p>
      <div>
        <h3 lang={event.lang} className={event.cancelled ? styles.off : undefined}>
          <Link to={`/kalender/${event.id}`}>{event.title}</Link>
        </h3>
        <p className="muted small">{facts.join(' · ')}</p>
        <p className="small">
          {event.cancelled ? (
            <b>{t.calendar.cancelled}</b>
          ) : event.ends <= now.getTime() ? (
            t.calendar.over
          ) : (
            [days < 0 ? t.calendar.onNow : t.calendar.inDays(days), group, mine ? '' : seatsText(event, t.calendar)]
              .filter(Boolean)
              .join(' · ')
          )}
        </p>
        {mine && !event.cancelled ? <p className={styles.mine}>{mine}</p> : null}
      </div>
    </li>
  );
}

function seatsText(
  { left, seats, waiting }: Pick<PublicEvent, 'left' | 'seats' | 'waiting'>,
  words: ReturnType<typeof useLanguage>['texts']['calendar'],
) {
  if (left === null || seats === null) return '';
  return left === 0 ? words.full(waiting) : words.seatsOf(left, seats);
}
