import { seatsLeft, type RegistrationState } from '@socialhallbarhet/domain';
import { useText } from '../../i18n/language.tsx';
import { Button, ButtonLink, Buttons } from '../../ui/Button.tsx';
import { EventLine } from '../../parts/EventLine.tsx';
import { useTask } from '../../forms/outcome.ts';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { PlaceMark } from '../../parts/PlaceMark.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { useNow } from '../../parts/time/TimeText.tsx';
import styles from './calendar.module.css';
import type { CalendarScreenProps, EventView } from './types.ts';
import { monthOf } from './when.ts';

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
  const now = useNow();
  const left = event.seats === null ? null : event.waiting > 0 ? 0 : seatsLeft(event);
  return (
    <EventLine
      event={{ ...event, id: event.eid, remote: event.link !== '', left, cancelled: event.state === 'cancelled' }}
      now={now}
      group={event.groupName}
      mine={state === 'going' || state === 'waiting' ? <PlaceMark state={state} /> : undefined}
    />
  );
}
