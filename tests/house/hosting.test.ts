import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APP_ROOTS, config, isPublicAddress } from '../../packages/domain/src/index.ts';
import { memberScreens } from '../../web/src/app/screens.ts';
import { withAppCheck } from '../../scripts/lib/app-check-policy.ts';

interface Rule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}
interface Rewrite {
  readonly source: string;
  readonly destination?: string;
  readonly function?: { readonly functionId: string; readonly region: string };
}
const { hosting } = JSON.parse(readFileSync('firebase.json', 'utf8')) as {
  hosting: { headers: Rule[]; rewrites: Rewrite[] };
};
/** Every address that only the app has. */
const APP = `/{app.html,${APP_ROOTS.join(',')}}{,/**}`;
const headersOf = (source: string) =>
  new Map(hosting.headers.find((rule) => rule.source === source)?.headers.map(({ key, value }) => [key, value]));
/** Without what App Check adds when it is on: CSP-4 holds that. */
const policy = new Map(
  withAppCheck(headersOf(APP).get('Content-Security-Policy') ?? '', '')
    .split(';')
    .map((part) => {
      const [name = '', ...sources] = part.trim().split(' ');
      return [name, sources] as const;
    }),
);

describe('what Hosting sends along', () => {
  it('CSP-1 allows nothing that is not named, and never inline scripts or eval', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect([...policy.values()].flat().filter((source) => /unsafe|\*|^https?:$|^data:$/.test(source))).toEqual([
      'data:',
    ]);
    expect(policy.get('img-src')).toContain('data:');
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"]);
  });

  it('CSP-2 lets the app talk to its own project only', () => {
    expect(policy.get('connect-src')).toEqual([
      "'self'",
      'https://firestore.googleapis.com',
      'https://identitytoolkit.googleapis.com',
      'https://securetoken.googleapis.com',
      `https://${config.region}-${config.projectId}.cloudfunctions.net`,
    ]);
    expect(policy.get('frame-src')).toEqual([`https://${config.web.authDomain}`]);
  });

  it('CSP-4 lets App Check in when the configuration has a key, and only then', () => {
    const values = hosting.headers
      .flatMap(({ headers }) => headers)
      .filter(({ key, value }) => key === 'Content-Security-Policy' && value.includes('script-src'))
      .map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      // npm run app-check puts it right.
      expect(value).toBe(withAppCheck(value, config.appCheck.siteKey));
      const off = withAppCheck(value, '');
      const on = withAppCheck(value, 'key');
      expect(off).not.toMatch(/recaptcha|appcheck/);
      expect(on).toMatch(
        /script-src [^;]*https:\/\/www\.google\.com\/recaptcha\/ https:\/\/www\.gstatic\.com\/recaptcha\//,
      );
      expect(on).toMatch(/connect-src [^;]*https:\/\/content-firebaseappcheck\.googleapis\.com/);
      expect(on).toMatch(/frame-src [^;]*https:\/\/recaptcha\.google\.com\/recaptcha\//);
      expect(withAppCheck(on, 'key')).toBe(on);
      expect(withAppCheck(on, '')).toBe(off);
      expect(on).not.toMatch(/unsafe/);
    }
  });

  it('CSP-3 needs no inline script in the page', () => {
    const page = readFileSync('web/app.html', 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/\son[a-z]+=|<style/);
  });

  it('HOST-2 gives the app its addresses, and the pages function all others', () => {
    expect(hosting.rewrites).toEqual([
      { source: APP, destination: '/app.html' },
      { source: '/avsluta', function: { functionId: 'unsubscribe', region: config.region } },
      { source: '!/assets/**', function: { functionId: 'pages', region: config.region } },
    ]);
    // A page named index.html would be served instead of the front page.
    expect(() => readFileSync('web/index.html')).toThrow();
    expect(() => readFileSync('web/public/index.html')).toThrow();
  });

  it('HOST-3 leaves the policy and the cache of public pages to their function', () => {
    const covering = hosting.headers.filter(({ source }) => source === '**').flatMap(({ headers }) => headers);
    expect(covering.map(({ key }) => key)).not.toContain('Content-Security-Policy');
    expect(covering.map(({ key }) => key)).not.toContain('Cache-Control');
  });

  it('HOST-4 knows every screen of members as the app or as a page', () => {
    const PAGES = ['/', '/kunskap', '/p', '/kalender', '/om', '/villkor', '/tillganglighet', '/integritet'];
    const asPages = Object.keys(memberScreens).filter((path) => isPublicAddress(path.replaceAll(':', '')));
    const roots = new Set(asPages.map((path) => `/${path.split('/')[1]}`));
    expect(
      [...roots].filter((root) => !PAGES.includes(root)),
      'add to APP_ROOTS (packages/domain/src/shared/addresses.ts) and firebase.json',
    ).toEqual([]);
    // Under a page, and yet the app's: the pages function knows no such event.
    for (const path of ['/kalender/ny', '/kalender/e1/andra']) expect(isPublicAddress(path)).toBe(false);
    for (const path of ['/kalender/nya', '/kalender/ny.ics', '/kalender/e1']) expect(isPublicAddress(path)).toBe(true);
  });

  it('HOST-1 never caches the page, and scripts forever', () => {
    for (const source of [APP, '/*.*']) expect(headersOf(source).get('Cache-Control')).toBe('no-cache');
    expect(headersOf('/assets/**').get('Cache-Control')).toContain('immutable');
    expect(headersOf('**').get('X-Content-Type-Options')).toBe('nosniff');
    expect(headersOf('**').get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/);
  });
});
