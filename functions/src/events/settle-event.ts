import { type CalendarEvent, paths, serverQueries } from '@socialhallbarhet/domain';
import type { Db } from '../platform/db.ts';

/** Recounts an event's registrations. Returns 1 when a count was wrong. */
export async function settleEvent({ db }: { db: Db }, eid: string): Promise<number> {
  return db.transaction(async (tx) => {
    const [event, taken, waiting] = await Promise.all([
      tx.get<CalendarEvent>(paths.event(eid)),
      tx.count(serverQueries.registrationsIn(eid, 'going')),
      tx.count(serverQueries.registrationsIn(eid, 'waiting')),
    ]);
    if (!event || (event.taken === taken && event.waiting === waiting)) return 0;
    tx.update(paths.event(eid), { taken, waiting });
    return 1;
  });
}
