import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { allProcesses } from './ports.ts';

/** Written at the start, removed at an orderly stop: a file that is left tells the next start what to clean up. */
export interface SuiteState {
  /** Set in the environment of every child process: process ids are reused, this id is not. */
  id: string;
  parent: number;
  /** Start time of the parent in the kernel's ticks, for the same reason. */
  parentStarted: string;
  hub: number;
  /** Whether the data was whole: a half-seeded community is not worth rescuing. */
  kept: boolean;
  /** The suite's own temporary folder. */
  scratch: string;
}

export const suiteVariable = 'SOCIALHALLBARHET_SUITE';

const read = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/**
 * Field 22 of /proc/<pid>/stat; the name in field 2 may hold blanks and parentheses. '' for a zombie, which in a
 * container nobody may ever reap.
 */
export function startTimeIn(stat: string): string {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? '' : (fields[19] ?? '');
}

export const startTimeOf = (pid: number): string => startTimeIn(read(`/proc/${pid}/stat`));

export function readState(file: string): SuiteState | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SuiteState;
  } catch {
    return null;
  }
}

export function writeState(file: string, state: SuiteState): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(state));
}

export const parentLives = (state: Pick<SuiteState, 'parent' | 'parentStarted'>): boolean =>
  state.parentStarted !== '' && startTimeOf(state.parent) === state.parentStarted;

/** Every living process that a suite started, by the id in its environment. */
export function processesOf(id: string): number[] {
  const entry = `${suiteVariable}=${id}`;
  return allProcesses().filter(
    (pid) => pid !== process.pid && read(`/proc/${pid}/environ`).split('\0').includes(entry),
  );
}

const signal = (pid: number, name: NodeJS.Signals) => {
  try {
    process.kill(pid, name);
  } catch {
    // The process has ended meanwhile.
  }
};

/** Ends the remaining processes of a suite: by SIGTERM, and after three seconds by SIGKILL. */
export async function endProcesses(id: string): Promise<void> {
  for (const pid of processesOf(id)) signal(pid, 'SIGINT');
  const deadline = Date.now() + 3000;
  while (processesOf(id).length > 0 && Date.now() < deadline) await sleep(50);
  for (const pid of processesOf(id)) signal(pid, 'SIGKILL');
  while (processesOf(id).length > 0) await sleep(20);
}

/** At once, for the very end of our own process. */
export function killProcesses(id: string): void {
  for (const pid of processesOf(id)) signal(pid, 'SIGKILL');
}

export function removeTraces(file: string, state: SuiteState): void {
  rmSync(state.scratch, { recursive: true, force: true });
  rmSync(file, { force: true });
}

const aloneVariable = 'SOCIALHALLBARHET_ALONE';

/** For the environment of a single child that shall not outlive us. */
export const aloneMark = () => ({ [aloneVariable]: `${process.pid}:${startTimeOf(process.pid)}` });

/** Single children of runs that were killed before they could end them. */
export function killForgotten(): void {
  for (const pid of allProcesses()) {
    const entry = read(`/proc/${pid}/environ`)
      .split('\0')
      .find((line) => line.startsWith(`${aloneVariable}=`));
    const [parent = '', parentStarted = ''] = entry?.slice(aloneVariable.length + 1).split(':') ?? [];
    if (entry && !parentLives({ parent: Number(parent), parentStarted })) signal(pid, 'SIGKILL');
  }
}
