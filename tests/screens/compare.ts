/**
 * `node tests/screens/compare.ts <before> <after>`: which screenshots of two runs differ. The clock, the faces and all
 * that moves stand still in this suite, so that the same code gives the same bytes.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [before = '', after = ''] = process.argv.slice(2);
const shotsIn = (folder: string) => globSync('*/*.png', { cwd: folder });
const bytes = (folder: string, shot: string) =>
  existsSync(join(folder, shot)) ? readFileSync(join(folder, shot)) : undefined;

function verdict(shot: string): 'same' | 'differs' | 'new' | 'gone' {
  const [old, now] = [bytes(before, shot), bytes(after, shot)];
  if (!old) return 'new';
  if (!now) return 'gone';
  return old.equals(now) ? 'same' : 'differs';
}

const shots = [...new Set([...shotsIn(before), ...shotsIn(after)])].sort();
const others = shots.map((shot) => [verdict(shot), shot] as const).filter(([is]) => is !== 'same');
for (const [is, shot] of others) console.log(`${is}: ${shot}`);
console.log(`${shots.length - others.length} of ${shots.length} are the same.`);
// Nothing to compare proves nothing.
process.exit(others.length > 0 || shots.length === 0 ? 1 : 0);
