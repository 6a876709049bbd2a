import { phaseOf } from '@socialhallbarhet/domain';
import { Fragment, type ReactNode } from 'react';
import { useText } from '../i18n/language.tsx';
import styles from './event-line.module.css';
import { monthYear } from './time/time.ts';

interface Listed {
  readonly id: string;
  readonly starts: number;
  readonly ends: number;
}

interface EventSectionsProps<E extends Listed> {
  /** In the order of their beginnings. */
  readonly events: readonly E[];
  readonly now: Date;
  readonly line: (event: E) => ReactNode;
}

/** What goes on now, until it ends, and what is coming, month by month in the calendar's own zone. */
export function EventSections<E extends Listed>({ events, now, line }: EventSectionsProps<E>) {
  const { time, calendar } = useText();
  const sections = new Map<string, E[]>();
  for (const event of events) {
    const phase = phaseOf(event, now.getTime());
    if (phase === 'over') continue;
    const month = monthYear(new Date(event.starts), time);
    const title = phase === 'on' ? calendar.now : month.charAt(0).toLocaleUpperCase() + month.slice(1);
    sections.set(title, [...(sections.get(title) ?? []), event]);
  }
  // It may have begun before something else that is over, but it stands first.
  const order = [...sections].sort(([a], [b]) => Number(b === calendar.now) - Number(a === calendar.now));
  return order.map(([title, some]) => <EventSection key={title} title={title} events={some} line={line} />);
}

/** A titled list of events. */
export function EventSection<E extends Listed>({
  title,
  events,
  line,
}: Pick<EventSectionsProps<E>, 'events' | 'line'> & { readonly title: string }) {
  return (
    <section aria-label={title} className={styles.section}>
      <h2 dir="auto">{title}</h2>
      <ul className={styles.list}>
        {events.map((event) => (
          <Fragment key={event.id}>{line(event)}</Fragment>
        ))}
      </ul>
    </section>
  );
}
