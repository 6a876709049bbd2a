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
import type { Clock } from '../clock.ts';
import type { Db, Transaction } from '../firestore/db.ts';

/** As many as fit well into one transaction. */
const CHUNK = 50;

/**
 * Gives free seats to the line, in its order: after a raised number of seats, or when something was
 * lost. Answers how many got one.
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
 * Calls the first of the line: reads them, and answers what writes them and the event. In between,
 * inside the same transaction, the caller may write too.
 */
export async function callFirst<E extends Seating>(
  tx: Transaction,
  eid: string,
  event: E,
  many: number,
): Promise<() => number> {
  const line = many === 0 ? [] : await tx.query<Registration>(serverQueries.firstWaiting(eid, many));
  return () => {
    let seating: Seating = event;
    for (const { path, data } of line) {
      const stepped = step(seating, data, 'call');
      if (!stepped) continue;
      ({ seating } = stepped);
      tx.set(path, { ...data, ...stepped.placing, moves: data.moves + 1, promoted: true, changed: NOW });
    }
    tx.set(paths.event(eid), { ...event, ...seatingOf(seating) });
    return line.length;
  };
}

const seatingOf = ({ seats, taken, waiting, turns, called }: Seating) => ({ seats, taken, waiting, turns, called });
