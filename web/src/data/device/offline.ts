import { currentSession } from '../session/session-state.ts';
import { inTime, isKeeping } from './keeping.ts';
import { isSharedComputer } from './shared-computer.ts';
import { inTab } from './small-store.ts';

/**
 * The service worker that keeps the app on the device. Members only: it answers every address with the
 * app, and a visitor shall get the pages.
 */

/** After what is needed now, once somebody is in. Nothing of it stays on a shared computer. */
export function keepAppForMembers() {
  if (import.meta.env.DEV) return;
  const loaded = new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });
  let kept = false;
  const look = () => {
    if (kept || currentSession.get().state !== 'in' || isSharedComputer()) return;
    kept = true;
    void loaded.then(() => navigator.serviceWorker?.register('/sw.js')).catch(() => {});
  };
  currentSession.subscribe(look);
  look();
}

/** The device no longer answers for the server: whoever comes next is a visitor until they sign in. */
export async function forgetApp(): Promise<void> {
  await inTime(async () => {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    await Promise.all(registrations.map((registration) => registration.unregister()));
  }).catch(() => {}); // Forbidden: then there is none.
}

const LEFT = 'socialhallbarhet.left';

const isReloaded = () =>
  performance.getEntriesByType('navigation').some((one) => (one as PerformanceNavigationTiming).type === 'reload');

/**
 * A visitor at a page for everyone: it comes from the server, whole and without the app. False when that
 * was tried just now and the app came again: then it is better to show something.
 */
export async function leaveForPages(): Promise<boolean> {
  const last = Number(inTab.get(LEFT));
  // Where nothing is kept, the kind of loading tells: else it would begin again and again.
  if (Date.now() - last < 5000 || (!isKeeping.get() && isReloaded())) return false;
  inTab.set(LEFT, String(Date.now()));
  await forgetApp();
  window.location.reload();
  return true;
}
