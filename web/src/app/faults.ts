import { matchPath } from 'react-router';
import { isDeadClient, reviveClient } from '../data/core/dead-client.ts';
import { reportFault } from '../data/core/faults.ts';
import { memberScreens } from './screens.ts';

/** Where somebody is, as the pattern of the route: ids stay on the device. */
function placeNow(): string {
  const { pathname } = window.location;
  return Object.keys(memberScreens).find((pattern) => matchPath(pattern, pathname)) ?? '/*';
}

/** Tells that a screen broke. */
export function tellOf(error: unknown): void {
  reportFault(error, placeNow());
  if (isDeadClient(error)) reviveClient();
}

/** Tells of what breaks outside of screens too. */
export function watchFaults(): void {
  window.addEventListener('error', (event) => tellOf(event.error));
  window.addEventListener('unhandledrejection', (event) => tellOf(event.reason));
}
