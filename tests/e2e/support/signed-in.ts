import type { Browser, BrowserContextOptions } from '@playwright/test';
import { DEMO_PASSWORD } from '../../../scripts/seed/accounts.ts';
import { signInByPassword } from '../../support/app.ts';

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** The use of a power requires a sign-in within the hour. */
const FRESH_MS = 30 * 60_000;
const kept = new Map<string, { at: number; state: Promise<State> }>();

/**
 * Returns what a browser stores about a signed-in member: the account and the hint that it was here last, without the
 * app's own store of conversations. Each worker signs a member in by hand once.
 */
export function signedIn(browser: Browser, url: string, uid: string): Promise<State> {
  const known = kept.get(uid);
  if (known && Date.now() - known.at < FRESH_MS) return known.state;
  const state = signIn(browser, url, uid);
  kept.set(uid, { at: Date.now(), state });
  return state;
}

async function signIn(browser: Browser, url: string, uid: string): Promise<State> {
  const context = await browser.newContext();
  await signInByPassword(await context.newPage(), url, uid, DEMO_PASSWORD);
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  await context.close();
  return { cookies, origins: origins.map(withAccountOnly) };
}

function withAccountOnly(origin: State['origins'][number]): State['origins'][number] {
  const { indexedDB = [], ...others } = origin as typeof origin & { indexedDB?: { name: string }[] };
  return { ...others, indexedDB: indexedDB.filter(({ name }) => name.startsWith('firebase')) } as typeof origin;
}
