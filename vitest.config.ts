import { defineConfig } from 'vitest/config';

/** Test file names tell the cost: `.test.ts` is pure; the others need the Firestore server. */
export default defineConfig({
  test: {
    projects: [
      'tests/screens/vitest.config.ts',
      {
        test: {
          name: 'unit',
          include: ['{packages,functions,web,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/*.{emulator,rules}.test.ts', 'functions/lib/**'],
          // Only to end what hangs: a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'emulator',
          include: ['{functions,tests,web,scripts}/**/*.{emulator,rules}.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['tests/support/firestore-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
