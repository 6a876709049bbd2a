import { config, localPorts } from '@socialhallbarhet/domain';
import { initializeApp } from 'firebase/app';
import {
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
} from 'firebase/auth';
import { isLocal } from '../local.ts';
import { isSharedComputer } from '../device/shared-computer.ts';
import { connectFirestoreEmulator, initializeFirestore, memoryLocalCache } from 'firebase/firestore';

/** `config.appCheck.siteKey`, put in by Vite so that a build without one leaves all of it out. */
declare const APP_CHECK_KEY: string;

/** The suite's ports move together; the page's own port tells by how much. */
const ports = isLocal ? localPorts(Math.max(0, Number(window.location.port) - localPorts().web)) : undefined;
const host = '127.0.0.1';

export const app = initializeApp(
  isLocal ? { projectId: config.localProjectId, apiKey: 'local' } : { projectId: config.projectId, ...config.web },
);

// Before anything else speaks to the server, so that it may be asked for everywhere. A build without a key has none of it.
const proof =
  !isLocal && APP_CHECK_KEY !== '' ? (await import('./app-check.ts')).startAppCheck(app, APP_CHECK_KEY) : undefined;

export const auth = initializeAuth(app, {
  persistence: isSharedComputer() ? [browserSessionPersistence] : [indexedDBLocalPersistence, browserLocalPersistence],
});

/** Memory only: what must survive a restart stands in our own store (see docs/decisions/0003). */
export const db = initializeFirestore(app, { localCache: memoryLocalCache(), ignoreUndefinedProperties: false });

if (ports) {
  connectAuthEmulator(auth, `http://${host}:${ports.auth}`, { disableWarnings: true });
  connectFirestoreEmulator(db, host, ports.firestore);
}

const root = `projects/${app.options.projectId}/databases/(default)/documents`;

/** Where and how one request writes to Firestore. `root` stands before the path in a document's name. */
export const commitRequest = {
  root,
  url: `${ports ? `http://${host}:${ports.firestore}` : 'https://firestore.googleapis.com'}/v1/${root}:commit?key=${app.options.apiKey}`,
  headers: async (): Promise<Record<string, string>> => (proof ? { 'X-Firebase-AppCheck': await proof() } : {}),
};

/** Where callables are reached in the local suite. */
export const functionsEmulator = ports && { host, port: ports.functions };
