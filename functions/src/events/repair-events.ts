import {
  type CalendarEvent,
  EVERYONE,
  isOpen,
  mailId,
  type MailRecord,
  paths,
  type Registration,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { FanoutQueue, RegistrationQueue, RegistrationTask } from '../platform/queue.ts';
import { registrationCause, registrationTaskIdOf } from '../platform/ids.ts';
import { readersOf } from './arranger.ts';
import { announcementOf, changeOf } from './event-written.ts';
import { hourOf, isLost } from '../notifications/lost-mail.ts';
import { PastFailures } from '../operations/past-failures.ts';
import { isNews } from '../notifications/news.ts';
import { promote } from '../registrations/promote.ts';
import { giveBack } from '../registrations/register.ts';
import { changeMailOf, mailAbout } from '../registrations/registration-written.ts';
import { moveRoom } from './room.ts';
import { settleEvent } from './settle-event.ts';
import { startMissing } from '../broadcasts/repair-broadcasts.ts';
import { allOf, everyOf } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

type Deps = {
  db: Db;
  clock: Clock;
  fanouts: FanoutQueue;
  registrations: RegistrationQueue;
  onLost?: (cause: string) => void;
};

/** When it runs outside a whole repair, the first failure ends it. */
const strictly = () =>
  new PastFailures((_, error) => {
    throw error;
  });

/**
 * Repairs wrong counts, free seats that the waiting list did not get, and missing notifications of today's
 * registrations.
 */
export async function repairEvents(deps: Deps, past = strictly()): Promise<number> {
  let repaired = 0;
  for await (const { id, data } of everyOf<CalendarEvent>(deps.db, serverQueries.allEvents())) {
    repaired += await past.run(paths.event(id), () => repairEvent(deps, id, data));
  }
  return repaired;
}

async function repairEvent(deps: Deps, id: string, data: CalendarEvent): Promise<number> {
  let repaired = await moveRoom(deps.db, id);
  repaired += await settleEvent(deps, id);
  repaired += await repairOutsiders(deps, id, data);
  repaired += await promote(deps, id);
  // What goes on is told too; what is over is no news.
  if (data.ends.toMillis() > deps.clock.now()) repaired += await repairBroadcasts(deps, id, data);
  return repaired + (await repairMails(deps, id, data));
}

/** Frees seats at a group's events of members who left, where the event of their leaving was lost. */
async function repairOutsiders(deps: Deps, eid: string, event: CalendarEvent): Promise<number> {
  if (event.audience === EVERYONE || !isOpen(event, deps.clock.now())) return 0;
  const found = await allOf<Registration>(deps.db, serverQueries.registrations(eid));
  const uids = found.filter(({ data }) => data.state !== 'cancelled').map(({ id }) => id);
  const readers = await readersOf(deps.db, event, uids);
  let repaired = 0;
  const outside = uids.filter((uid) => !readers.has(uid));
  await pastEach(
    outside,
    (uid) => paths.registration(eid, uid),
    async (uid) => {
      if (await giveBack(deps, eid, uid)) repaired += 1;
    },
  );
  return repaired;
}

/** Starts the broadcasts that a lost trigger never started. */
async function repairBroadcasts(deps: Deps, eid: string, event: CalendarEvent): Promise<number> {
  const orders = [
    ...(isNews(deps, event.at) ? [announcementOf(eid, event)] : []),
    ...(isToldNow(deps, event) ? [changeOf(eid, event)] : []),
  ];
  return startMissing(deps, orders);
}

const isToldNow = (deps: Deps, { told, changed }: CalendarEvent) => told > 0 && isNews(deps, changed);

async function repairMails(deps: Deps, eid: string, event: CalendarEvent): Promise<number> {
  const { db, clock, registrations } = deps;
  const isOn = isOpen(event, clock.now());
  const isTold = isToldNow(deps, event);
  if (!isOn && !isTold) return 0;
  const found = await allOf<Registration>(db, serverQueries.registrations(eid));
  const tasks = found.flatMap(({ id: rid, data }): RegistrationTask[] => {
    const about = isOn && isNews(deps, data.changed) ? mailAbout(data) : undefined;
    const isGuest = data.kind === 'guest' && data.state !== 'cancelled';
    return [
      ...(about ? [{ eid, rid, about, n: data.moves }] : []),
      ...(isTold && isGuest ? [{ eid, rid, about: changeMailOf(event), n: event.told }] : []),
    ];
  });
  const mails = await db.getAll<MailRecord>(tasks.map((task) => paths.mail(mailId(task.rid, registrationCause(task)))));
  let queued = 0;
  for (const [i, task] of tasks.entries()) {
    if (!isLost(mails[i], clock.now())) continue;
    if (await registrations.enqueue(registrationTaskIdOf(task, hourOf(clock)), task)) queued += 1;
  }
  return queued;
}
