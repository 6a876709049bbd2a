import { screeningLists } from '@socialhallbarhet/content/screening';
import {
  type Case,
  caseIdOf,
  compareTime,
  type Group,
  groundOf,
  type Held,
  isRestricted,
  type Message,
  paths,
  SERVER_LIMITS,
  type Sign,
  screen,
  serverQueries,
  type Topic,
} from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Reader, Transaction } from '../platform/db.ts';
import { fits, readHold, release } from './hold.ts';
import { joinCase, scopeOf } from './join-case.ts';

type Deps = { db: Db; clock: Clock };

/**
 * Screens the current text of a visible message. A finding opens a case for a moderator, once for each text; nothing is
 * hidden.
 */
export async function screenMessage(
  deps: Deps,
  gid: string,
  mid: string,
  told?: Partial<Pick<Message, 'text' | 'author'>>,
): Promise<void> {
  const { db } = deps;
  // Each text has an event of its own: a clean one needs no reads.
  if (told?.text !== undefined && signsOf(told.text, 0).length === 0 && !isSample(mid)) return;
  const seen = await db.get<Message>(paths.message(gid, mid));
  if (seen?.state !== 'visible') return;
  const why = signsOf(seen.text, isSample(mid) ? await recentBy(deps, gid, seen.author) : 0);
  if (why.length === 0) return;
  const cid = caseIdOf.message(gid, mid);
  await db.transaction(async (tx) => {
    const [known, message] = await Promise.all([
      tx.stored.get<Case>(paths.case(cid)),
      tx.get<Message>(paths.message(gid, mid)),
    ]);
    const isLookedAt = known !== undefined && known.signs.length > 0 && known.edits >= seen.edits;
    if (isLookedAt || message?.state !== 'visible' || message.edits !== seen.edits) return;
    if (why.every((sign) => sign === 'flood') && (await floods(tx, gid, seen.author))) return;
    await flag(deps, tx, known, gid, mid, message, why);
  });
}

/**
 * Screens the current title of a topic, once for each title. A finding joins the case of the topic's first message,
 * with which the title can be hidden.
 */
export async function screenTitle(deps: Deps, gid: string, tid: string, told: Pick<Topic, 'title'>): Promise<void> {
  if (signsOf(told.title, 0).length === 0) return;
  const { db } = deps;
  const seen = await db.get<Topic>(paths.topic(gid, tid));
  const why = seen ? signsOf(seen.title, 0) : [];
  if (!seen || why.length === 0) return;
  await db.transaction(async (tx) => {
    const [known, topic, lead] = await Promise.all([
      tx.stored.get<Case>(paths.case(caseIdOf.message(gid, seen.lead))),
      tx.get<Topic>(paths.topic(gid, tid)),
      tx.get<Message>(paths.message(gid, seen.lead)),
    ]);
    const isLookedAt = topic && known && known.signs.length > 0 && compareTime(known.changed, topic.changed) > 0;
    if (isLookedAt || topic?.title !== seen.title || !lead) return;
    await flag(deps, tx, known, gid, seen.lead, lead, why);
  });
}

/** Opens a case, so that a moderator looks. */
async function flag(
  { clock }: Deps,
  tx: Transaction,
  known: Case | undefined,
  gid: string,
  mid: string,
  { topic, author: member, edits, text }: Message,
  why: readonly Sign[],
): Promise<void> {
  const [scope, group] = await Promise.all([scopeOf(tx, gid, member), tx.get<Group>(paths.group(gid))]);
  joinCase(
    tx,
    caseIdOf.message(gid, mid),
    known,
    { kind: 'message', scope, group: gid, groupName: group?.name ?? '', topic, message: mid, member },
    {
      event: 'flag',
      what: 'flagged',
      grounds: why.map((sign) => groundOf[sign]),
      signs: why,
      edits,
      digest: '',
      words: [text],
      now: new Date(clock.now()),
    },
  );
}

/**
 * Screens a held message. A clean one is published at once, or once the topic exists that its author is starting; any
 * other stays until a moderator has decided its case. A redelivered event repeats the same result.
 */
export async function screenHeld(deps: Deps, gid: string, mid: string): Promise<void> {
  const { db, clock } = deps;
  const waiting = await db.get<Held>(paths.held(gid, mid));
  if (!waiting) return;
  const recent = await recentBy(deps, gid, waiting.author);
  const { verdict, why } = screen(`${waiting.title}\n${waiting.text}`, { newcomer: true, recent }, screeningLists);
  const cid = caseIdOf.held(gid, mid);
  await db.transaction(async (tx) => {
    const [hold, known] = await Promise.all([readHold(tx, gid, mid), tx.stored.get<Case>(paths.case(cid))]);
    const { held, standing } = hold;
    if (!held) return;
    if (known?.state === 'open') return;
    // A moderator decided to publish it; it waits for its topic.
    if (known?.decision?.outcome === 'keep') return release(tx, gid, mid, hold);
    // The author sent it again after a decision: the decision holds.
    if (known) return tx.delete(paths.held(gid, mid));
    // An author who became trusted meanwhile is screened like other members: after publication.
    const isClean = standing?.trusted === true || verdict === 'clean';
    const passes = (isClean && (hold.waits || fits(hold, mid))) || hold.message || !hold.mayWrite;
    if (passes && !isRestricted(standing, clock.now())) return release(tx, gid, mid, hold);
    const { topic, author: member } = held;
    const [scope, group] = await Promise.all([scopeOf(tx, gid, member), tx.get<Group>(paths.group(gid))]);
    const groupName = group?.name ?? '';
    // It waits until a decision makes room (`screenWaiting`).
    if (await isFull(tx, scope, member)) return;
    joinCase(
      tx,
      cid,
      undefined,
      { kind: 'held', scope, group: gid, groupName, topic, message: mid, member },
      {
        event: 'flag',
        what: 'held',
        grounds: why.length > 0 ? why.map((sign) => groundOf[sign]) : ['other'],
        signs: why,
        edits: 0,
        digest: '',
        words: [held.text],
        now: new Date(clock.now()),
      },
    );
  });
}

/** More open cases than anyone has in one queue. */
const OPEN = 200;

const signsOf = (text: string, recent: number) => screen(text, { newcomer: false, recent }, screeningLists).why;

/**
 * Only one message in eight triggers the count for a flood: a flood is found by its eighth message, and ordinary
 * writing costs few reads.
 */
const isSample = (mid: string) => (mid.codePointAt(mid.length - 1) ?? 0) % 8 === 0;

/** Whether as many cases about a member wait in a queue as one member may bring there by writing. */
async function isFull(reader: Reader, scope: string, uid: string): Promise<boolean> {
  const most = SERVER_LIMITS.openCasesPerMember;
  return (await reader.query(serverQueries.openCasesAbout(scope, uid, most))).length >= most;
}

/** Whether a case about this member's flood is open already: a moderator finds the other messages around the first. */
async function floods(reader: Reader, gid: string, uid: string): Promise<boolean> {
  const scope = await scopeOf(reader, gid, uid);
  const cases = await reader.query<Case>(serverQueries.openCasesAbout(scope, uid, OPEN));
  return cases.some(({ data }) => data.group === gid && data.signs.includes('flood'));
}

/** How many messages a member wrote lately in a group, held ones included. */
async function recentBy({ db, clock }: Deps, gid: string, uid: string): Promise<number> {
  const since = new Date(clock.now() - SERVER_LIMITS.floodWindowMs);
  const counts = await Promise.all([
    db.count(serverQueries.messagesBySince(gid, uid, since)),
    db.count(serverQueries.heldBySince(gid, uid, since)),
  ]);
  return counts[0] + counts[1];
}
