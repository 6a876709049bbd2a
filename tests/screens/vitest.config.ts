import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from '../../scripts/lib/browser.ts';
import { root } from '../../scripts/lib/root.ts';
import { isDeep } from '../support/deep.ts';
import { shoot } from './shoot.ts';

/** The gallery's screens in a real browser, without a server behind them. */
export default defineConfig({
  root,
  publicDir: 'web/public',
  plugins: [react()],
  // A browser has no environment.
  define: { 'process.env.DEEP': JSON.stringify(isDeep ? '1' : '') },
  test: {
    name: 'screens',
    include: ['tests/screens/*.screens.ts'],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      commands: { shoot },
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: { executablePath: await findBrowser(), args: browserFlags },
        // One device for all, so that two runs draw the same pixels.
        contextOptions: {
          reducedMotion: 'reduce',
          locale: 'sv-SE',
          timezoneId: 'Europe/Stockholm',
          deviceScaleFactor: 1,
        },
      }),
    },
  },
});
