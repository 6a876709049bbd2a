import type { Browser, BrowserContextOptions } from '@playwright/test';
import { DEMO_PASSWORD } from '../../../scripts/seed/accounts.ts';
import { signInByPassword } from '../../support/app.ts';
import { recall, remember } from './shared.ts';

type State = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** The use of a power requires a sign-in within the hour. */
const FRESH_MS = 30 * 60_000;
const kept = new Map<string, { at: number; state: Promise<State> }>();

/**
 * Returns what a browser stores about a signed-in member: the account and the hint that it was here last, without the
 * app's own store of conversations. The first worker that needs a member signs them in by hand.
 */
export function signedIn(browser: Browser, url: string, uid: string): Promise<State> {
  const known = kept.get(uid);
  if (known && Date.now() - known.at < FRESH_MS) return known.state;
  const state = recalled(uid) ?? signIn(browser, url, uid);
  kept.set(uid, { at: Date.now(), state });
  return state;
}

function recalled(uid: string): Promise<State> | undefined {
  const found = recall(`signed-in-${uid}`);
  if (!found) return undefined;
  const { at, state } = JSON.parse(found) as { at: number; state: State };
  return Date.now() - at < FRESH_MS ? Promise.resolve(state) : undefined;
}

async function signIn(browser: Browser, url: string, uid: string): Promise<State> {
  const context = await browser.newContext();
  await signInByPassword(await context.newPage(), url, uid, DEMO_PASSWORD);
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  await context.close();
  const state = { cookies, origins: origins.map(withAccountOnly) };
  remember(`signed-in-${uid}`, JSON.stringify({ at: Date.now(), state }));
  return state;
}

function withAccountOnly(origin: State['origins'][number]): State['origins'][number] {
  const { indexedDB = [], ...others } = origin as typeof origin & { indexedDB?: { name: string }[] };
  return { ...others, indexedDB: indexedDB.filter(({ name }) => name.startsWith('firebase')) } as typeof origin;
}
