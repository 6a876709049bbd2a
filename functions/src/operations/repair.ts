import {
  type Activity,
  type Case,
  caseIdOf,
  type Fanout,
  isMailed,
  type Held,
  type MailRecord,
  mailId,
  type Message,
  type Mine,
  type Notification,
  paths,
  queries,
  SERVER_LIMITS,
  serverQueries,
} from '@socialhallbarhet/domain';
import { confirmAll } from '../accounts/confirm-terms.ts';
import type { Accounts } from '../platform/accounts.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { FanoutQueue, MailQueue, RegistrationQueue } from '../platform/queue.ts';
import { fanoutTaskIdOf, taskIdOf } from '../platform/ids.ts';
import { concerns } from '../notifications/concerns.ts';
import { KINDS } from '../platform/kinds.ts';
import { isNews } from '../notifications/news.ts';
import { hourOf, isLost } from '../notifications/lost-mail.ts';
import { repairBroadcastsIn } from '../broadcasts/repair-broadcasts.ts';
import { repairEvents } from '../events/repair-events.ts';
import { DIRECTORY, settleDirectory } from '../members/settle-directory.ts';
import { groupIn } from '../platform/group-in.ts';
import { readAllPacked } from '../members/packed.ts';
import { settleActivity } from '../conversation/settle-activity.ts';
import { settleHead } from '../groups/settle-head.ts';
import { settleListed } from '../groups/settle-listed.ts';
import { settleMine } from '../members/settle-mine.ts';
import { repairCases } from '../moderation/repair-cases.ts';
import { screenCard } from '../groups/screen-card.ts';
import { screenHeld } from '../moderation/screen-message.ts';
import { rosterIn, settleRoster } from '../groups/settle-roster.ts';
import { tellRuling } from '../moderation/tell-ruling.ts';
import { cleanTexts } from './clean-texts.ts';
import { type OnBroken, PastFailures } from './past-failures.ts';
import { allOf, allStored, everyOf, everyStored } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

type Deps = {
  db: Db;
  clock: Clock;
  queue: MailQueue;
  fanouts: FanoutQueue;
  registrations: RegistrationQueue;
  accounts: Pick<Accounts, 'withoutTerms' | 'acceptTerms'>;
  onBroken?: OnBroken;
  /** Gets each broadcast that nobody had started. */
  onLost?: (cause: string) => void;
};
type Job = Deps & { past: PastFailures };

/** How many rows, lines and mails the repair changed. */
export interface Repaired {
  activity: number;
  roster: number;
  heads: number;
  /** Cards of groups that nobody had looked at. */
  cards: number;
  listed: number;
  held: number;
  mine: number;
  directory: number;
  notifications: number;
  mails: number;
  fanouts: number;
  /** Announcements and topics that were never told to anybody. */
  broadcasts: number;
  events: number;
  texts: number;
  /** Cases of before in which stood who decided. */
  cases: number;
  /** Accounts whose token did not say that they accepted the terms. */
  terms: number;
  /** Parts that failed on a bad document; the others were repaired. */
  failed: number;
}

/**
 * Rebuilds every derived document from its sources and queues lost mails. Each part runs the same code as its trigger,
 * so the repair may run beside triggers at any time; a second run changes nothing. A bad document fails its own part
 * only: `onBroken` gets it, and the repair goes on. `texts`: also cleans every stored text, which reads every document.
 */
export async function repair(given: Deps, { texts = false } = {}): Promise<Repaired> {
  const past = new PastFailures(given.onBroken ?? (() => {}));
  const deps: Job = { ...given, past };
  const repaired: Repaired = {
    activity: 0,
    roster: 0,
    heads: 0,
    cards: 0,
    listed: 0,
    held: 0,
    mine: 0,
    directory: 0,
    notifications: 0,
    mails: 0,
    fanouts: 0,
    broadcasts: 0,
    events: 0,
    texts: 0,
    cases: 0,
    terms: 0,
    failed: 0,
  };
  if (texts) repaired.texts = await cleanTexts(deps, past);
  repaired.fanouts = await past.run('fanouts', () => repairFanouts(deps));
  repaired.events = await repairEvents(deps, past);
  repaired.broadcasts = await past.run('announcements', () => repairBroadcastsIn(deps, ''));
  for await (const { id: gid } of everyStored(deps.db, serverQueries.allGroups())) {
    repaired.activity += await past.run(paths.activity(gid), () => repairActivity(deps, gid));
    repaired.roster += await past.run(paths.rosterIndex(gid), () => repairRoster(deps, gid));
    repaired.heads += await past.run(paths.group(gid), () => settleHead(deps, gid));
    repaired.cards += await past.run(paths.case(caseIdOf.group(gid)), () => screenCard(deps, gid));
    repaired.listed += await past.run(paths.groupListIndex(), () => settleListed(deps, gid));
    repaired.broadcasts += await past.run(`broadcasts of ${gid}`, () => repairBroadcastsIn(deps, gid));
    repaired.held += await repairHeld(deps, gid);
  }
  repaired.cases = await repairCases(deps, (path, part) => past.run(path, part));
  await repairRulings(deps);
  const members = (await allStored(deps.db, serverQueries.allMembers())).map(({ id }) => id);
  repaired.directory = await past.run('directory', () => repairDirectory(deps, members));
  repaired.terms = await past.inChunks('terms', members, (some) => confirmAll(deps, some));
  for (const uid of members) {
    repaired.mine += await past.run(paths.mine(uid), () => repairMine(deps, uid));
    await past.run(`notifications of ${uid}`, async () => {
      const { dropped, queued } = await repairNotifications(deps, uid);
      repaired.notifications += dropped;
      repaired.mails += queued;
      return 0;
    });
  }
  repaired.failed = past.failed;
  return repaired;
}

/**
 * Screens held messages whose event was lost, first messages of topics first. A message that waits for a held first
 * message goes on waiting.
 */
async function repairHeld(deps: Job, gid: string): Promise<number> {
  const { db, clock } = deps;
  const before = clock.now() - SERVER_LIMITS.heldLostMs;
  const state = async (mid: string) => {
    const [held, known] = await db
      .getAll<unknown>([paths.held(gid, mid), paths.case(caseIdOf.held(gid, mid))])
      .then((found) => found as [Held?, Case?]);
    return held ? (known?.state ?? 'unseen') : 'gone';
  };
  const held = await allOf<Held>(db, serverQueries.allHeld(gid));
  let looked = 0;
  for (const { id: mid, data } of [...held].sort((a, b) => Number(a.data.title === '') - Number(b.data.title === ''))) {
    looked += await deps.past.run(paths.held(gid, mid), async () => {
      const was = await state(mid);
      if (data.writtenAt.toMillis() > before || was === 'open') return 0;
      await screenHeld(deps, gid, mid);
      return (await state(mid)) === was ? 0 : 1;
    });
  }
  return looked;
}

/** Repeats the notifications of today's decisions; nobody is notified twice. */
async function repairRulings(deps: Job): Promise<void> {
  for (const { id: cid, data } of await deps.db.query<Case>(queries.decidedCases(500))) {
    await deps.past.run(paths.case(cid), async () => {
      if (isNews(deps, data.changed)) await tellRuling(deps, cid);
      return 0;
    });
  }
}

/** Continues broadcasts that have stopped. */
export async function repairFanouts({ db, clock, fanouts }: Pick<Deps, 'db' | 'clock' | 'fanouts'>): Promise<number> {
  const unfinished = everyOf<Fanout>(db, serverQueries.unfinishedFanouts());
  let queued = 0;
  await pastEach(
    unfinished,
    ({ path }) => path,
    async ({ id: cause, data }) => {
      if (data.changed.toMillis() > clock.now() - SERVER_LIMITS.fanoutStallMs) return;
      if (await fanouts.enqueue(fanoutTaskIdOf(cause, data.cursor, hourOf(clock)), { cause })) queued += 1;
    },
  );
  return queued;
}

async function repairActivity(deps: Job, gid: string): Promise<number> {
  const topics = await allStored(deps.db, serverQueries.allTopics(gid));
  const stored = await deps.db.get<Activity>(paths.activity(gid));
  const tids = [...topics.map(({ id }) => id), ...Object.keys(stored?.topics ?? {})];
  return deps.past.inChunks(paths.activity(gid), tids, (some) => settleActivity(deps, gid, some));
}

async function repairRoster(deps: Job, gid: string): Promise<number> {
  const memberships = await allStored(deps.db, queries.memberships(gid));
  const stored = Object.keys(await readAllPacked(deps.db, rosterIn(gid)));
  // The roster knows who left; all messages are read only when it is missing.
  const known = stored.length > 0 ? stored : await authorsIn(deps, gid);
  return deps.past.inChunks(paths.rosterIndex(gid), [...memberships.map(({ id }) => id), ...known], (some) =>
    settleRoster(deps, gid, some),
  );
}

async function repairMine(deps: Job, uid: string): Promise<number> {
  const memberships = await allStored(deps.db, serverQueries.membershipsOf(uid));
  const stored = await deps.db.get<Mine>(paths.mine(uid));
  const gids = [...memberships.map(({ path }) => groupIn(path)), ...Object.keys(stored?.groups ?? {})];
  return deps.past.inChunks(paths.mine(uid), gids, (some) => settleMine(deps, uid, some));
}

async function authorsIn({ db }: Deps, gid: string): Promise<string[]> {
  const authors = new Set<string>();
  for await (const { data } of everyOf<Message>(db, serverQueries.allMessages(gid))) authors.add(data.author);
  return [...authors];
}

async function repairDirectory(deps: Job, members: readonly string[]): Promise<number> {
  const stored = await readAllPacked(deps.db, DIRECTORY);
  return deps.past.inChunks('directory', [...members, ...Object.keys(stored)], (some) => settleDirectory(deps, some));
}

/**
 * Deletes unread notifications from groups that the member left and of invitations that are gone; queues the missing
 * mails of today's notifications.
 */
async function repairNotifications(deps: Deps, uid: string): Promise<{ dropped: number; queued: number }> {
  const { db, queue, clock } = deps;
  const unread = await allOf<Notification>(db, queries.unreadNotifications(uid));
  const groups = [...new Set(unread.map(({ data }) => data.group))].filter(Boolean);
  const memberships = await db.getAll(groups.map((gid) => paths.membership(gid, uid)));
  const left = new Set(groups.filter((_, i) => !memberships[i]));
  const unreadOutside = unread.filter(({ data }) => left.has(data.group));
  const stand = await Promise.all(unreadOutside.map(({ id, data }) => holdsOutside(db, uid, id, data)));
  const outside = unreadOutside.filter((_, i) => !stand[i]);
  await db.deleteAll(outside.map(({ path }) => path));
  const recent = unread.filter((one) => !outside.includes(one) && isMailed(one.data.kind) && isNews(deps, one.data.at));
  const mails = await db.getAll<MailRecord>(recent.map(({ id }) => paths.mail(mailId(uid, id))));
  let queued = 0;
  for (const [i, { id: cause }] of recent.entries()) {
    if (!isLost(mails[i], clock.now())) continue;
    if (await queue.enqueue(taskIdOf(uid, cause, hourOf(clock)), { uid, cause })) queued += 1;
  }
  return { dropped: outside.length, queued };
}

/** Whether a notification to somebody outside the group may concern outsiders, and still holds. */
const holdsOutside = async (db: Db, uid: string, cause: string, told: Notification) =>
  KINDS[told.kind].reachesOutsiders === true && (await concerns(db, uid, cause, told));
