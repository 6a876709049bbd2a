import lighthouse from 'lighthouse';
import { browserFlags } from '../../scripts/lib/browser.ts';
import type { Bench } from './context.ts';
import { chromium } from '@playwright/test';
import { percentile } from './stopwatch.ts';

const RUNS = 3;

/** Lighthouse's mobile preset on the app as a newcomer meets it. */
export const app: Bench = {
  name: 'lighthouse',
  async run(context) {
    const port = 9400 + (context.offset % 500);
    const browser = await chromium.launch({
      executablePath: context.browserPath,
      args: [...browserFlags, `--remote-debugging-port=${port}`],
    });
    try {
      const scores: number[] = [];
      for (let n = 0; n < RUNS; n++) {
        const result = await lighthouse(`${context.url}/logga-in`, {
          port,
          onlyCategories: ['performance'],
          logLevel: 'error',
        });
        scores.push(Math.round((result?.lhr.categories.performance?.score ?? 0) * 100));
      }
      return { 'app.lighthouse': percentile(scores, 0.5) };
    } finally {
      await browser.close();
    }
  },
};
