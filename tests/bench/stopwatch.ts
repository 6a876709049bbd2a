import type { Page } from '@playwright/test';

declare global {
  interface Window {
    stopwatch: { pressed: number; painted: Record<string, number> };
  }
}

/**
 * Installs a stopwatch in a page: when Enter was last pressed, and when each text that begins with
 * `bench-` was first painted. Times are wall-clock milliseconds, comparable between pages of one machine.
 */
export async function installStopwatch(page: Page) {
  await page.addInitScript(() => {
    const now = () => performance.timeOrigin + performance.now();
    window.stopwatch = { pressed: 0, painted: {} };
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter') window.stopwatch.pressed = performance.timeOrigin + event.timeStamp;
      },
      true,
    );
    const note = (node: Node) => {
      for (const [mark] of (node.textContent ?? '').matchAll(/bench-[a-z]+-\d+/g)) {
        if (window.stopwatch.painted[mark]) continue;
        window.stopwatch.painted[mark] = Infinity;
        // After the next frame was produced, not merely asked for.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => (window.stopwatch.painted[mark] = now()));
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

/** Waits until a text is painted, and says when. */
export async function paintedAt(page: Page, mark: string): Promise<number> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const at = window.stopwatch.painted[wanted];
      return at && Number.isFinite(at) ? at : 0;
    },
    mark,
    { polling: 20 },
  );
  return handle.jsonValue();
}

export const pressedAt = (page: Page) => page.evaluate(() => window.stopwatch.pressed);

/** The value below which a share of the sorted numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
