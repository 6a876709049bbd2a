import { defineConfig } from '@playwright/test';
import { localPorts } from '../../packages/domain/src/config.ts';
import { browserFlags } from '../../scripts/lib/browser.ts';

const executablePath = process.env['CHROMIUM'];

/** Browser journeys against a running, seeded suite: `npm test -- e2e` starts one. */
export default defineConfig({
  testDir: '.',
  // What runs for an hour is asked for by name: `npm run test:deep -- chaos`.
  testMatch: process.env['CHAOS'] ? '**/*.chaos.ts' : '**/*.e2e.ts',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // The suite handles one function call at a time; two journeys at once still overlap well.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  use: {
    baseURL: `http://127.0.0.1:${localPorts(Number(process.env['SUITE_OFFSET'] ?? 0)).web}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // Without its film: the snapshots tell as much, and filming costs the processors that the journeys wait for.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserFlags },
  },
});
