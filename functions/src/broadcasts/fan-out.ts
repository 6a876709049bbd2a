import { type Fanout, isMailed, type News, NOW, paths, serverQueries, type Standing } from '@socialhallbarhet/domain';
import type { Clock } from '../platform/clock.ts';
import type { Db, Versioned } from '../platform/db.ts';
import type { FanoutQueue, MailsQueue } from '../platform/queue.ts';
import { fanoutTaskIdOf, mailsTaskIdOf } from '../platform/ids.ts';
import { SOURCES } from '../platform/kinds.ts';
import type { Recipient } from './source.ts';
import { everyStored } from '../platform/loops/pages.ts';
import { pastEach } from '../platform/loops/past-each.ts';

type Deps = { db: Db; clock: Clock; fanouts: FanoutQueue; mails: MailsQueue };
type Outcome = 'none' | 'done' | 'goes-on';

/**
 * How many recipients are read at once; how many fit well into one write (half a megabyte of ten); and how many mails
 * one task sends at most, so that it ends soon.
 */
const SIZES = { page: 6000, chunk: 1000, mailsPerTask: 50 } as const;
type Sizes = Readonly<Record<keyof typeof SIZES, number>>;
/** After this time a task hands over to the next one. */
const TURN_MS = 10_000;

/**
 * Notifies all recipients of a broadcast: passes through them in the order of their uids, chunk by chunk. Each chunk's
 * notifications are written together with the cursor, and its mails are queued before the next chunk. A task that ends
 * anywhere is continued by the next one. Two tasks at once write each chunk once, because a chunk is written only if
 * the job is unchanged since its recipients were read. A member who leaves a group changes its jobs (`renewFanouts`),
 * so that nobody is notified after leaving.
 */
export async function fanOut(deps: Deps, cause: string, sizes: Sizes = SIZES): Promise<Outcome> {
  const { db, clock, fanouts } = deps;
  const read = () => db.version<Fanout>(paths.fanout(cause));
  const ends = clock.now() + TURN_MS;
  const [restricted, began] = await Promise.all([restrictedNow(deps), read()]);
  const step: Step = { ...deps, cause, sizes, restricted };
  let job = began;
  let way = job && chunksAfter(step, job.data);
  let told: Chunk | undefined;
  while (job && way && !job.data.done) {
    const { mailed, cursor } = job.data;
    if (mailed < cursor) await queueMails(step, told ?? (await passedIn(step, job.data)));
    // Only after the cursor has moved: the queue knows the task of the old cursor and would refuse it.
    if (clock.now() > ends && cursor !== began?.data.cursor) {
      await fanouts.enqueue(fanoutTaskIdOf(cause, cursor), { cause });
      return 'goes-on';
    }
    told = (await way.next()).value;
    const next = await tell(step, job, told);
    if (next) {
      job = next;
    } else {
      // Another task wrote this chunk, or a member left the group.
      told = undefined;
      job = await read();
      way = job && chunksAfter(step, job.data);
    }
  }
  return job ? 'done' : 'none';
}

/**
 * Makes the running broadcasts of a group read its members anew. Call it before deleting the notifications of a member
 * who left.
 */
export async function renewFanouts({ db }: { db: Db }, gid: string): Promise<void> {
  await pastEach(
    everyStored(db, serverQueries.unfinishedFanoutsOf(gid)),
    ({ path }) => path,
    ({ path }) =>
      db.transaction(async (tx) => {
        const job = await tx.get<Fanout>(path);
        if (job && !job.done) tx.update(path, { changed: NOW });
      }),
  );
}

/** The dependencies of one task. */
type Step = Deps & { readonly cause: string; readonly sizes: Sizes; readonly restricted: ReadonlySet<string> };

async function restrictedNow({ db, clock }: Deps): Promise<ReadonlySet<string>> {
  const found = await db.query<Standing>(serverQueries.restricted(new Date(clock.now())));
  return new Set(found.map(({ id }) => id));
}

/** The recipients that one write covers. */
interface Chunk {
  /** What they are notified of; undefined when the broadcast has ended. */
  readonly news: News | undefined;
  readonly uids: readonly string[];
  readonly passed: number;
  readonly last: string;
}

/** Yields the chunks after the job's cursor, and then empty ones. */
async function* chunksAfter({ db, sizes, restricted }: Step, job: Fanout): AsyncGenerator<Chunk, never> {
  const source = SOURCES[job.kind];
  let last = job.cursor;
  for (;;) {
    const [news, page] = await Promise.all([source.news(db, job), source.recipients(db, job, last, sizes.page)]);
    for (let i = 0; i < page.length; i += sizes.chunk) {
      const some = page.slice(i, i + sizes.chunk);
      last = some.at(-1)!.uid;
      yield { news, uids: wanting(some, restricted), passed: some.length, last };
    }
    while (page.length < sizes.page) yield { news, uids: [], passed: 0, last };
  }
}

/** The recipients who were notified but whose mails may not have been queued. */
async function passedIn({ db, sizes, restricted }: Step, job: Fanout): Promise<Pick<Chunk, 'news' | 'uids'>> {
  const source = SOURCES[job.kind];
  const passed: Recipient[] = [];
  for (let after = job.mailed; after < job.cursor; after = passed.at(-1)?.uid ?? job.cursor) {
    const some = await source.recipients(db, job, after, sizes.page);
    if (some.length === 0) break;
    passed.push(...some);
  }
  const uids = wanting(passed, restricted).filter((uid) => uid <= job.cursor);
  return { news: await source.news(db, job), uids };
}

function wanting(recipients: readonly Recipient[], restricted: ReadonlySet<string>): string[] {
  return recipients.filter(({ uid, wants }) => wants && !restricted.has(uid)).map(({ uid }) => uid);
}

/**
 * Creates the notifications of a chunk and moves the cursor in one write; marks the job done when no recipient is left.
 * The mails of earlier chunks are queued by then. Returns undefined when the job has changed meanwhile.
 */
async function tell(
  { db, cause }: Step,
  job: Versioned<Fanout>,
  { news, uids, passed, last }: Chunk,
): Promise<Versioned<Fanout> | undefined> {
  const { data } = job;
  const write = (fresh: readonly string[]) => {
    const counts = { passed: data.passed + passed, told: data.told + fresh.length };
    const step = { mailed: data.cursor, cursor: last, done: !news || passed === 0 };
    return db.changeIf(paths.fanout(cause), job, { ...counts, ...step, changed: NOW }, (batch) => {
      // The time of the announcement: a server time for each notification would double the cost of the write.
      for (const uid of fresh) {
        batch.create(paths.notification(uid, cause), { v: 1, ...news, at: data.at, read: null });
      }
    });
  };
  try {
    return await write(news ? uids : []);
  } catch (error) {
    // A recipient has this notification already: it stays as it is, read or not.
    if (!isThere(error)) throw error;
    return write(await untold(db, cause, uids));
  }
}

async function untold(db: Db, cause: string, uids: readonly string[]): Promise<string[]> {
  const there = await db.stored.getAll(uids.map((uid) => paths.notification(uid, cause)));
  return uids.filter((_, i) => !there[i]);
}

/** Firestore's ALREADY_EXISTS. */
const isThere = (error: unknown) => (error as { code?: unknown }).code === 6;

/** Queues the mails of a chunk in a few tasks. The same recipients give the same task ids. */
async function queueMails({ mails, cause, sizes }: Step, { news, uids }: Pick<Chunk, 'news' | 'uids'>): Promise<void> {
  if (!news || !isMailed(news.kind)) return;
  const size = sizes.mailsPerTask;
  const tasks = Array.from({ length: Math.ceil(uids.length / size) }, (_, i) => uids.slice(i * size, (i + 1) * size));
  await Promise.all(tasks.map((some) => mails.enqueue(mailsTaskIdOf(some, cause), { uids: some, cause })));
}
