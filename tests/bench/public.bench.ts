import { chromium, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { gzipSync } from 'node:zlib';
import { browserFlags } from '../../scripts/lib/browser.ts';
import { type Bench, type BenchContext, type Figures, openBrowser, round } from './context.ts';
import { percentile } from './stopwatch.ts';

const MATRIX = '/kunskap/stadsutveckling';
const RUNS = 3;
const WARM_RUNS = 60;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The pages of visitors: what they weigh, how they score, and how soon their HTML is there. */
export const publicPages: Bench = {
  name: 'public',
  async run(context) {
    const event = await firstEvent(context);
    const paths = ['/', MATRIX, event];
    const html = await htmlTimes(context, paths);
    const weight = await scripts(context, paths);
    return { ...html, ...weight, ...(await scores(context, paths)) };
  },
};

async function firstEvent({ url }: BenchContext): Promise<string> {
  const html = await (await fetch(`${url}/kalender`)).text();
  const found = /href="(\/kalender\/[^"]+)"/.exec(html)?.[1];
  if (!found) throw new Error('The calendar is empty');
  return found;
}

/** Warm, through Hosting, one after the other; no cache in between, since the emulator has none. */
async function htmlTimes({ url, say }: BenchContext, paths: readonly string[]): Promise<Figures> {
  const times: number[] = [];
  for (let n = 0; n < WARM_RUNS + 5; n++) {
    for (const path of paths) {
      const started = performance.now();
      await (await fetch(url + path)).text();
      if (n >= 5) times.push(performance.now() - started);
    }
  }
  say(`html p50 ${round(percentile(times, 0.5))} ms, p95 ${round(percentile(times, 0.95))} ms`);
  return { 'public.htmlP50Ms': round(percentile(times, 0.5)), 'public.htmlP95Ms': round(percentile(times, 0.95)) };
}

/** Scripts that a visitor's browser fetches, gzip, on the heaviest of the pages; and when the first began beside the first paint. */
async function scripts(context: BenchContext, paths: readonly string[]): Promise<Figures> {
  const browser = await openBrowser(context);
  try {
    let most = 0;
    let before = 0;
    for (const path of paths) {
      const page = await browser.newPage();
      let bytes = 0;
      page.on('response', async (response) => {
        if (response.request().resourceType() === 'script') bytes += gzipSync(await response.body()).length;
      });
      await page.goto(context.url + path, { waitUntil: 'networkidle' });
      most = Math.max(most, bytes);
      before += await blockingScripts(page);
      await page.close();
    }
    return { 'public.jsKb': round(most / 1000, 2), 'public.jsBeforePaint': before };
  } finally {
    await browser.close();
  }
}

/** Scripts that the first paint has to wait for. */
const blockingScripts = (page: Page) =>
  page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as PerformanceResourceTiming).initiatorType === 'script' &&
            (entry as PerformanceResourceTiming & { renderBlockingStatus?: string }).renderBlockingStatus ===
              'blocking',
        ).length,
  );

/** Lighthouse's mobile preset; the lowest of the pages counts. */
async function scores(context: BenchContext, paths: readonly string[]): Promise<Figures> {
  const port = 9700 + (context.offset % 250);
  const browser = await chromium.launch({
    executablePath: context.browserPath,
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  });
  const lowest: Record<string, number> = {};
  try {
    for (const path of paths) {
      const seen: Record<string, number[]> = {};
      for (let n = 0; n < RUNS; n++) {
        const result = await lighthouse(context.url + path, {
          port,
          onlyCategories: [...CATEGORIES],
          logLevel: 'error',
        });
        for (const category of CATEGORIES) {
          const score = Math.round((result?.lhr.categories[category]?.score ?? 0) * 100);
          (seen[category] ??= []).push(score);
          if (n === 0 && score < 100) context.say(`${path} ${category}: ${failing(result?.lhr, category)}`);
        }
      }
      for (const [category, all] of Object.entries(seen)) {
        lowest[category] = Math.min(lowest[category] ?? 100, percentile(all, 0.5));
      }
      context.say(`${path} ${JSON.stringify(seen)}`);
    }
  } finally {
    await browser.close();
  }
  return {
    'public.lighthouse': lowest['performance'] ?? 0,
    'public.accessibility': lowest['accessibility'] ?? 0,
    'public.bestPractices': lowest['best-practices'] ?? 0,
    'public.seo': lowest['seo'] ?? 0,
  };
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** What cost points, by Lighthouse's names. */
function failing(report: Report | undefined, category: string): string {
  const refs = report?.categories[category]?.auditRefs ?? [];
  return refs
    .filter(({ id, weight }) => weight > 0 && (report?.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${report?.audits[id]?.displayValue ?? ''}`)
    .join(', ');
}
