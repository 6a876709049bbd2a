import type { Language } from '../member/schema.ts';

/**
 * The first parts of the app's addresses (`*`: any one part), for which Hosting serves the app's shell. The pages
 * function answers all others, with 404 where it has no page. `firebase.json` repeats the list (a test compares the
 * two).
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

/** Whether an address belongs to the pages function and not to a screen of the app. */
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

/** The sign-in page, with the page to return to after signing in. */
export const doorTo = (path: string): string =>
  path === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(path)}`;

/** The page to open after signing in (`till` in the query): an address of ours, or Hem. */
export function behindDoor(till: string | null): string {
  const to = till ?? '';
  return /^\/(?![/\\])[^\s\\]*$/.test(to) && !to.startsWith('/logga-in') ? to : '/';
}
