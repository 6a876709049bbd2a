import { useSyncExternalStore } from 'react';
import type { Live } from './live.ts';

/** Follows a live value for as long as the component is shown. */
export function useLive<T>(live: Live<T>): T {
  return useSyncExternalStore(live.subscribe, live.get, live.get);
}
