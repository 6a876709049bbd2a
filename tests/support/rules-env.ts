import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { NOW } from '@socialhallbarhet/domain';
import { deleteApp, initializeApp, type FirebaseApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  initializeFirestore,
  serverTimestamp,
  setLogLevel,
  Timestamp,
  writeBatch,
  type Firestore,
} from 'firebase/firestore';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { saveCoverage, tracer } from './rules-coverage.ts';

export type Doc = Readonly<Record<string, unknown>>;

/** When the seeded documents were written: long before any request of a test. */
export const EARLIER = new Timestamp(1_750_000_000, 123_456_000);

/**
 * Firestore under `firestore.rules` (or `RULES_FILE`, for the mutation tool) in a project of this test
 * file's own.
 */
export interface RulesEnv {
  /** A signed-in account with a verified address. */
  as(uid: string): Firestore;
  /** Signed in, the address never verified. */
  unverified(uid: string): Firestore;
  nobody(): Firestore;
  /** Bypasses the rules, as functions do. */
  server(): Firestore;
  /** Writes documents without rules; NOW becomes EARLIER. */
  seed(documents: Readonly<Record<string, Doc>>): Promise<void>;
  clear(): Promise<void>;
}

export function rulesEnv(testFile: string): RulesEnv {
  const project = `demo-${crypto.randomUUID().slice(0, 12)}`;
  const port = inject('firestorePort');
  const firestore = `http://127.0.0.1:${port}`;
  const apps = new Map<string, { app: FirebaseApp; db: Firestore }>();
  setLogLevel('silent'); // Every denial would be a warning.

  const open = (key: string, mockUserToken?: 'owner' | { sub: string; email_verified: boolean }) => {
    const known = apps.get(key);
    if (known) return known.db;
    const app = initializeApp({ projectId: project }, `${project}/${key}`);
    const db = initializeFirestore(app, {});
    connectFirestoreEmulator(db, '127.0.0.1', port, mockUserToken ? { mockUserToken } : {});
    apps.set(key, { app, db });
    return db;
  };
  const server = () => open('server', 'owner');

  const clear = async () => {
    const all = `${firestore}/emulator/v1/projects/${project}/databases/(default)/documents`;
    const answer = await fetch(all, { method: 'DELETE' });
    if (!answer.ok) throw new Error(`The documents were not cleared: ${answer.status}`);
  };
  beforeAll(async () => {
    await clear(); // The mutation tool begins the same file many times.
    await loadRules(firestore, project);
  });
  const trace = tracer(firestore, project);
  afterEach(({ task }) => trace(basename(testFile), task.fullTestName));
  afterAll(async () => {
    await saveCoverage(firestore, project, testFile);
    await Promise.all([...apps.values()].map(({ app }) => deleteApp(app)));
  });

  return {
    as: (uid) => open(`as ${uid}`, { sub: uid, email_verified: true }),
    unverified: (uid) => open(`unverified ${uid}`, { sub: uid, email_verified: false }),
    nobody: () => open('nobody'),
    server,
    async seed(documents) {
      const batch = writeBatch(server());
      for (const [path, data] of Object.entries(documents)) batch.set(doc(server(), path), stored(data));
      await batch.commit();
    },
    clear,
  };
}

/** The server accepts unknown functions and variables with a warning, which counts as a failure, except in a mutant. */
async function loadRules(firestore: string, project: string) {
  const content = readFileSync(process.env['RULES_FILE'] ?? 'firestore.rules', 'utf8');
  const answer = await fetch(`${firestore}/emulator/v1/projects/${project}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  const said = (await answer.json()) as { issues?: unknown };
  if (!answer.ok || (said.issues && !process.env['RULES_FILE']))
    throw new Error(`firestore.rules: ${JSON.stringify(said, null, 2)}`);
}

/** Gives the domain's document to the SDK: NOW is the server's time. */
export const toFirestore = (data: Doc): Record<string, unknown> => replaceNow(data, serverTimestamp());

/** The document as an earlier write left it. */
const stored = (data: Doc): Record<string, unknown> => replaceNow(data, EARLIER);

function replaceNow(data: Doc, by: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value === NOW ? by : value]));
}
