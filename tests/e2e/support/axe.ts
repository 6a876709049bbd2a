import { createHash } from 'node:crypto';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { type AxeWindow, isScrolledUnder, stateOf, watchPage } from './axe-in-page.ts';
import { recall, remember } from './shared.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const source = `${axe.source};(${String(watchPage)})(${JSON.stringify(WCAG)}, ${String(stateOf)}, ${String(isScrolledUnder)});`;

/** The states in which axe found nothing. It judges each of them once a run. */
const clean = new Set<string>();
const nameOf = (state: string) => `axe-${createHash('sha256').update(state).digest('hex')}`;

function knows(state: string): boolean {
  if (!clean.has(state) && recall(nameOf(state)) !== undefined) clean.add(state);
  return clean.has(state);
}

function clears(state: string): void {
  clean.add(state);
  remember(nameOf(state), '');
}

/**
 * Makes axe judge every page of a context whenever the page has come to rest in a new state: after each interaction
 * that changed something for longer than a moment. Adds each fault to `faults` once.
 */
export async function watchAccess(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeFunction('axeKnows', knows);
  await context.exposeFunction('axeClears', clears);
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
