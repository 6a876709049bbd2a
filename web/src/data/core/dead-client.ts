/** The page reloads after this long without typing, so that the reload interrupts nobody. */
const QUIET_MS = 3000;
/** A page whose client dies again soon after a reload waits until the page is this old. */
const AGAIN_MS = 60_000;

/**
 * Whether an error says that the SDK has stopped for good: from then on no listener is told anything and
 * nothing is written, until the page is loaded anew (firebase-js-sdk #10310, #8383: seen by others in pages that
 * were open for days).
 */
export const isDeadClient = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('INTERNAL ASSERTION FAILED');

let leaving = false;

/** Loads the page anew as soon as nobody looks or nobody is writing. What was begun is kept as at any other leave. */
export function reviveClient(reload = () => window.location.reload()): void {
  if (leaving) return;
  leaving = true;
  const [start] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const earliest = start?.type === 'reload' ? AGAIN_MS : 0;
  let timer: ReturnType<typeof setTimeout>;
  const reloadIn = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(reload, Math.max(delay, earliest - performance.now()));
  };
  reloadIn(QUIET_MS);
  document.addEventListener('input', () => reloadIn(QUIET_MS));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) reloadIn(0);
  });
}
