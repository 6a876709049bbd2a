import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the workers of one run keep what they tell each other: a file for each thing. `scripts/test.ts` empties it. */
const folder = process.env['E2E_SHARED'];

/** Returns what a worker of this run remembered under a name that is fit for a file; undefined if none did. */
export function recall(name: string): string | undefined {
  if (!folder) return undefined;
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

/** Keeps a text for all workers of this run. The last one wins; nobody reads half of it. */
export function remember(name: string, text: string): void {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const whole = join(folder, name);
  const half = `${whole}.${process.pid}`;
  writeFileSync(half, text);
  renameSync(half, whole);
}
