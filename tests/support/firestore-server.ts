import { createServer, type AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startFirestoreAlone } from '../../scripts/suite/firestore-server.ts';
import { clearCoverage, judgeCoverage } from './rules-coverage.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    firestorePort: number;
  }
}

/** One Firestore server for all files; each file works in a project id of its own. */
export async function setup(project: TestProject) {
  const port = await freePort();
  const server = await startFirestoreAlone({ port, rulesFile: 'firestore.rules' });
  project.provide('firestorePort', port);
  const hasRulesTests = project.name === 'emulator';
  if (hasRulesTests) clearCoverage();
  return async () => {
    await server.stop();
    if (hasRulesTests) judgeCoverage(project.vitest.state.getTestModules().map((module) => module.moduleId));
  };
}

/** Any free port, so that several runs of the tests do not meet. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
