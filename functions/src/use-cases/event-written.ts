import { type CalendarEvent, EVERYONE, toCall } from '@socialhallbarhet/domain';
import type { Clock } from '../clock.ts';
import type { Db } from '../firestore/db.ts';
import type { FanoutQueue, RegistrationQueue } from '../firestore/queue.ts';
import { tellingOf } from './event-news.ts';
import type { Sides } from './message-written.ts';
import { isNews } from './news.ts';
import { promote } from './promote.ts';
import { tellGuests } from './registration-written.ts';
import { settleHead } from './settle-head.ts';
import { startFanout } from './start-fan-out.ts';

type Deps = { db: Db; clock: Clock; fanouts: FanoutQueue; registrations: RegistrationQueue };

/**
 * An event was announced, changed or cancelled, or its seats were counted. What the sides say only
 * chooses what is looked into; most writes are a registration, and end here without a read.
 */
export async function eventWritten(deps: Deps, eid: string, { before, after }: Sides<CalendarEvent>): Promise<void> {
  if (!after || !isNews(deps, after.changed)) return;
  const { audience, organiser: by, told, state } = after;
  const group = audience === EVERYONE ? '' : audience;
  if (group && (!before || before.starts.toMillis() !== after.starts.toMillis())) await settleHead(deps, group);
  if (!before) await startFanout(deps, { kind: 'event', by, group, item: eid });
  if (before && before.told !== told) {
    const kind = state === 'cancelled' ? 'eventCancelled' : 'eventChanged';
    await startFanout(deps, { kind, by, group, item: tellingOf.item(eid, told) });
    await tellGuests(deps, eid);
  }
  if (toCall(after) > 0) await promote(deps, eid);
}
