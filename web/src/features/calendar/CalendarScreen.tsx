import { openSeats, type RegistrationState } from '@socialhallbarhet/domain';
import { useText } from '../../i18n/language.tsx';
import { Button, ButtonLink, Buttons } from '../../ui/Button.tsx';
import { EventLine } from '../../parts/EventLine.tsx';
import { EventSection, EventSections } from '../../parts/EventSections.tsx';
import { useTask } from '../../forms/outcome.ts';
import { Page, PageTitle } from '../../ui/Page.tsx';
import { PlaceMark } from '../../parts/PlaceMark.tsx';
import { Empty, ErrorNote, SkeletonRows } from '../../ui/states.tsx';
import { useNow } from '../../parts/time/TimeText.tsx';
import styles from './calendar.module.css';
import type { CalendarScreenProps, EventView } from './types.ts';

/** What goes on and what is coming, month by month, and where I stand with it. */
export function CalendarScreen(props: CalendarScreenProps) {
  const { events, states, loading, error, mayAnnounce, past, onPast } = props;
  const t = useText();
  const task = useTask();
  const now = useNow();
  const coming = listed(events).filter(({ ends }) => ends > now.getTime());
  const line = (event: Listed) => <Entry event={event} state={states.get(event.eid)} now={now} />;
  return (
    <Page>
      <PageTitle>{t.events.title}</PageTitle>
      <div className="pad">
        <div className={styles.top}>
          <p className="muted">{t.events.lead}</p>
          {mayAnnounce ? <ButtonLink to="/kalender/ny">{t.events.announce}</ButtonLink> : null}
        </div>
        {error && coming.length === 0 ? <ErrorNote code={error} /> : null}
        {loading ? <SkeletonRows /> : null}
        {!loading && !error && coming.length === 0 ? <Empty what={t.events.none} how={t.events.noneHow} /> : null}
        <EventSections events={coming} now={now} line={line} />
        {past ? (
          <>
            <EventSection title={t.calendar.past} events={listed(past)} line={line} />
            {past.length === 0 ? <p className="muted">{t.events.noPast}</p> : null}
          </>
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

type Listed = EventView & { readonly id: string };
const listed = (events: readonly EventView[]): Listed[] => events.map((event) => ({ ...event, id: event.eid }));

interface EntryProps {
  readonly event: Listed;
  readonly state: RegistrationState | undefined;
  readonly now: Date;
}

function Entry({ event, state, now }: EntryProps) {
  return (
    <EventLine
      event={{
        ...event,
        left: openSeats(event),
        cancelled: event.state === 'cancelled',
      }}
      now={now}
      group={event.groupName}
      mine={state === 'going' || state === 'waiting' ? <PlaceMark state={state} /> : undefined}
    />
  );
}
