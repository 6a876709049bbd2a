import { type App, initializeApp } from 'firebase-admin/app';
import { type Auth, getAuth } from 'firebase-admin/auth';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { config, localPorts } from '@socialhallbarhet/domain';

/** The Admin SDK on a suite that runs on this machine, with the rights of the functions. */
export function connectLocally({ offset, projectId = config.localProjectId }: { offset: number; projectId?: string }): {
  app: App;
  auth: Auth;
  firestore: Firestore;
} {
  const ports = localPorts(offset);
  Object.assign(process.env, {
    FIRESTORE_EMULATOR_HOST: `127.0.0.1:${ports.firestore}`,
    FIREBASE_AUTH_EMULATOR_HOST: `127.0.0.1:${ports.auth}`,
    CLOUD_TASKS_EMULATOR_HOST: `127.0.0.1:${ports.tasks}`,
    METADATA_SERVER_DETECTION: 'none',
  });
  // Named, so that two suites of one process do not share an app.
  const app = initializeApp(
    { projectId, serviceAccountId: 'local@socialhallbarhet.invalid' },
    `${projectId}:${offset}:${counter++}`,
  );
  return { app, auth: getAuth(app), firestore: getFirestore(app) };
}

let counter = 0;
