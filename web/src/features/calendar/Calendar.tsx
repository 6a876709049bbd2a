import { CalendarScreen } from './CalendarScreen.tsx';
import { EventScreen } from './event/EventScreen.tsx';
import { WithEvent } from './event/WithEvent.tsx';
import { useCalendar } from './useCalendar.ts';

/** `/kalender` */
export function Calendar() {
  return <CalendarScreen {...useCalendar()} />;
}

/** `/kalender/{id}` */
export function EventPage() {
  return <WithEvent>{(props) => <EventScreen key={props.event.eid} {...props} />}</WithEvent>;
}
