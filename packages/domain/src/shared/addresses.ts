import type { Language } from '../member/schema.ts';

/**
 * How the addresses begin that only the app has (`*`: any one part); Hosting gives them its shell. All else is the
 * pages function's, which knows what it has and answers 404 to the rest. `firebase.json` says the same
 * (a test holds the two together).
 */
export const APP_ROOTS = [
  'logga-in',
  'g',
  'grupper',
  'fragor',
  'folk',
  'samtal',
  'notiser',
  'arenden',
  'beslut',
  'anslag',
  'redaktion',
  'mitt',
  'admin',
  'kalender/ny',
  'kalender/*/andra',
] as const;

const APP = new RegExp(`^/(${APP_ROOTS.join('|').replaceAll('*', '[^/]+')})(/|$)`);

/** Whether an address is a page for everyone (or none at all), as against a screen of the app. */
export const isPublicAddress = (pathname: string): boolean => !APP.test(pathname);

/** A page's address without its language, and the language: `/en/kunskap` is `/kunskap` in English. */
export function splitLanguage(pathname: string): { readonly lang: Language; readonly path: string } {
  const english = /^\/en(\/.*)?$/.exec(pathname);
  return english ? { lang: 'en', path: english[1] ?? '/' } : { lang: 'sv', path: pathname };
}

/** The address of a page in a language: Swedish ones have no prefix. */
export function inLanguage(path: string, lang: Language): string {
  return lang === 'sv' ? path : `/en${path === '/' ? '' : path}`;
}

/** The door, and after it the page that one came from. */
export const doorTo = (path: string): string =>
  path === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(path)}`;

/** Where the door leads to (`till` of its query): an address of ours, or Hem. */
export function behindDoor(till: string | null): string {
  const to = till ?? '';
  return /^\/(?![/\\])[^\s\\]*$/.test(to) && !to.startsWith('/logga-in') ? to : '/';
}
