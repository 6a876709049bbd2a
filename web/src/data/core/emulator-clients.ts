import { deleteApp, type FirebaseApp, initializeApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  disableNetwork,
  enableNetwork,
  type Firestore,
  initializeFirestore,
  memoryLocalCache,
  serverTimestamp,
} from 'firebase/firestore';
import { NOW } from '@socialhallbarhet/domain';
import {
  createPaceOfWrites,
  RefusedByProduction,
  requireCommittable,
} from '../../../../functions/src/testing/production-limits.ts';
import { cell } from '../live.ts';

type Who = 'owner' | { readonly sub: string; readonly email_verified: boolean; readonly terms?: number };

/** Stands in for `connection.ts`. */
export const isOnline = cell(true);

/** Takes the network away, or gives it back: the device notices. */
export async function setNetwork(db: Firestore | undefined, to: boolean): Promise<void> {
  if (!db) return;
  if (!to) await disableNetwork(db);
  isOnline.set(to);
  if (to) await enableNetwork(db);
}

/** For tests that write by the SDK: `NOW` in a field becomes the server's time. */
export const toFirestore = (document: Readonly<Record<string, unknown>>): Record<string, never> =>
  Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, value === NOW ? serverTimestamp() : value]),
  ) as Record<string, never>;

/** For tests: clients of a project of its own, by the SDK as the app has it. `owner` passes by the rules. */
export function emulatorClients(name: string, port: number) {
  const projectId = `demo-${name}-${crypto.randomUUID().slice(0, 8)}`;
  const apps: FirebaseApp[] = [];
  const production = refuseAsProduction();
  return {
    /** What production would have refused since this was asked last. */
    refused: production.taken,
    /** A row of writes begins that stand for others than those before. */
    forgetPace: production.forget,
    connect: (who: Who): Firestore => {
      const app = initializeApp({ projectId, apiKey: 'local' }, crypto.randomUUID());
      apps.push(app);
      const db = initializeFirestore(app, { localCache: memoryLocalCache() });
      connectFirestoreEmulator(db, '127.0.0.1', port, {
        mockUserToken: who as Exclude<Who, string>,
      });
      return db;
    },
    /** What `commit` takes from `firebase.ts`, for one client. */
    requestsOf: (who: Who) => ({
      auth: { currentUser: { getIdToken: () => Promise.resolve(who === 'owner' ? who : tokenOf(who, projectId)) } },
      commitRequest: {
        root: `projects/${projectId}/databases/(default)/documents`,
        url: `http://127.0.0.1:${port}/v1/projects/${projectId}/databases/(default)/documents:commit`,
        headers: () => Promise.resolve({}),
      },
    }),
    close: async () => {
      await Promise.all(apps.map((app) => deleteApp(app)));
      production.end();
    },
  };
}

/** A value as Firestore's REST interface has it. */
type Encoded = Readonly<Record<string, unknown>>;
interface Committed {
  readonly delete?: string;
  readonly update?: { readonly name: string; readonly fields: Readonly<Record<string, Encoded>> };
  readonly updateTransforms?: readonly { readonly fieldPath: string }[];
}

/** Looks at every commit that the app sends by a request. */
function refuseAsProduction() {
  const real = globalThis.fetch;
  const pace = createPaceOfWrites(() => Date.now());
  const refused: string[] = [];
  const looking: typeof fetch = (url, init) => {
    if (typeof url !== 'string' || !url.endsWith(':commit') || typeof init?.body !== 'string') return real(url, init);
    try {
      const { writes } = JSON.parse(init.body) as { writes: readonly Committed[] };
      const all = writes.map(({ delete: gone = '', update, updateTransforms = [] }) => ({
        path: (update?.name ?? gone).split('/documents/')[1] ?? '',
        data: update && { ...decodedMap(update.fields), ...timesOf(updateTransforms) },
      }));
      requireCommittable(all);
      pace.note(all.map(({ path }) => path));
    } catch (error) {
      if (!(error instanceof RefusedByProduction)) throw error;
      refused.push(error.message);
      return Promise.resolve(new Response(error.message, { status: 400 }));
    }
    return real(url, init);
  };
  globalThis.fetch = looking;
  const taken = () => refused.splice(0);
  return {
    taken,
    forget: pace.forget,
    end: () => {
      globalThis.fetch = real;
      const left = taken();
      if (left.length > 0) throw new RefusedByProduction(left.join('; '));
    },
  };
}

const timesOf = (transforms: NonNullable<Committed['updateTransforms']>) =>
  Object.fromEntries(transforms.map(({ fieldPath }) => [fieldPath, NOW]));

const decodedMap = (fields: Readonly<Record<string, Encoded>> = {}): object =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, decoded(value)]));

function decoded(value: Encoded): unknown {
  const { arrayValue, mapValue, bytesValue } = value as {
    arrayValue?: { values?: readonly Encoded[] };
    mapValue?: { fields?: Readonly<Record<string, Encoded>> };
    bytesValue?: string;
  };
  if (arrayValue) return (arrayValue.values ?? []).map(decoded);
  if (mapValue) return decodedMap(mapValue.fields);
  return bytesValue === undefined ? Object.values(value)[0] : Buffer.from(bytesValue, 'base64');
}

/** A token as the local server takes it, signed by nobody. */
function tokenOf(who: Exclude<Who, 'owner'>, projectId: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { ...who, user_id: who.sub, aud: projectId, iss: `https://securetoken.google.com/${projectId}` };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
