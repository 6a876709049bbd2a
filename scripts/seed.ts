import { createDb } from '../functions/src/platform/db.ts';
import { connectLocally } from '../functions/src/platform/local.ts';
import { repair } from '../functions/src/operations/repair.ts';
import { loadDemo } from '../packages/content/src/demo.ts';
import { config, paths } from '../packages/domain/src/index.ts';
import { DEMO_PASSWORD, demoEmail } from './seed/accounts.ts';
import { demoDocuments } from './seed/documents.ts';

type Local = ReturnType<typeof connectLocally>;

export { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from './seed/accounts.ts';

/** Fills a running local suite with the demo community; a second time writes the same again. */
export async function seed({ offset, projectId }: { offset: number; projectId?: string }): Promise<void> {
  const { auth, firestore } = connectLocally({ offset, ...(projectId && { projectId }) });
  const members = loadDemo().members;
  await Promise.all([
    seedDocuments(firestore, new Date()),
    inTurns(members, 6, ({ id, name }) => seedAccount(auth, id, name)),
  ]);
}

/** The documents only: the sources, then the derived ones, made by the functions' own code. */
export async function seedDocuments(firestore: Local['firestore'], now: Date): Promise<void> {
  const documents = demoDocuments(loadDemo(), now);
  const chunks = Array.from({ length: Math.ceil(documents.length / CHUNK) }, (_, i) =>
    documents.slice(i * CHUNK, (i + 1) * CHUNK),
  );
  for (const chunk of chunks) {
    const batch = firestore.batch();
    for (const { path, data } of chunk) batch.set(firestore.doc(path), data);
    await batch.commit();
  }
  const nothing = { enqueue: async () => false };
  await repair({
    db: createDb(firestore),
    clock: { now: () => now.getTime() },
    queue: nothing,
    fanouts: nothing,
    registrations: nothing,
    // Each account's token says it from the beginning.
    accounts: { withoutTerms: async () => [], acceptTerms: async () => {} },
  });
}

const CHUNK = 400;

/**
 * Waits until the functions have handled the thousands of triggers that the seeding caused: writes one more, invisible
 * group and waits until its trigger has run, since it queues behind them.
 */
export async function untilFollowed({ offset }: { offset: number }): Promise<void> {
  const { firestore } = connectLocally({ offset });
  const gid = 'efter-alla-andra';
  const [demo] = loadDemo().groups;
  const now = new Date();
  const group = firestore.doc(paths.group(gid));
  const activity = firestore.doc(paths.activity(gid));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = activity.onSnapshot((found) => found.exists && resolve(), reject);
  const { name, purpose, rules, welcome, places, cells } = demo as NonNullable<typeof demo>;
  const card = { name, purpose, rules, welcome, places, cells, kind: 'hidden' };
  await group.set({ v: 1, ...card, createdBy: gid, at: now, changed: now });
  await promise;
  stop();
  await Promise.all([group.delete(), activity.delete()]);
}

async function seedAccount(auth: Local['auth'], uid: string, displayName: string): Promise<void> {
  const account = { email: demoEmail(uid), emailVerified: true, password: DEMO_PASSWORD, displayName };
  try {
    await auth.createUser({ uid, ...account });
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'auth/uid-already-exists') throw error;
    await auth.updateUser(uid, account);
  }
  await auth.setCustomUserClaims(uid, { terms: config.termsVersion });
}

/** A few at a time: the Auth emulator handles requests one after the other anyway. */
async function inTurns<T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
