import { FirebaseError } from 'firebase/app';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call } from './call.ts';

const answers: (() => Promise<{ data: unknown }>)[] = [];
const asked: string[] = [];
vi.mock('../core/firebase.ts', () => ({ app: {}, functionsEmulator: undefined }));
vi.mock('firebase/functions', () => ({
  getFunctions: () => ({}),
  connectFunctionsEmulator: () => {},
  httpsCallable: (_: unknown, name: string) => () => {
    asked.push(name);
    return answers.shift()?.();
  },
}));

const broken = () => Promise.reject(new FirebaseError('functions/internal', 'internal'));
const refused = () => Promise.reject(new FirebaseError('functions/permission-denied', 'no'));
const good = () => Promise.resolve({ data: 'ja' });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine: true });
  answers.length = 0;
  asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function outcome(name: string): Promise<unknown> {
  const told = call(name, {}).catch((error: { code: string }) => error.code);
  await vi.runAllTimersAsync();
  return told;
}

it('CAL-20 a connection that broke is tried once more, and not a third time', async () => {
  answers.push(broken, good);
  expect(await outcome('register')).toBe('ja');
  answers.push(broken, broken, good);
  expect(await outcome('register')).toBe('offline');
  expect(asked).toHaveLength(4);
});

it('CAL-21 not a refusal, not without a network, and not what is safe only once', async () => {
  answers.push(refused);
  expect(await outcome('register')).toBe('not-allowed');
  answers.push(broken);
  expect(await outcome('verifyCode')).toBe('offline');
  vi.stubGlobal('navigator', { onLine: false });
  answers.push(broken);
  expect(await outcome('register')).toBe('offline');
  expect(asked).toHaveLength(3);
});
