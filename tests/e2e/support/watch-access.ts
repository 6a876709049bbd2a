import type { BrowserContext } from '@playwright/test';
import axe from 'axe-core';

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const;

/**
 * Has axe look at every page of a context whenever it has come to rest: after each interaction that
 * changed something and lasts. What it finds is added to `faults`, once for each rule and element.
 */
export async function watchAccess(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeFunction('axeFound', (fault: string) => {
    if (!faults.includes(fault)) faults.push(fault);
  });
  // Not by the page's own policy: scripts of the debugger.
  await context.addInitScript({
    content: `${axe.source};(${String(watch)})(${JSON.stringify(WCAG)}, ${String(isScrolledUnder)});`,
  });
}

/**
 * In the page. Half under what stays at an edge of the window, which axe takes for too small: one scrolls, and has
 * the whole of it.
 */
export function isScrolledUnder([target]: readonly unknown[]): boolean {
  const element = typeof target === 'string' ? document.querySelector(target) : null;
  if (!element) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return [top + 1, bottom - 1].some((y) => {
    let over = document.elementFromPoint((left + right) / 2, y);
    if (!over || element.contains(over)) return false;
    while (over && !/fixed|sticky/.test(getComputedStyle(over).position)) over = over.parentElement;
    return over !== null && !over.contains(element);
  });
}

/** In the page. */
function watch(tags: readonly string[], isAllowed: typeof isScrolledUnder) {
  /** As long as the longest motion: what is on its way is judged where it ends. */
  const REST_MS = 300;
  const { axe: judge, axeFound } = window as unknown as {
    axe: { run: (within: Document, options: object) => Promise<{ violations: Violation[] }> };
    axeFound: (fault: string) => void;
  };
  interface Violation {
    id: string;
    nodes: { html: string; target: unknown[]; failureSummary?: string }[];
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const suspected = new Set<string>();
  const look = async () => {
    if (running) return rest();
    running = true;
    try {
      const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      if (ending.length > 0) {
        await Promise.all(ending.map((one) => one.finished.catch(() => {})));
        // What takes something away ends its motion, and may have more to do, such as to give the page behind it back.
        return rest();
      }
      const { violations } = await judge.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
      for (const { id, nodes } of violations) {
        for (const node of nodes) {
          const fault = `${id} at ${location.pathname}: ${node.html} ${node.failureSummary ?? ''}`;
          if (id !== 'target-size') axeFound(fault);
          else if (!isAllowed(node.target)) {
            if (suspected.has(fault)) axeFound(fault);
            // The page may have been scrolled while axe looked: a second look tells.
            suspected.add(fault);
            rest();
          }
        }
      }
    } finally {
      running = false;
    }
    return undefined;
  };
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), REST_MS);
  };
  new MutationObserver(rest).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
