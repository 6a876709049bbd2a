import { HOME_ZONE, hoursText, phaseOf, type PublicEvent, zoneText } from '@socialhallbarhet/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../i18n/language.tsx';
import styles from './event-line.module.css';
import { eventDay, howSoon, seatsText } from './event-words.ts';

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
  const isOver = phaseOf(event, now.getTime()) === 'over';
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
        <time dateTime={new Date(event.starts).toISOString()}>{eventDay(event, now, t.time)}</time>
      </p>
      <div>
        <h3 lang={event.lang} className={event.cancelled ? styles.off : undefined}>
          <Link dir="auto" to={`/kalender/${event.id}`}>
            {event.title}
          </Link>
        </h3>
        <p className="muted small">{facts.join(' · ')}</p>
        <p className="small">
          {event.cancelled ? (
            <b>{t.calendar.cancelled}</b>
          ) : (
            [howSoon(event, now, lang, t.calendar), group, mine ? '' : seatsText(event, now, t.calendar)]
              .filter(Boolean)
              .join(' · ')
          )}
        </p>
        {mine && !event.cancelled && !isOver ? <p className={styles.mine}>{mine}</p> : null}
      </div>
    </li>
  );
}
