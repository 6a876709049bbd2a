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
import { cell } from '../live.ts';

type Who = 'owner' | { readonly sub: string; readonly email_verified: boolean };

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
  return {
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
    close: () => Promise.all(apps.map((app) => deleteApp(app))),
  };
}

/** A token as the local server takes it, signed by nobody. */
function tokenOf(who: Exclude<Who, 'owner'>, projectId: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { ...who, user_id: who.sub, aud: projectId, iss: `https://securetoken.google.com/${projectId}` };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`;
}
