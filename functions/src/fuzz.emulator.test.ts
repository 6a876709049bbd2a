import { randomUUID } from 'node:crypto';
import { ERROR_CODES, isErrorCode, NOW, paths, PLATFORM_ROLES, type Schema, validated } from '@socialhallbarhet/domain';
import * as fc from 'fast-check';
import { logger } from 'firebase-functions';
import { HttpsError } from 'firebase-functions/https';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import * as functions from './index.ts';
import type { Db } from './platform/db.ts';
import { type Deps, deps } from './platform/deps.ts';
import { isDeep } from './testing/deep.ts';
import { firestorePort } from './testing/port.ts';
import { nearly, wild } from './testing/wild.ts';

// What leads out of the database: a mailbox, queues and accounts that take everything.
vi.mock('./platform/deps.ts', async (original) => {
  const { deps } = await original<{ deps: () => Deps }>();
  const taking = { enqueue: async () => true };
  const account = (email: string) => ({ uid: 'u1', email, verified: true, disabled: false, providers: [] });
  const accounts = {
    byEmail: async (email: string) => account(email),
    byUid: async () => account('u1@example.org'),
    createVerified: async (email: string) => account(email),
    markVerified: async () => {},
    strip: async () => {},
    withoutTerms: async (uids: string[]) => uids,
    acceptTerms: async () => {},
    token: async () => 'token',
  };
  const queues = { queue: taking, mails: taking, fanouts: taking, registrations: taking };
  return { deps: () => ({ ...deps(), ...queues, accounts, mail: { send: async () => {} } }) };
});

const CALLS = Number(process.env['FUZZ_CALLS'] ?? (isDeep ? 10_000 : 1500));
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_125);

interface Callable {
  readonly schema: Schema;
  run(request: unknown): Promise<unknown>;
}
const callables = Object.entries(functions).filter(
  (entry): entry is [string, (typeof entry)[1] & Callable] => 'schema' in entry[1],
);

const ROLES = [...PLATFORM_ROLES, 'member', 'owner', 'restricted'];
const IDS = [...ROLES, 'g1', 'c1', 't1', 'm1', 'e1', 'u1', 'finns-inte'];

async function seed(db: Db): Promise<void> {
  const set = (path: string, data: object) => db.transaction(async (tx) => tx.set(path, { v: 1, ...data }));
  const profile = { headline: '', askMeAbout: '', about: '', competences: [], sector: 'kommun', organisation: '' };
  for (const uid of [...ROLES, 'u1']) {
    await set(paths.member(uid), { ...profile, name: uid, places: [], lang: 'sv', at: NOW, changed: NOW });
    await set(paths.membership('g1', uid), { uid, role: uid === 'owner' ? 'owner' : 'member', level: 'all', at: NOW });
    const roles = Object.fromEntries(PLATFORM_ROLES.map((role) => [role, role === uid]));
    if (PLATFORM_ROLES.some((role) => role === uid)) await set(paths.roles(uid), roles);
    const writeAfter = uid === 'restricted' ? new Date(4e12) : new Date(0);
    await set(paths.standing(uid), { writeAfter, trusted: true });
  }
  const card = { name: 'Gruppen', purpose: 'Att prova', rules: '', welcome: '', places: [], cells: [] };
  await set(paths.group('g1'), { ...card, kind: 'closed', createdBy: 'owner', at: NOW, changed: NOW });
}

const now = () => Math.floor(Date.now() / 1000);
const nobody = undefined;
const tokenOf = (uid: string, verified: boolean, auth_time: number) => ({
  uid,
  token: { uid, email: `${uid}@example.org`, email_verified: verified, auth_time },
});
const caller = fc.oneof(
  { weight: 1, arbitrary: fc.constant(nobody) },
  { weight: 1, arbitrary: fc.constantFrom(...ROLES).map((uid) => tokenOf(uid, false, now())) },
  { weight: 1, arbitrary: fc.constantFrom(...ROLES).map((uid) => tokenOf(uid, true, now() - 7200)) },
  { weight: 7, arbitrary: fc.constantFrom(...ROLES, 'finns-inte').map((uid) => tokenOf(uid, true, now())) },
);

const faults: unknown[] = [];
beforeAll(async () => {
  process.env['GCLOUD_PROJECT'] = `demo-${randomUUID()}`;
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${firestorePort()}`;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  for (const level of ['debug', 'log', 'info', 'warn'] as const) vi.spyOn(logger, level).mockImplementation(() => {});
  vi.spyOn(logger, 'error').mockImplementation((...told: unknown[]) => void faults.push(told));
  await seed(deps().db);
});
afterAll(() => vi.restoreAllMocks());

it('Z1 finds every callable, with what it takes', () => {
  const deployed = Object.entries(functions).filter(([, fn]) => {
    const endpoint = Reflect.get(fn, '__endpoint') as { callableTrigger?: object };
    return endpoint.callableTrigger !== undefined;
  });
  expect(callables.map(([name]) => name)).toEqual(deployed.map(([name]) => name));
  expect(callables.length).toBeGreaterThan(5);
});

it('Z2 the generator reaches past the schema of each', () => {
  for (const [name, { schema }] of callables) {
    const good = fc.sample(nearly(schema, IDS), { numRuns: 3000, seed: SEED }).filter((one) => {
      try {
        validated(schema, one);
        return true;
      } catch {
        return false;
      }
    });
    expect(good.length, name).toBeGreaterThan(0);
  }
});

it(`Z3 ${CALLS} calls of seed ${SEED} end in an answer or a listed refusal`, { timeout: 600_000 }, async () => {
  const share = Math.ceil(CALLS / callables.length);
  const outcomes = new Map<string, number>();
  for (const [name, callable] of callables) {
    const { schema } = callable;
    const calls = fc.sample(fc.tuple(wild(schema, IDS), caller, fc.ipV4()), { numRuns: share, seed: SEED });
    const one = async ([data, auth, ip]: (typeof calls)[number]) => {
      const rawRequest = { headers: { 'x-forwarded-for': ip }, socket: {} };
      const outcome = await callable.run({ data, auth, rawRequest, acceptsStreaming: false }).then(
        () => 'answered',
        (error: unknown) => codeOf(error),
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome !== 'answered' && (!isErrorCode(outcome) || outcome === 'internal'))
        faults.push({ name, data, uid: auth?.uid, outcome });
    };
    // One after the other: the local server lets writers of one document wait for each other, seconds long.
    for (const call of calls) await one(call);
    // What an administrator gave and took meanwhile is put back: each callable meets every role.
    await seed(deps().db);
  }
  expect(faults.slice(0, 5)).toEqual([]);
  expect([...outcomes.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(CALLS);
  expect(outcomes.get('answered')).toBeGreaterThan(100);
  for (const code of ['invalid-input', 'not-signed-in', 'not-allowed', 'sign-in-old'] as const)
    expect(outcomes.get(code), code).toBeGreaterThan(0);
  expect(ERROR_CODES).toEqual(expect.arrayContaining([...outcomes.keys()].filter((code) => code !== 'answered')));
});

/** The code that the client is told; anything that is no refusal of ours by its own name. */
function codeOf(error: unknown): string {
  if (!(error instanceof HttpsError)) return `not an HttpsError: ${String(error)}`;
  const { code } = error.details as { code?: unknown };
  return typeof code === 'string' ? code : 'no code';
}
