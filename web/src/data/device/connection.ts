import { cell, type Live } from '../live.ts';

const online = cell(navigator.onLine);
window.addEventListener('online', () => online.set(true));
window.addEventListener('offline', () => online.set(false));

/** Whether the device believes it has a network. */
export const isOnline: Live<boolean> = online;

/** Calls whenever the network is back, or the person looks at the page again. */
export function whenBack(again: () => void) {
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) again();
  });
}
