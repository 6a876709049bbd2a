import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const serverTests = globSync('{functions,tests,web,scripts}/**/*.{emulator,rules}.test.ts', {
  exclude: ['**/node_modules/**'],
});
/** A module that one file replaces would stay replaced, or not be replaced, for the next file of the same process. */
const mocking = serverTests.filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

const withServer = {
  globalSetup: ['tests/support/firestore-server.ts'],
  // They mostly wait for each other's locks (2 s each): more of them than processors run at once, in a group of
  // their own, since Vitest has one number of workers for a group.
  maxWorkers: availableParallelism() + 3,
  sequence: { groupOrder: 1 },
  // Only to end what hangs: a busy machine is no failure.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/** Test file names tell the cost: `.test.ts` is pure; the others need the Firestore server. */
export default defineConfig({
  test: {
    // By itself Vitest leaves one processor idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,functions,web,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/*.{emulator,rules}.test.ts', 'functions/lib/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'emulator',
          include: serverTests.filter((file) => !mocking.includes(file)),
          // Each file works in a project id of its own, so that one process can load the SDKs once for many files.
          isolate: false,
          ...withServer,
        },
      },
      { test: { name: 'emulator-mocking', include: mocking, ...withServer } },
    ],
  },
});
