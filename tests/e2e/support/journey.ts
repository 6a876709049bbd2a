import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { localPorts } from '../../../packages/domain/src/config.ts';
import { DEMO_PASSWORD, demoEmail } from '../../../scripts/seed/accounts.ts';
import { signInByPassword } from '../../support/app.ts';
import { isScrolledUnder, watchAccess, WCAG } from './watch-access.ts';

/** How far the ports of the suite under test are moved. */
export const suiteOffset = Number(process.env['SUITE_OFFSET'] ?? 0);
const ports = localPorts(suiteOffset);
export const url = `http://127.0.0.1:${ports.web}`;

export interface Mail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
}

interface Journey {
  /** A visitor in a browser of their own. */
  visitor: () => Promise<Page>;
  /** A demo member, signed in, in a browser of their own. */
  member: (uid: string) => Promise<Page>;
}

/**
 * Every page of a journey is watched: a broken content policy, an uncaught error, a dialog from a
 * member's words, or a state that not everybody can use fails it at the end.
 */
export const test = base.extend<Journey>({
  visitor: async ({ browser }, use, info) => {
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(() => openPage(browser, contexts, faults));
    if (info.errors.length > 0) await tell(contexts);
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults).toEqual([]);
  },
  member: async ({ visitor }, use) => {
    await use(async (uid) => {
      const page = await visitor();
      await signInByPassword(page, url, uid, DEMO_PASSWORD);
      return page;
    });
  },
});
export { expect } from '@playwright/test';

/** What stood on every page when a journey failed: where nobody can look, the log must say it. */
async function tell(contexts: readonly BrowserContext[]) {
  for (const page of contexts.flatMap((context) => context.pages())) {
    const shown = await page.ariaSnapshot({ timeout: 5000 }).catch(String);
    console.log(`\n── ${page.url()}\n${shown}`);
  }
}

async function openPage(browser: Browser, contexts: BrowserContext[], faults: string[]): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
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

/** No violation of WCAG 2.2 A and AA on what is shown right now, however short it is shown. */
export async function accessible(page: Page): Promise<void> {
  const begun = await faded(page);
  const { violations } = await new AxeBuilder({ page }).withTags([...WCAG]).analyze();
  // Something began to fade in while axe looked: its colours were on their way.
  if (violations.length > 0 && (await faded(page)) > begun) return accessible(page);
  const told: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { html, target } of nodes) {
      if (id !== 'target-size' || !(await page.evaluate(isScrolledUnder, target))) told.push(`${id}: ${html}`);
    }
  }
  expect(told).toEqual([]);
  return undefined;
}

/** Waits until nothing fades in; answers how much did so far. */
function faded(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { dataset } = document.documentElement;
    if (dataset.fades === undefined) {
      dataset.fades = '0';
      const count = () => (dataset.fades = String(Number(dataset.fades) + 1));
      for (const type of ['transitionrun', 'animationstart']) document.addEventListener(type, count, true);
    }
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((one) => one.finished.catch(() => {})));
    return Number(dataset.fades);
  });
}

/** The app is on the device: it starts, and fetches its parts, without a network. */
export async function onDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** The newest mail to an address that passes, once it has come. */
export async function mailTo(address: string, passes: (mail: Mail) => boolean = () => true): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(async () => {
      found = (await mailsTo(address)).find(passes);
      return found !== undefined;
    })
    .toBe(true);
  return found as Mail;
}

export async function mailsTo(address: string): Promise<Mail[]> {
  const answer = await fetch(`http://127.0.0.1:${ports.inbox}/api/mails?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as Mail[];
}

/** The six digits of the newest code mail to an address. */
export async function codeFor(address: string, after: readonly string[] = []): Promise<string> {
  const mail = await mailTo(address, ({ text, messageId }) => /\b\d{6}\b/.test(text) && !after.includes(messageId));
  return /\b\d{6}\b/.exec(mail.text)?.[0] ?? '';
}

export const emailOf = demoEmail;
