import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

export interface DemoAccount {
  role: string;
  name: string;
  email: string;
}

/** What scripts/seed.ts exports. */
interface SeedModule {
  seed(options: { offset: number }): Promise<void>;
  DEMO_ACCOUNTS: readonly DemoAccount[];
  DEMO_PASSWORD: string;
}

/** What scripts/alive.ts exports. */
interface AliveModule {
  alive(options: { offset: number }): { stop(): void };
}

/** Loaded late: both import Firestore's SDK, which must see the emulators' addresses in the environment. */
async function load(name: string): Promise<unknown> {
  const path = join(root, 'scripts', name);
  return existsSync(path) ? import(path) : null;
}

export const loadSeed = async () => (await load('seed.ts')) as SeedModule | null;
export const loadAlive = async () => (await load('alive.ts')) as AliveModule | null;
