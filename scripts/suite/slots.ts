import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The hub deletes the folder before it puts the new export there: hence two, in turn. */
const slots = ['save-a', 'save-b'] as const;

/** firebase-tools writes this file last, so its presence and time are those of a whole export. */
const savedAt = (folder: string) =>
  statSync(join(folder, 'firebase-export-metadata.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Exports that were ready but not yet moved into their slot when everything was killed. */
const leftovers = (dataDir: string) =>
  readdirSync(dataDir)
    .filter((name) => name.startsWith('firebase-export-'))
    .map((name) => join(dataDir, name));

/** The folder to restore from, or null at the first start. */
export function newestExport(dataDir: string): string | null {
  if (!existsSync(dataDir)) return null;
  const candidates = [...slots.map((slot) => join(dataDir, slot)), ...leftovers(dataDir)];
  const newest = candidates.toSorted((a, b) => savedAt(b) - savedAt(a))[0];
  return newest && savedAt(newest) > 0 ? newest : null;
}

/** The folder to save into: never the newest whole export. */
export function olderSlot(dataDir: string): string {
  const [a, b] = slots.map((slot) => join(dataDir, slot)) as [string, string];
  return savedAt(a) <= savedAt(b) ? a : b;
}

/** Removes what unfinished exports left; only once a newer export stands in a slot. */
export function removeLeftovers(dataDir: string): void {
  for (const folder of leftovers(dataDir)) rmSync(folder, { recursive: true, force: true });
}
