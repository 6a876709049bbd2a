import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { host } from './emulator-config.ts';
import { isFree, requireFreePorts } from './ports.ts';
import { StartError } from '../lib/programs.ts';
import { root } from '../lib/root.ts';

/**
 * Vite's dev server on a port. A process of its own in a group of its own: inside ours, Vite would
 * answer a SIGTERM by ending the process before anything is saved.
 */
export async function startDevServer(port: number): Promise<{ ended: Promise<string>; stop: () => Promise<void> }> {
  await requireFreePorts({ web: port });
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, '--host', host, '--port', String(port), '--strictPort', '--clearScreen', 'false'];
  const child = spawn(process.execPath, args, {
    cwd: join(root, 'web'),
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`Vite could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`Vite's dev server ended by itself (${signal ?? `code ${code}`})`));
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    const late = setTimeout(kill, 3000);
    await ended;
    clearTimeout(late);
  };
  while (await isFree(port)) {
    const early = await Promise.race([ended, sleep(100, null)]);
    if (early !== null) throw new StartError(`${early}: correct what it said above.`);
  }
  return { ended, stop };
}
