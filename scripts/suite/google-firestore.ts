import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../lib/root.ts';
import { runVisibly, StartError } from '../lib/programs.ts';

/**
 * How to start Google's Firestore emulator by itself. Only for machines without hidane; needs the
 * internet once, for the download by firebase-tools.
 */
export async function googleEmulatorCommand(java: string): Promise<string[]> {
  const pattern = join(homedir(), '.cache', 'firebase', 'emulators', 'cloud-firestore-emulator-*.jar');
  const newest = () => globSync(pattern).sort().at(-1);
  if (!newest()) {
    const cli = join(root, 'node_modules', 'firebase-tools', 'lib', 'bin', 'firebase.js');
    await runVisibly(process.execPath, [cli, 'setup:emulators:firestore'], { cwd: dirname(cli) });
  }
  const jar = newest();
  if (!jar) throw new StartError("Google's Firestore emulator could not be downloaded: is the internet reachable?");
  return [java, '-jar', jar];
}
