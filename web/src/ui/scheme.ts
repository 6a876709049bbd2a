import { useSyncExternalStore } from 'react';
import { DARK, LIGHT } from './tokens.ts';

export type SchemeMode = 'system' | 'light' | 'dark';

/** Also read by `public/scheme.js` before the first paint, and by MUI when its first piece is loaded. */
const SCHEME_KEY = 'sh-scheme';

const system = window.matchMedia('(prefers-color-scheme: dark)');
const watchers = new Set<() => void>();

function stored(): SchemeMode {
  try {
    const mode = localStorage.getItem(SCHEME_KEY);
    return mode === 'light' || mode === 'dark' ? mode : 'system';
  } catch {
    return 'system';
  }
}
let mode = stored();

/** The page and the browser's own bar take the colours of the mode. */
function show() {
  const dark = mode === 'dark' || (mode === 'system' && system.matches);
  document.documentElement.dataset['scheme'] = dark ? 'dark' : 'light';
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const itsDark = mode === 'system' ? meta.media.includes('dark') : dark;
    meta.content = itsDark ? DARK.paper : LIGHT.paper;
  }
}

function change(next: SchemeMode) {
  mode = next;
  show();
  for (const watcher of watchers) watcher();
}

export function setScheme(next: SchemeMode) {
  try {
    localStorage.setItem(SCHEME_KEY, next);
  } catch {
    // It then holds until the page is closed.
  }
  change(next);
}

/** Follows the system and the other tabs, until the returned function is called. */
export function followScheme(): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === SCHEME_KEY || key === null) change(stored());
  };
  system.addEventListener('change', show);
  window.addEventListener('storage', onStorage);
  return () => {
    system.removeEventListener('change', show);
    window.removeEventListener('storage', onStorage);
  };
}

export function useScheme(): SchemeMode {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => mode,
  );
}
