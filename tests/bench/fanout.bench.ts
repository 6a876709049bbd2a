import { Timestamp } from 'firebase-admin/firestore';
import { createDb } from '../../functions/src/platform/db.ts';
import { fanOut } from '../../functions/src/broadcasts/fan-out.ts';
import { startFanout } from '../../functions/src/broadcasts/start-fan-out.ts';
import { causeOf, newsOf, paths } from '../../packages/domain/src/index.ts';
import { connect } from '../../scripts/seed/connect.ts';
import { type Bench, type BenchContext, type Figures, round } from './context.ts';
import { percentile } from './stopwatch.ts';

const MEMBERS = 5000;
const BATCH = 1000;
const ROUNDS = 15;
const GROUP = 'bench-fanout';
type Firestore = ReturnType<typeof connect>['firestore'];

const uids = Array.from({ length: MEMBERS }, (_, i) => `bench${String(i).padStart(5, '0')}`);
const chunks = Array.from({ length: Math.ceil(MEMBERS / BATCH) }, (_, i) => uids.slice(i * BATCH, (i + 1) * BATCH));

/**
 * An announcement to 5 000 members, beside the bare writes of the same documents in batches of the same
 * size, in turns. Tasks are taken by a queue of this process: what the bare writes do not have either.
 */
export const fanout: Bench = {
  name: 'fanout',
  async run(context) {
    // A project of its own, where no trigger takes part.
    const { firestore } = connect({ offset: context.offset, projectId: 'demo-bench-fanout' });
    await prepare(firestore);
    const times = { told: [] as number[], bare: [] as number[] };
    let tasks = 0;
    for (let n = 0; n < ROUNDS + 1; n++) {
      const bare = await timed(() => writeBare(firestore, n));
      const told = await timed(async () => {
        tasks = await tell(firestore, n);
      });
      context.say(`round ${n}: told ${round(told, 0)} ms, bare ${round(bare, 0)} ms`);
      // The first warms both up.
      if (n === 0) continue;
      times.told.push(told);
      times.bare.push(bare);
    }
    return figuresOf(times, tasks, context);
  },
};

function figuresOf(times: { told: number[]; bare: number[] }, tasks: number, { say }: BenchContext): Figures {
  const [told, bare] = [percentile(times.told, 0.5), percentile(times.bare, 0.5)];
  say(`${tasks} tasks of mails were queued`);
  return {
    'fanout.ms': round(told, 0),
    'fanout.bareMs': round(bare, 0),
    'fanout.ratio': round(told / bare, 2),
    'fanout.tasks': tasks,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function prepare(firestore: Firestore) {
  const at = Timestamp.now();
  await firestore.doc(paths.group(GROUP)).set({ v: 1, name: 'Mätning' });
  await firestore.doc(paths.activity(GROUP)).set({ v: 1, head: { readers: MEMBERS }, topics: {} });
  for (const some of chunks) {
    const batch = firestore.batch();
    for (const uid of some) {
      batch.set(firestore.doc(paths.membership(GROUP, uid)), { v: 1, uid, role: 'member', level: 'mentions', at });
    }
    await batch.commit();
  }
}

const announcement = (n: number) => ({
  by: 'bench-sender',
  byName: 'Karin Berg',
  title: `Vandringen flyttas till torsdag ${n}`,
  text: 'Vi går torsdag i stället för onsdag: parken har inte ljus förrän dess. Ta med ficklampa.',
});

async function writeBare(firestore: Firestore, n: number) {
  const { by, byName, title, text } = announcement(n);
  const said = { group: GROUP, groupName: 'Mätning', from: by, fromName: byName };
  const news = newsOf('announcement', { ...said, item: `bare-${n}`, topicTitle: title, snippet: text });
  for (const some of chunks) {
    const batch = firestore.batch();
    for (const uid of some) {
      const path = paths.notification(uid, causeOf.announcement(GROUP, `bare-${n}`));
      batch.create(firestore.doc(path), { v: 1, ...news, at: Timestamp.now(), read: null });
    }
    await batch.commit();
  }
}

/** By the code of the functions, task after task, until it is done. Answers how many tasks of mails there were. */
async function tell(firestore: Firestore, n: number): Promise<number> {
  const item = `told-${n}`;
  const waiting: string[] = [];
  let mails = 0;
  const deps = {
    db: createDb(firestore),
    clock: { now: () => Date.now() },
    fanouts: { enqueue: async (_id: string, { cause }: { cause: string }) => waiting.push(cause) > 0 },
    mails: { enqueue: async () => (mails += 1) > 0 },
  };
  await firestore.doc(paths.groupAnnouncement(GROUP, item)).set({ v: 1, ...announcement(n), at: Timestamp.now() });
  await startFanout(deps, { kind: 'announcement', by: 'bench-sender', group: GROUP, item });
  for (let cause = waiting.shift(); cause !== undefined; cause = waiting.shift()) await fanOut(deps, cause);
  return mails;
}
