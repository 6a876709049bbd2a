import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { localPorts } from '../../../packages/domain/src/config.ts';
import { watchAccess } from './axe.ts';
import { signedIn } from './signed-in.ts';

/** How far the ports of the suite under test are moved. */
export const suiteOffset = Number(process.env['SUITE_OFFSET'] ?? 0);
export const url = `http://127.0.0.1:${localPorts(suiteOffset).web}`;

interface Journey {
  /** A visitor in a browser of their own. */
  visitor: () => Promise<Page>;
  /** A demo member, signed in, in a browser of their own. */
  member: (uid: string, address?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A browser context that the fixture watches and closes. */
  open: (options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * Watches every page of a journey. A violated content policy, an uncaught error, a dialog from a member's words, or
 * an inaccessible state fails the journey at its end.
 */
export const test = base.extend<Journey>({
  open: async ({ browser }, use, info) => {
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    await use((options) => openPage(browser, contexts, faults, options));
    if (info.errors.length > 0) await describe(contexts);
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults).toEqual([]);
  },
  visitor: async ({ open }, use) => {
    await use(() => open());
  },
  member: async ({ browser, open }, use) => {
    await use(async (uid, address = '/', options = {}) => {
      const page = await open({ ...options, storageState: await signedIn(browser, url, uid) });
      await page.goto(address);
      await page.getByRole('button', { name: /^Ditt konto/ }).waitFor();
      return page;
    });
  },
});

export { expect } from '@playwright/test';

/** Logs what every page showed when a journey failed: in CI nobody can look at it. */
async function describe(contexts: readonly BrowserContext[]) {
  for (const page of contexts.flatMap((context) => context.pages())) {
    const shown = await page.ariaSnapshot({ timeout: 5000 }).catch(String);
    console.log(`\n── ${page.url()}\n${shown}`);
  }
}

async function openPage(
  browser: Browser,
  contexts: BrowserContext[],
  faults: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  contexts.push(context);
  context.on('page', (page) => watch(page, faults));
  await watchAccess(context, faults);
  return context.newPage();
}

function watch(page: Page, faults: string[]) {
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Content-Security-Policy/.test(message.text())) faults.push(message.text());
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** Playwright's routes do not see what a page requests under a service worker: a journey that uses them blocks it. */
export const ROUTABLE: BrowserContextOptions = { serviceWorkers: 'block' };

/** The app is on the device: it starts, and fetches its parts, without a network. */
export async function onDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
