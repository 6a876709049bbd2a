import type { FirebaseApp } from 'firebase/app';
import { getToken, initializeAppCheck } from 'firebase/app-check';
import { expect, it, vi } from 'vitest';
import { startAppCheck } from './app-check.ts';

vi.mock('firebase/app-check', () => ({
  initializeAppCheck: vi.fn(() => 'app check'),
  getToken: vi.fn(async () => ({ token: 'proof' })),
  ReCaptchaEnterpriseProvider: vi.fn(function (this: { key: string }, key: string) {
    this.key = key;
  }),
}));

it('APC-1 is started once with our key and renewed by itself; its token is for our own requests', async () => {
  const app = {} as FirebaseApp;
  const proof = startAppCheck(app, 'site key');
  expect(initializeAppCheck).toHaveBeenCalledExactlyOnceWith(app, {
    provider: expect.objectContaining({ key: 'site key' }),
    isTokenAutoRefreshEnabled: true,
  });
  expect(await proof()).toBe('proof');
  expect(getToken).toHaveBeenCalledWith('app check');
});
