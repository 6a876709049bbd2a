import { type CalendarEvent, EVERYONE, toCall } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { FanoutQueue, RegistrationQueue } from '../platform/queue.ts';
import { broadcastOf } from './event-news.ts';
import type { Sides } from '../platform/sides.ts';
import { isNews } from '../notifications/news.ts';
import { promote } from '../registrations/promote.ts';
import { tellGuests } from '../registrations/registration-written.ts';
import { settleHead } from '../groups/settle-head.ts';
import { type FanoutOrder, startFanout } from '../broadcasts/start-fan-out.ts';

type Deps = { db: Db; clock: Clock; fanouts: FanoutQueue; registrations: RegistrationQueue };

/**
 * Handles an event that was announced, changed or cancelled, or whose seats were counted. The event's data only decides
 * what to check; most writes come from a registration and end here without a read.
 */
export async function eventWritten(deps: Deps, eid: string, { before, after }: Sides<CalendarEvent>): Promise<void> {
  if (!after || !isNews(deps, after.changed)) return;
  const group = groupOf(after);
  if (group && (!before || before.ends.toMillis() !== after.ends.toMillis())) await settleHead(deps, group);
  if (!before) await startFanout(deps, announcementOf(eid, after));
  if (before && before.told !== after.told) {
    await startFanout(deps, changeOf(eid, after));
    await tellGuests(deps, eid);
  }
  if (toCall(after) > 0) await promote(deps, eid);
}

const groupOf = ({ audience }: CalendarEvent) => (audience === EVERYONE ? '' : audience);

/** The broadcast of a new event. */
export function announcementOf(eid: string, event: CalendarEvent): FanoutOrder {
  return { kind: 'event', by: event.organiser, group: groupOf(event), item: eid };
}

/** The broadcast of its last change, or of its cancellation. */
export function changeOf(eid: string, event: CalendarEvent): FanoutOrder {
  const kind = event.state === 'cancelled' ? 'eventCancelled' : 'eventChanged';
  return { kind, by: event.organiser, group: groupOf(event), item: broadcastOf.item(eid, event.told) };
}
