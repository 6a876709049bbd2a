import { inTab } from './small-store.ts';

const KEY = 'socialhallbarhet.shared';

/** Whether others use this computer: said when signing in, and kept for the tab only. */
export const isSharedComputer = () => inTab.get(KEY) === 'yes';

export function rememberSharedComputer(shared: boolean) {
  if (shared) inTab.set(KEY, 'yes');
  else inTab.remove(KEY);
}
