import { spawn } from 'node:child_process';

/** Runs a program of this repository to its end; an abort passes on a SIGTERM. Gives the exit code. */
export function runChild(
  command: string,
  args: string[],
  options: { cwd: string; env?: Record<string, string>; abort: AbortSignal; onOutput?: (text: string) => void },
): Promise<number> {
  options.abort.throwIfAborted();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.onOutput ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const end = () => child.kill('SIGTERM');
    options.abort.addEventListener('abort', end);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => options.onOutput?.(text.toString()));
    child.once('error', (error) => {
      options.onOutput?.(error.message);
      resolve(127);
    });
    child.once('close', (code) => {
      options.abort.removeEventListener('abort', end);
      resolve(code ?? 1);
    });
  });
}
