import type { Page } from '@playwright/test';

declare global {
  interface Window {
    stopwatch: { pressed: number; painted: (mark: string) => PromiseWithResolvers<number> };
  }
}

/** The browser's entry for a timed element; TypeScript lacks the type. */
interface ElementTiming extends PerformanceEntry {
  readonly identifier: string;
  readonly presentationTime: number;
}

/**
 * Installs a stopwatch in a page: when Enter was last pressed, and when each text that begins with
 * `bench-` was first on the screen. Times are wall-clock milliseconds, comparable between pages of one machine.
 *
 * The browser itself is asked (Element Timing). A task put off until after the frame is no measure: Chromium
 * holds such tasks back after a key, often by one more frame, so that a message seemed to be painted
 * for its reader before it was for its writer (decision 0039).
 */
export async function installStopwatch(page: Page) {
  await page.addInitScript(() => {
    const paints = new Map<string, PromiseWithResolvers<number>>();
    const seen = new Set<string>();
    const painted = (mark: string) => {
      const paint = paints.get(mark) ?? Promise.withResolvers<number>();
      paints.set(mark, paint);
      return paint;
    };
    window.stopwatch = { pressed: 0, painted };
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter') window.stopwatch.pressed = performance.timeOrigin + event.timeStamp;
      },
      true,
    );
    new PerformanceObserver((list) => {
      for (const { identifier, presentationTime } of list.getEntries() as ElementTiming[])
        painted(identifier).resolve(performance.timeOrigin + presentationTime);
    }).observe({ type: 'element' });
    const time = (node: Node) => {
      const [mark] = /bench-[a-z]+-\d+/.exec(node.textContent ?? '') ?? [];
      if (mark === undefined || seen.has(mark)) return;
      seen.add(mark);
      // The paragraph itself: a browser times the block that holds the words.
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (texts.currentNode.textContent?.includes(mark))
          texts.currentNode.parentElement?.setAttribute('elementtiming', mark);
      }
    };
    new MutationObserver((changes) => {
      for (const change of changes) {
        const within = change.target instanceof Element ? change.target : change.target.parentElement;
        if (within?.closest('textarea, input')) continue;
        for (const added of change.addedNodes) time(added);
      }
    }).observe(document, { subtree: true, childList: true });
  });
}

/** When a text was on the screen. Asked before it is: then nothing is asked while it is measured. */
export const paintedAt = (page: Page, mark: string): Promise<number> =>
  page.evaluate((wanted) => window.stopwatch.painted(wanted).promise, mark);

export const pressedAt = (page: Page) => page.evaluate(() => window.stopwatch.pressed);

/** The value below which a share of the sorted numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
