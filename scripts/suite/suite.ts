import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localPorts } from '../../packages/domain/src/config.ts';
import { type Ports, writeLocalConfig } from './emulator-config.ts';
import { emulatorEnvironment, type Emulators, startEmulators } from './emulators.ts';
import { findFirestoreServer, firestoreShim } from './firestore-server.ts';
import { writeFunctionsFolder } from '../build/functions-folder.ts';
import { exportTo, watchFirestore } from './hub.ts';
import { type CaughtMail, type MailCatcher, startMailCatcher } from './mail-catcher.ts';
import { cleanUpAfterLast } from './orphans.ts';
import { requireFreePorts } from './ports.ts';
import { localFolder, root, stateFileOf } from '../lib/root.ts';
import { newestExport, olderSlot, removeLeftovers } from './slots.ts';
import { endProcesses, killProcesses, removeTraces, startTimeOf, suiteVariable, writeState } from './suite-state.ts';

export interface SuiteOptions {
  offset: number;
  /** Where the data lives between two runs; null keeps it in memory only. */
  dataDir: string | null;
  /** Begin again from nothing. */
  fresh?: boolean;
  functions?: boolean;
  hosting?: boolean;
  say?: (line: string) => void;
  /** Aborts a start that is under way. */
  abort?: AbortSignal;
}

export interface Suite {
  ports: Ports;
  /** For processes beside the suite; already set in this one. */
  env: Record<string, string>;
  /** Whether data of an earlier run was restored. */
  restored: boolean;
  mails(): CaughtMail[];
  /** From now on the data is worth keeping: saves now, every 20 s, and at the stop. */
  keep(): Promise<void>;
  stop: () => Promise<void>;
  /** Whether the functions take what the browser and Firestore leave of the processors. */
  yieldProcessors: (yes: boolean) => void;
  /** Resolves with one sentence when a part ends unexpectedly. */
  ended: Promise<string>;
}

const saveEveryMs = 20_000;

export async function startSuite(options: SuiteOptions): Promise<Suite> {
  const { offset, dataDir } = options;
  const say = options.say ?? (() => {});
  const ports = localPorts(offset);
  const folder = localFolder(offset);
  const stateFile = stateFileOf(offset);
  const withFunctions = options.functions ?? true;
  const withHosting = options.hosting ?? true;

  const server = await findFirestoreServer();
  await cleanUpAfterLast({ stateFile, dataDir: options.fresh ? null : dataDir, say });
  const { vite: _vite, web, ...others } = ports;
  await requireFreePorts(withHosting ? { web, ...others } : others);
  if (options.fresh && dataDir) rmSync(dataDir, { recursive: true, force: true });

  const cwd = dataDir ?? folder;
  for (const needed of [folder, cwd]) mkdirSync(needed, { recursive: true });
  // A temporary folder of its own: the hub's file in there would be shared by all suites of a project.
  // In the system's, since the paths of sockets in it must be short.
  const scratch = mkdtempSync(join(tmpdir(), 'sh-'));
  const functionsFolder = join(scratch, 'functions');
  const id = randomUUID();
  const parent = { parent: process.pid, parentStarted: startTimeOf(process.pid) };
  const importFrom = dataDir ? newestExport(dataDir) : null;
  const state = { id, ...parent, hub: ports.hub, scratch, kept: importFrom !== null };
  writeState(stateFile, state);

  let mail: MailCatcher | undefined;
  let emulators: Emulators | undefined;
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  const env = emulatorEnvironment(ports);
  const died = Promise.withResolvers<string>();

  const saveNow = async () => {
    if (!dataDir) return;
    await exportTo(olderSlot(dataDir), ports.hub);
    removeLeftovers(dataDir);
  };
  // One after the other: two at once would take the same slot for the older one.
  let saving: Promise<void> = Promise.resolve();
  const save = () => (saving = saving.catch(() => {}).then(saveNow));
  const autosave = () => save().catch((error: Error) => died.resolve(`Saving failed (${error.message})`));
  const beginSaving = () => {
    state.kept = true;
    writeState(stateFile, state);
    timer ??= setInterval(() => void autosave(), saveEveryMs);
  };

  const killAll = () => killProcesses(id);
  if (!dataDir) process.once('exit', killAll);

  const end = async () => {
    clearInterval(timer);
    clearInterval(watch);
    const saved =
      state.kept && emulators
        ? await save().then(
            () => 'Everything is saved.',
            () => 'The last changes could not be saved; the last save stands.',
          )
        : undefined;
    if (emulators) {
      emulators.interrupt();
      await Promise.race([emulators.exited, new Promise((done) => setTimeout(done, 10_000).unref())]);
    }
    await endProcesses(id);
    await mail?.stop();
    process.off('exit', killAll);
    removeTraces(stateFile, state);
    if (saved) say(`Stopped. ${saved}`);
  };
  let ending: Promise<void> | undefined;
  const stop = () => (ending ??= end());

  try {
    mail = await startMailCatcher({ smtp: ports.smtp, inbox: ports.inbox });
    if (withFunctions) writeFunctionsFolder({ folder: functionsFolder, ports });
    emulators = await startEmulators({
      ports,
      configFile: writeLocalConfig({ root, folder, functionsFolder, ports }),
      cwd,
      logFile: join(folder, 'suite.log'),
      only: ['auth', 'firestore', ...(withFunctions ? ['functions'] : []), ...(withHosting ? ['hosting'] : [])],
      importFrom,
      env: {
        ...firestoreShim(server, join(scratch, 'bin')),
        [suiteVariable]: id,
        TMPDIR: scratch,
      },
      abort: options.abort,
      onBroken: (line) => say(`${line}\n  Until it is corrected the OLD functions go on answering.`),
    });
  } catch (error) {
    await stop();
    throw error;
  }
  void emulators.ended.then(died.resolve);
  watch = watchFirestore(ports.firestore, () => died.resolve('Firestore no longer answers'));
  if (state.kept) beginSaving();
  Object.assign(process.env, env);

  const caught = mail;
  const keep = async () => {
    await save();
    beginSaving();
  };
  const { yieldProcessors } = emulators;
  const mails = () => caught.mails();
  return { ports, env, restored: importFrom !== null, mails, keep, stop, yieldProcessors, ended: died.promise };
}
