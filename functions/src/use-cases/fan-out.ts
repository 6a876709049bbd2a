import { type Fanout, isMailed, type News, NOW, paths, serverQueries, type Standing } from '@socialhallbarhet/domain';
import type { Clock } from '../clock.ts';
import type { Db, Transaction } from '../firestore/db.ts';
import type { FanoutQueue, MailsQueue } from '../firestore/queue.ts';
import { fanoutTaskIdOf, mailsTaskIdOf } from '../ids.ts';
import { type Recipient, SOURCES } from './fan-out-sources.ts';

type Deps = { db: Db; clock: Clock; fanouts: FanoutQueue; mails: MailsQueue };
type Outcome = 'none' | 'done' | 'goes-on';

/** How many fit well into one transaction (half a megabyte of ten); and how few mails a task may send to be soon over. */
const SIZES = { chunk: 1000, mailsPerTask: 50 } as const;
type Sizes = Readonly<Record<keyof typeof SIZES, number>>;
/** After this a task hands over to the next one. */
const TURN_MS = 2_000;

/**
 * Tells many of one cause: passes through the recipients in the order of their uids, chunk by chunk.
 * Each chunk's notifications are made in one transaction with the cursor, and its mails are queued
 * before the next. Ended anywhere and begun again, it goes on where it was; two at once do each chunk
 * once. Who is removed meanwhile gets none: the transaction reads the memberships themselves.
 */
export async function fanOut(deps: Deps, cause: string, sizes: Sizes = SIZES): Promise<Outcome> {
  const { db, clock, fanouts } = deps;
  const step: Step = { ...deps, cause, sizes, restricted: await restrictedNow(deps) };
  const ends = clock.now() + TURN_MS;
  const began = await db.get<Fanout>(paths.fanout(cause));
  let job = began;
  let told: Told | undefined;
  while (job && !job.done) {
    if (job.mailed < job.cursor) await queueMails(step, told ?? (await passedIn(step, job)));
    // Never before a step forward: the queue would know the task of this cursor, and refuse it.
    if (clock.now() > ends && job.cursor !== began?.cursor) {
      await fanouts.enqueue(fanoutTaskIdOf(cause, job.cursor), { cause });
      return 'goes-on';
    }
    ({ told, job } = await nextChunk(step, job, told?.isLast ?? false));
  }
  return job ? 'done' : 'none';
}

/** Those who were passed and whose mails may not have been queued. */
async function passedIn({ db, sizes, restricted }: Step, job: Fanout): Promise<Told> {
  const source = SOURCES[job.kind];
  const passed: Recipient[] = [];
  for (let after = job.mailed; after < job.cursor; after = passed.at(-1)?.uid ?? job.cursor) {
    const some = await source.recipients(db, job, after, sizes.chunk);
    if (some.length === 0) break;
    passed.push(...some);
  }
  const uids = wanting(passed, restricted).filter((uid) => uid <= job.cursor);
  return { news: await source.news(db, job), uids, isLast: false };
}

/** What one turn works with. */
type Step = Deps & { readonly cause: string; readonly sizes: Sizes; readonly restricted: ReadonlySet<string> };

async function restrictedNow({ db, clock }: Deps): Promise<ReadonlySet<string>> {
  const found = await db.query<Standing>(serverQueries.restricted(new Date(clock.now())));
  return new Set(found.map(({ id }) => id));
}

interface Told {
  readonly news: News | undefined;
  readonly uids: readonly string[];
  /** Nobody came after these when they were read. */
  readonly isLast: boolean;
}

/**
 * Makes the notifications of the next chunk and moves the cursor, together; marks the job done when
 * nobody is left. The mails of what was passed before are queued by then.
 */
async function nextChunk(
  { db, cause, sizes, restricted }: Step,
  known: Fanout,
  isOver: boolean,
): Promise<{ told: Told | undefined; job: Fanout | undefined }> {
  const { cursor } = known;
  const path = paths.fanout(cause);
  const source = SOURCES[known.kind];
  const pass = (isSureOfNone: boolean) =>
    db.transaction(async (tx) => {
      const [job, news, chunk] = await Promise.all([
        tx.get<Fanout>(path),
        source.news(tx, known),
        isOver ? [] : source.recipients(tx, known, cursor, sizes.chunk),
      ]);
      // Somebody else did this chunk; whether they live to queue its mails is not known.
      if (!job || job.done || job.cursor !== cursor) return { told: undefined, job };
      const uids = news ? wanting(chunk, restricted) : [];
      const fresh = isSureOfNone ? uids : await untold(tx, cause, uids);
      // Of the moment when it was announced: a server time for each would double the cost of the write.
      for (const uid of fresh) {
        tx.create(paths.notification(uid, cause), { v: 1, ...news, at: job.at, read: null });
      }
      const last = chunk.at(-1)?.uid ?? cursor;
      const counts = { passed: job.passed + chunk.length, told: job.told + fresh.length };
      const after = { ...job, ...counts, mailed: cursor, cursor: last, done: !news || chunk.length === 0 };
      tx.set(path, { ...after, changed: NOW });
      return { told: { news, uids, isLast: chunk.length < sizes.chunk }, job: after };
    });
  try {
    return await pass(true);
  } catch (error) {
    // Someone has it already: as it is, read or not, it stays.
    if (!isThere(error)) throw error;
    return pass(false);
  }
}

async function untold(tx: Transaction, cause: string, uids: readonly string[]): Promise<string[]> {
  const there = await tx.getAll(uids.map((uid) => paths.notification(uid, cause)));
  return uids.filter((_, i) => !there[i]);
}

/** Firestore's ALREADY_EXISTS. */
const isThere = (error: unknown) => (error as { code?: unknown }).code === 6;

function wanting(recipients: readonly Recipient[], restricted: ReadonlySet<string>): string[] {
  return recipients.filter(({ uid, wants }) => wants && !restricted.has(uid)).map(({ uid }) => uid);
}

/** Queues the mails of a chunk in a few tasks; again with the same people, they are the same tasks. */
async function queueMails({ mails, cause, sizes }: Step, { news, uids }: Told): Promise<void> {
  if (!news || !isMailed(news.kind)) return;
  const size = sizes.mailsPerTask;
  const tasks = Array.from({ length: Math.ceil(uids.length / size) }, (_, i) => uids.slice(i * size, (i + 1) * size));
  await Promise.all(tasks.map((some) => mails.enqueue(mailsTaskIdOf(some, cause), { uids: some, cause })));
}
