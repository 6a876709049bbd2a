import { expect, type Page } from '@playwright/test';
import { composer, signInByPassword } from '../support/app.ts';
import { type Bench, openBrowser, openPage, round } from './context.ts';
import { percentile } from './stopwatch.ts';

const RUNS = 7;
const TOPIC = '/g/trygga-nordost/amne/trygghetsvandring-i-december';

/** Opening a known topic on a known device: from the start of navigation to the first message painted. */
export const warm: Bench = {
  name: 'warm',
  async run(context) {
    const browser = await openBrowser(context);
    try {
      const page = await openPage(browser);
      await signInByPassword(page, context.url, 'amina-nilsson', context.password);
      await page.goto(context.url + TOPIC);
      await expect(composer(page)).toBeEnabled();
      await page.getByRole('article').first().waitFor();
      const figures: Record<string, number> = {};
      const session = await page.context().newCDPSession(page);
      for (const [key, rate] of [
        ['warm.x1Ms', 1],
        ['warm.x4Ms', 4],
      ] as const) {
        await session.send('Emulation.setCPUThrottlingRate', { rate });
        const times: number[] = [];
        for (let n = 0; n < RUNS; n++) {
          await page.reload({ waitUntil: 'commit' });
          times.push(await firstArticlePainted(page));
        }
        figures[key] = round(percentile(times, 0.5), 0);
      }
      return figures;
    } finally {
      await browser.close();
    }
  },
};

function firstArticlePainted(page: Page): Promise<number> {
  return page
    .waitForFunction(
      () => {
        if (!document.querySelector('article')) return 0;
        return new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now()));
            port1.start();
            port2.postMessage(null);
          });
        });
      },
      undefined,
      { polling: 'raf' },
    )
    .then((handle) => handle.jsonValue());
}
