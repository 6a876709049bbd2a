import type { TestProject } from 'vitest/node';
import { startFirestoreAlone } from '../../scripts/lib/firestore-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    firestorePort: number;
  }
}

/** One Firestore server for all files; each file works in a project id of its own. */
export async function setup(project: TestProject) {
  const server = await startFirestoreAlone({ port: 8280, rulesFile: 'firestore.rules' });
  project.provide('firestorePort', 8280);
  return () => server.stop();
}
