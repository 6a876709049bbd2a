import { mkdirSync } from 'node:fs';
import { exportTo, hubProcess } from './hub.ts';
import { StartError } from '../lib/programs.ts';
import { olderSlot } from './slots.ts';
import { endProcesses, parentLives, processesOf, readState, removeTraces } from './suite-state.ts';

/** A suite that lives is refused. */
export function refuseSecond(stateFile: string): void {
  const state = readState(stateFile);
  if (!state || !parentLives(state)) return;
  throw new StartError(
    `It is already running as process ${state.parent}: stop it there by Ctrl-C, or by kill -INT ${state.parent}.`,
  );
}

/**
 * Handles the suite that ran here before. A running one is refused. After a `kill -9` of its parent the emulators still
 * run with all data in memory: their data is saved first, then they are ended.
 */
export async function cleanUpAfterLast(options: {
  stateFile: string;
  /** Where to rescue the data to; null throws it away. */
  dataDir: string | null;
  say: (line: string) => void;
}): Promise<void> {
  const state = readState(options.stateFile);
  if (!state) return;
  refuseSecond(options.stateFile);
  const orphans = processesOf(state.id);
  if (orphans.length > 0) {
    options.say('The last run was killed and left its emulators behind: cleaning up …');
    if (options.dataDir && state.kept) {
      const saved = await rescue(state.hub, orphans, options.dataDir);
      options.say(
        saved ? '  Everything it held is saved.' : '  It could not be saved any more; the last save is used.',
      );
    }
    await endProcesses(state.id);
  }
  removeTraces(options.stateFile, state);
}

/** False when the hub is gone or belongs to another suite, or when a part with data is gone. */
async function rescue(hub: number, orphans: number[], dataDir: string): Promise<boolean> {
  const pid = await hubProcess(hub);
  if (!pid || !orphans.includes(pid)) return false;
  mkdirSync(dataDir, { recursive: true });
  return exportTo(olderSlot(dataDir), hub).then(
    () => true,
    () => false,
  );
}
