import { describe, expect, it } from 'vitest';
import { afterSignIn, signInPath } from './addresses.ts';

const through = (address: string) => afterSignIn(new URL(address, 'https://example.org').searchParams.get('till'));

describe('the door', () => {
  it('leads back to the page that one came from', () => {
    for (const path of [
      '/kunskap',
      '/p/stenungsund-hasselbacken',
      '/kunskap/stadsutveckling?perspektiv=barn&satt=plats',
    ])
      expect(through(signInPath(path))).toBe(path);
    expect(signInPath('/')).toBe('/logga-in');
    expect(through('/logga-in')).toBe('/');
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/kunskap\n//evil.example',
    '/logga-in?till=/logga-in',
    '',
  ])('leads to Hem and never to %s', (to) => {
    expect(through(`/logga-in?till=${encodeURIComponent(to)}`)).toBe('/');
  });
});
