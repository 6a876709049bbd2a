import { type Browser, chromium, type Page } from '@playwright/test';
import { browserFlags } from '../../scripts/lib/browser.ts';
import { installStopwatch } from './stopwatch.ts';

/** What every bench gets: a running, seeded suite and a browser. */
export interface BenchContext {
  readonly url: string;
  readonly offset: number;
  readonly browserPath: string;
  readonly password: string;
  /** Whether the functions take what the others leave, as in a session that somebody uses (decision 0041). */
  readonly yieldProcessors: (yes: boolean) => void;
  readonly say: (line: string) => void;
}

/** Keys to numbers, as they appear in `npm run bench -- --json`. */
export type Figures = Record<string, number>;

export interface Bench {
  readonly name: string;
  run(context: BenchContext): Promise<Figures>;
}

/** A browser of its own per client: no shared process, no background throttling. Its window has 720 px of page. */
export async function openBrowser({ browserPath }: BenchContext): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: [...browserFlags, '--window-size=1280,807'] });
}

export async function openPage(browser: Browser): Promise<Page> {
  // The window's own size: of an emulated one the browser shows only what its window has room for.
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: null });
  const page = await context.newPage();
  await installStopwatch(page);
  return page;
}

export const round = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
