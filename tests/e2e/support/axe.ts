import { type BrowserContext, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { type AxeWindow, isScrolledUnder, stateOf, watchPage } from './axe-in-page.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const source = `${axe.source};(${String(watchPage)})(${JSON.stringify(WCAG)}, ${String(stateOf)}, ${String(isScrolledUnder)});`;

/** The states in which axe found nothing, over the life of this worker: it looks at each of them once. */
const clean = new Set<string>();

/**
 * Has axe look at every page of a context whenever it has come to rest in a state that is new: after each
 * interaction that changed something and lasts. What it finds is added to `faults`, once for each rule and element.
 */
export async function watchAccess(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeFunction('axeKnows', (state: string) => clean.has(state));
  await context.exposeFunction('axeClears', (state: string) => void clean.add(state));
  await context.exposeFunction('axeFound', (found: string[]) => {
    for (const fault of found) if (!faults.includes(fault)) faults.push(fault);
  });
  // Not by the page's own policy: scripts of the debugger.
  await context.addInitScript({ content: source });
}

/** No violation of WCAG 2.2 A and AA on what is shown right now, however short it is shown. */
export async function accessible(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as unknown as AxeWindow).axeLook())).toEqual([]);
}
