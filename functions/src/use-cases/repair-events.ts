import {
  type CalendarEvent,
  isOpen,
  mailId,
  type MailRecord,
  paths,
  type Registration,
  serverQueries,
} from '@socialhallbarhet/domain';
import type { Clock } from '../clock.ts';
import type { Db } from '../firestore/db.ts';
import type { RegistrationQueue } from '../firestore/queue.ts';
import { registrationCause, registrationTaskIdOf } from '../ids.ts';
import { hourOf, isLost } from './lost-mail.ts';
import { isNews } from './news.ts';
import { promote } from './promote.ts';
import { mailAbout } from './registration-written.ts';
import { settleEvent } from './settle-event.ts';

type Deps = { db: Db; clock: Clock; registrations: RegistrationQueue };

/** Counts that went wrong, seats that the line was not given, and mails to today's registered that were lost. */
export async function repairEvents(deps: Deps): Promise<number> {
  let repaired = 0;
  for (const { id, data } of await deps.db.query<CalendarEvent>(serverQueries.allEvents())) {
    repaired += await settleEvent(deps, id);
    repaired += await promote(deps, id);
    if (isOpen(data, deps.clock.now())) repaired += await repairMails(deps, id);
  }
  return repaired;
}

async function repairMails(deps: Deps, eid: string): Promise<number> {
  const { db, clock, registrations } = deps;
  const found = await db.query<Registration>(serverQueries.registrations(eid));
  const tasks = found.flatMap(({ id: rid, data }) => {
    const about = isNews(deps, data.changed) ? mailAbout(data) : undefined;
    return about ? [{ eid, rid, about, n: data.moves }] : [];
  });
  const mails = await db.getAll<MailRecord>(tasks.map((task) => paths.mail(mailId(task.rid, registrationCause(task)))));
  let queued = 0;
  for (const [i, task] of tasks.entries()) {
    if (!isLost(mails[i], clock.now())) continue;
    if (await registrations.enqueue(registrationTaskIdOf(task, hourOf(clock)), task)) queued += 1;
  }
  return queued;
}
