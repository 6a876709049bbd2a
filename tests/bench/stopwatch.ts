import type { Page } from '@playwright/test';

declare global {
  interface Window {
    stopwatch: { pressed: number; painted: (mark: string) => PromiseWithResolvers<number> };
  }
}

/**
 * Installs a stopwatch in a page: when Enter was last pressed, and when each text that begins with
 * `bench-` was first painted. Times are wall-clock milliseconds, comparable between pages of one machine.
 */
export async function installStopwatch(page: Page) {
  await page.addInitScript(() => {
    const now = () => performance.timeOrigin + performance.now();
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
    const note = (node: Node) => {
      for (const [mark] of (node.textContent ?? '').matchAll(/bench-[a-z]+-\d+/g)) {
        if (seen.has(mark)) continue;
        seen.add(mark);
        // After the next frame was produced, not merely asked for.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => painted(mark).resolve(now()));
          port1.start();
          port2.postMessage(null);
        });
      }
    };
    new MutationObserver((changes) => {
      for (const change of changes) {
        const within = change.target instanceof Element ? change.target : change.target.parentElement;
        if (within?.closest('textarea, input')) continue;
        for (const added of change.addedNodes) note(added);
        if (change.type === 'characterData') note(change.target);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** When a text was painted. Asked before it is: then nothing is asked while it is measured. */
export const paintedAt = (page: Page, mark: string): Promise<number> =>
  page.evaluate((wanted) => window.stopwatch.painted(wanted).promise, mark);

export const pressedAt = (page: Page) => page.evaluate(() => window.stopwatch.pressed);

/** The value below which a share of the sorted numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
