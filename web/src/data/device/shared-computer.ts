const KEY = 'socialhallbarhet.shared';

/** Whether others use this computer: said when signing in, and kept for the tab only. */
export const isSharedComputer = () => sessionStorage.getItem(KEY) === 'yes';

export function rememberSharedComputer(shared: boolean) {
  if (shared) sessionStorage.setItem(KEY, 'yes');
  else sessionStorage.removeItem(KEY);
}
