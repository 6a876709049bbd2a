import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { config } from '../../packages/domain/src/index.ts';
import { browserFlags, findBrowser } from '../../scripts/lib/browser.ts';
import { textsAsData } from '../../web/texts-as-data.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The gallery's screens in a real Chromium, without a server: `npm test -- screens`. */
export default defineConfig({
  root,
  plugins: [react(), textsAsData()],
  define: {
    APP_CHECK_KEY: JSON.stringify(config.appCheck.siteKey),
    DEEP: JSON.stringify(process.env['DEEP'] === '1'),
  },
  publicDir: `${root}/web/public`,
  optimizeDeps: { entries: ['web/src/gallery.tsx', 'tests/screens/*.tsx'], include: ['axe-core'] },
  test: {
    name: 'screens',
    include: [`tests/screens/${process.env['DEEP'] === '1' ? '*' : '!(*-820)'}.screen.tsx`],
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      ui: false,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { executablePath: await findBrowser(), args: [...browserFlags, '--font-render-hinting=none'] },
        contextOptions: {
          locale: 'sv-SE',
          timezoneId: 'Europe/Stockholm',
          reducedMotion: 'reduce',
          deviceScaleFactor: 1,
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
