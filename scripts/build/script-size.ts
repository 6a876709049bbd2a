import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { StartError } from '../lib/programs.ts';
import { root } from '../lib/root.ts';

/** The chunks that load before the first message is painted: the entry, the session, and the topic screen. */
const FIRST = ['app.html', 'src/data/session/session.ts', 'src/app/MemberApp.tsx', 'src/features/topic/Topic.tsx'];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isDynamicEntry?: boolean;
}
type Manifest = Readonly<Record<string, Chunk>>;

const dist = join(root, 'web', 'dist');
const manifest = () => JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8')) as Manifest;
const kb = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;

/** The script files of some chunks, with all that these import at once. */
function filesOf(chunks: Manifest, keys: readonly string[], files = new Set<string>()): Set<string> {
  for (const key of keys) {
    const chunk = chunks[key];
    if (!chunk) throw new Error(`The build has no ${key}: name the entry anew in scripts/build/script-size.ts.`);
    if (files.has(chunk.file) || (!chunk.file.endsWith('.js') && !key.endsWith('.html'))) continue;
    files.add(chunk.file);
    filesOf(chunks, chunk.imports ?? [], files);
  }
  return files;
}

/** Gzip kB of the scripts that a cold visit to a topic loads before its first message. */
export const firstScriptsKb = (): number => kb(filesOf(manifest(), FIRST));

/** Gzip kB of all scripts of the app. */
export function allScriptsKb(): number {
  return kb(new Set(Object.values(manifest()).flatMap(({ file }) => (file.endsWith('.js') ? [file] : []))));
}

/** Gzip kB that each later part of the app brings, beyond what a visit to a topic has loaded. */
function laterScriptsKb(): Readonly<Record<string, number>> {
  const chunks = manifest();
  const first = filesOf(chunks, FIRST);
  const later = Object.entries(chunks).filter(([key, { isDynamicEntry }]) => isDynamicEntry && !FIRST.includes(key));
  return Object.fromEntries(
    later.map(([key]) => [key, kb([...filesOf(chunks, [key])].filter((file) => !first.has(file)))]),
  );
}

/** The budget in gzip kB: for the first message, and for any later screen. */
const BUDGET_KB = { first: 300, later: 60 } as const;

/** Prints the sizes of the built app. @throws StartError when a part exceeds its budget. */
export function requireBudget(): void {
  const first = firstScriptsKb();
  const [heaviest = ['', 0]] = Object.entries(laterScriptsKb()).sort(([, a], [, b]) => b - a);
  const [name, later] = heaviest;
  console.log(
    `Scripts, gzip: ${first.toFixed(1)} kB before the first message (at most ${BUDGET_KB.first}), ` +
      `at most ${later.toFixed(1)} kB later (${name}; at most ${BUDGET_KB.later}), ${allScriptsKb().toFixed(1)} kB in all.`,
  );
  const over = first > BUDGET_KB.first ? 'before the first message' : later > BUDGET_KB.later ? `for ${name}` : '';
  if (over) throw new StartError(`The app's scripts weigh too much ${over}: load something later, or do without it.`);
}
