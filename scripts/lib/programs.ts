import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A failure whose message says what happened and what to do: printed without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first program on PATH with one of these names. */
export function findProgram(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** Runs to the end with its progress on our terminal; gives the exit code. */
export function runVisibly(
  command: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The output of a short command on both channels, or '' if it cannot be run. */
export function outputOf(command: string, args: string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 10_000 });
  return done.error ? '' : `${done.stdout}${done.stderr}`;
}

/** Prints the error that ends a script: one sentence for a known one, the whole stack for any other. */
export function exitWith(error: unknown): never {
  console.error(error instanceof StartError ? `\n${error.message}` : error);
  process.exit(1);
}
