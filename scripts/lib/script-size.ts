import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { StartError } from './programs.ts';
import { root } from './root.ts';

/** What is loaded before the first message is painted: the entry, who is here, and the screen of a topic. */
const FIRST = ['app.html', 'src/data/session.ts', 'src/app/MemberApp.tsx', 'src/features/topic/Topic.tsx'];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const dist = join(root, 'web', 'dist');
const manifest = () => JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
const kb = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;

/** Gzip kB of the scripts that a cold visit to a topic loads before its first message. */
export function firstScriptsKb(): number {
  const chunks = manifest();
  const files = new Set<string>();
  const seen = new Set<string>();
  const take = (key: string) => {
    const chunk = chunks[key];
    if (!chunk) throw new Error(`The build has no ${key}: name the entry anew in scripts/lib/script-size.ts.`);
    if (seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) take(imported);
  };
  for (const key of FIRST) take(key);
  return kb(files);
}

/** Gzip kB of all scripts of the app. */
export function allScriptsKb(): number {
  return kb(new Set(Object.values(manifest()).flatMap(({ file }) => (file.endsWith('.js') ? [file] : []))));
}

/** Gzip kB that a member's telephone may be asked to fetch. */
const BUDGET_KB = { first: 300, all: 420 } as const;

/** @throws StartError when the built app is larger than its budget. */
export function requireBudget(): void {
  const now = { first: firstScriptsKb(), all: allScriptsKb() };
  for (const part of ['first', 'all'] as const) {
    if (now[part] <= BUDGET_KB[part]) continue;
    throw new StartError(
      `The app's scripts weigh ${now[part].toFixed(1)} kB gzip (${part}), the budget is ${BUDGET_KB[part]} kB: load something later, or do without it.`,
    );
  }
}
