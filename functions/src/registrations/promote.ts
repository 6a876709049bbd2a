import {
  type CalendarEvent,
  isOpen,
  NOW,
  paths,
  type Registration,
  type Seating,
  serverQueries,
  step,
  toCall,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Doc, Transaction } from '../platform/db.ts';
import { readersOf } from '../events/arranger.ts';

/** As many as fit well into one transaction. */
const CHUNK = 50;

/**
 * Gives free seats to the waiting list, in order, after the number of seats was raised or an event was lost. Returns
 * how many people got a seat.
 */
export async function promote({ db, clock }: { db: Db; clock: Clock }, eid: string): Promise<number> {
  let promoted = 0;
  for (let called = CHUNK; called === CHUNK; promoted += called) {
    called = await db.transaction(async (tx) => {
      const event = await tx.get<CalendarEvent>(paths.event(eid));
      if (!event || !isOpen(event, clock.now())) return 0;
      const many = Math.min(CHUNK, toCall(event));
      const write = await callFirst(tx, eid, event, many);
      return many === 0 ? 0 : write();
    });
  }
  return promoted;
}

/**
 * Gives a seat to the first on the waiting list: reads them, and returns a function that writes them and the event.
 * Between the two the caller may write in the same transaction: a person who leaves is skipped. A person who may no
 * longer read the event gets no seat and is taken off the list.
 */
export async function callFirst<E extends Seating & Pick<CalendarEvent, 'audience'>>(
  tx: Transaction,
  eid: string,
  event: E,
  many: number,
  leaver = '',
): Promise<() => number> {
  const { called, gone } = many === 0 ? NOBODY : await firstInLine(tx, eid, event, many, leaver);
  return () => {
    let seating: Seating = event;
    const move = ({ path, data }: Doc<Registration>, how: 'call' | 'leave') => {
      const stepped = step(seating, data, how);
      if (!stepped) return;
      ({ seating } = stepped);
      const promoted = how === 'call';
      tx.update(path, { ...stepped.placing, moves: data.moves + 1, promoted, changed: NOW });
    };
    for (const one of gone) move(one, 'leave');
    for (const one of called) move(one, 'call');
    tx.update(paths.event(eid), seatingOf(seating));
    return called.length;
  };
}

interface Line {
  readonly called: readonly Doc<Registration>[];
  readonly gone: readonly Doc<Registration>[];
}
const NOBODY: Line = { called: [], gone: [] };

/**
 * The first people on the waiting list who may still come, and those before them who may not; reads on until there are
 * enough.
 */
async function firstInLine(
  tx: Transaction,
  eid: string,
  event: Pick<CalendarEvent, 'audience'>,
  many: number,
  leaver: string,
): Promise<Line> {
  for (let limit = many; ; limit *= 2) {
    const found = await tx.query<Registration>(serverQueries.firstWaiting(eid, limit));
    const line = found.filter(({ id }) => id !== leaver);
    const members = line.filter(({ data }) => data.kind === 'member').map(({ id }) => id);
    const readers = await readersOf(tx, event, members);
    const isIn = ({ id, data }: Doc<Registration>) => data.kind === 'guest' || readers.has(id);
    const called = line.filter(isIn).slice(0, many);
    if (called.length === many || found.length < limit) return { called, gone: line.filter((one) => !isIn(one)) };
  }
}

/** The counts of an event alone. */
export const seatingOf = ({ seats, taken, waiting, turns, called }: Seating) => ({
  seats,
  taken,
  waiting,
  turns,
  called,
});
