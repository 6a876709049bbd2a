import { type CalendarEvent, type EventRoom, paths, type Registration } from '@socialhallbarhet/domain';
import type { Db, Reader } from '../platform/db.ts';

/** The address of an event's meeting on the net; empty when it has none. */
export async function roomOf(reader: Reader, eid: string): Promise<string> {
  return (await reader.get<EventRoom>(paths.eventRoom(eid)))?.link ?? '';
}

/** The address for one registered person: only a seat opens the room, and nothing once it is cancelled. */
export async function roomFor(
  reader: Reader,
  eid: string,
  event: Pick<CalendarEvent, 'state'>,
  registration: Pick<Registration, 'state'> | undefined,
): Promise<string> {
  return event.state === 'announced' && registration?.state === 'going' ? roomOf(reader, eid) : '';
}

/** An event as it was stored when everyone who read it also read the address. */
type Older = CalendarEvent & { readonly link?: string };

/** Moves the address out of an event of older days. Returns 1 if it did. */
export function moveRoom(db: Db, eid: string): Promise<number> {
  return db.transaction(async (tx) => {
    // As it is stored: the schema no longer knows the address there.
    const event = await tx.stored.get<Older>(paths.event(eid));
    if (event?.link === undefined) return 0;
    const { link, ...rest } = event;
    const there = await roomOf(tx, eid);
    tx.set(paths.event(eid), { ...rest, remote: (there || link) !== '' });
    if (link && !there) tx.set(paths.eventRoom(eid), { v: 1, link });
    return 1;
  });
}
