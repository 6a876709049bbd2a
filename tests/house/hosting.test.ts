import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { config } from '../../packages/domain/src/index.ts';

interface Rule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}
const { hosting } = JSON.parse(readFileSync('firebase.json', 'utf8')) as { hosting: { headers: Rule[] } };
const headersOf = (source: string) =>
  new Map(hosting.headers.find((rule) => rule.source === source)?.headers.map(({ key, value }) => [key, value]));
const policy = new Map(
  (headersOf('**').get('Content-Security-Policy') ?? '').split(';').map((part) => {
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

  it('CSP-3 needs no inline script in the page', () => {
    const page = readFileSync('web/index.html', 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/\son[a-z]+=|<style/);
  });

  it('HOST-1 never caches the page, and scripts forever', () => {
    expect(headersOf('!/assets/**').get('Cache-Control')).toBe('no-cache');
    expect(headersOf('/assets/**').get('Cache-Control')).toContain('immutable');
    expect(headersOf('**').get('X-Content-Type-Options')).toBe('nosniff');
    expect(headersOf('**').get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/);
  });
});
