import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { StartError } from '../lib/programs.ts';
import { root } from '../lib/root.ts';

/**
 * `emulator` talks to the local suite, `production` to the real project: `import.meta.env.MODE` in the
 * app. (Vite refuses a mode called `local`.)
 */
export type WebMode = 'emulator' | 'production';

/**
 * web/ → web/dist by Vite. A process of its own, since Vite sets NODE_ENV for the whole process; its output is shown
 * only when it fails, or always with `verbose`.
 */
export function buildWeb(options: { mode: WebMode; verbose?: boolean }): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--mode', options.mode, '--emptyOutDir'], {
    cwd: join(root, 'web'),
    stdio: options.verbose ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new StartError(`${output}\nThe web app does not build: correct the above in web/ or packages/.`));
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else if (signal) reject(new StartError('Stopped.'));
      else fail();
    });
  });
}
