import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  initializeTestEnvironment,
  type RulesTestContext,
  type RulesTestEnvironment,
} from '@firebase/rules-unit-testing';
import { NOW } from '@socialhallbarhet/domain';
import { doc, serverTimestamp, setLogLevel, Timestamp, writeBatch, type Firestore } from 'firebase/firestore';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { saveCoverage, tracer } from './rules-coverage.ts';

export type Doc = Readonly<Record<string, unknown>>;

/** When the seeded documents were written: long before any request of a test. */
export const EARLIER = new Timestamp(1_750_000_000, 123_456_000);

/**
 * Firestore under `firestore.rules` (or `RULES_FILE`, for the mutation tool) in a project of this test
 * file's own, by @firebase/rules-unit-testing.
 */
export interface RulesEnv {
  /** A signed-in account with a verified address that accepted the terms. */
  as(uid: string): Firestore;
  /** The same, without terms. */
  withoutTerms(uid: string): Firestore;
  /** Signed in, the address never verified. */
  unverified(uid: string): Firestore;
  nobody(): Firestore;
  /** Past the rules, as functions are. */
  server(): Firestore;
  /** Writes documents past the rules; NOW becomes EARLIER. */
  seed(documents: Readonly<Record<string, Doc>>): Promise<void>;
  clear(): Promise<void>;
}

export function rulesEnv(testFile: string): RulesEnv {
  const projectId = `demo-${crypto.randomUUID().slice(0, 12)}`;
  const [host, port] = ['127.0.0.1', inject('firestorePort')];
  const firestore = `http://${host}:${port}`;
  const clients = new Map<string, Firestore>();
  let begun: { readonly env: RulesTestEnvironment; readonly unruled: Unruled } | undefined;

  const running = () => {
    if (!begun) throw new Error('The rules are loaded in beforeAll: nothing can be asked before.');
    return begun;
  };
  const client = (key: string, context: () => RulesTestContext) => {
    const db = clients.get(key) ?? firestoreOf(context());
    clients.set(key, db);
    return db;
  };
  const signedIn = (uid: string, claims: { email_verified: boolean; terms?: number }) =>
    client(`${uid} ${JSON.stringify(claims)}`, () => running().env.authenticatedContext(uid, claims));
  const server = () => running().unruled.db;

  beforeAll(async () => {
    setLogLevel('silent'); // Every denial would be a warning.
    const rules = readFileSync(process.env['RULES_FILE'] ?? 'firestore.rules', 'utf8');
    // A mutant may leave a function unused, which the server remarks on.
    if (!process.env['RULES_FILE']) await requireNoIssues(firestore, projectId, rules);
    const env = await initializeTestEnvironment({ projectId, firestore: { host, port, rules } });
    // The mutation tool begins the same file many times: with new rules, on the connections that are open.
    begun ??= { env, unruled: await withoutRules(env) };
    await env.clearFirestore();
  });
  const trace = tracer(firestore, projectId);
  afterEach(({ task }) => trace(basename(testFile), task.fullTestName));
  afterAll(async () => {
    await saveCoverage(firestore, projectId, testFile);
    await begun?.unruled.close();
    await begun?.env.cleanup();
  });

  return {
    as: (uid) => signedIn(uid, { email_verified: true, terms: 1 }),
    withoutTerms: (uid) => signedIn(uid, { email_verified: true }),
    unverified: (uid) => signedIn(uid, { email_verified: false, terms: 1 }),
    nobody: () => client('nobody', () => running().env.unauthenticatedContext()),
    server,
    async seed(documents) {
      const batch = writeBatch(server());
      for (const [path, data] of Object.entries(documents)) batch.set(doc(server(), path), stored(data));
      await batch.commit();
    },
    clear: () => running().env.clearFirestore(),
  };
}

interface Unruled {
  readonly db: Firestore;
  close(): Promise<void>;
}

/** The library ends a context without rules with its callback: this one lasts as long as the file, on one connection. */
async function withoutRules(env: RulesTestEnvironment): Promise<Unruled> {
  const opened = Promise.withResolvers<Firestore>();
  const ending = Promise.withResolvers<void>();
  const ended = env.withSecurityRulesDisabled((context) => {
    opened.resolve(firestoreOf(context));
    return ending.promise;
  });
  const close = () => {
    ending.resolve();
    return ended;
  };
  return { db: await opened.promise, close };
}

/** The SDK's functions take the library's older kind of client too; the types do not say so. */
const firestoreOf = (context: RulesTestContext) => context.firestore() as unknown as Firestore;

/**
 * Fails on anything that the server remarks on the rules. It accepts unknown functions and variables with a remark
 * only, and the library does not read it.
 */
export async function requireNoIssues(server: string, projectId: string, content: string): Promise<void> {
  const answer = await fetch(`${server}/emulator/v1/projects/${projectId}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  const said = (await answer.json()) as { issues?: unknown };
  if (!answer.ok || said.issues) throw new Error(`firestore.rules: ${JSON.stringify(said, null, 2)}`);
}

/** Gives the domain's document to the SDK: NOW is the server's time. */
export const toFirestore = (data: Doc): Record<string, unknown> => replaceNow(data, serverTimestamp());

/** The document as an earlier write left it. */
const stored = (data: Doc): Record<string, unknown> => replaceNow(data, EARLIER);

function replaceNow(data: Doc, by: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, value === NOW ? by : value]));
}
