import { cell, type Live } from './live.ts';

const online = cell(navigator.onLine);
window.addEventListener('online', () => online.set(true));
window.addEventListener('offline', () => online.set(false));

/** Whether the device believes it has a network. */
export const isOnline: Live<boolean> = online;
