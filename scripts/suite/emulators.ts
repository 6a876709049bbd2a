import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '../../packages/domain/src/config.ts';
import { host, type Ports } from './emulator-config.ts';
import { followFile } from './follow-file.ts';
import { lineReader, type LineMeaning, meaningOf } from './emulator-log.ts';
import { StartError } from '../lib/programs.ts';
import { root } from '../lib/root.ts';

export interface Emulators {
  /** Asks the CLI to stop everything. Only once: at a second time it leaves without cleaning up. */
  interrupt(): void;
  /** Lowers the processor share of the functions, or restores it. */
  yieldProcessors: (yes: boolean) => void;
  /** Resolves with a sentence as soon as a part has ended, wanted or not. */
  ended: Promise<string>;
  /** Resolves when the CLI itself is gone. */
  exited: Promise<void>;
}

/** What firebase-tools needs so that it asks the internet for nothing (see docs and suite-traps). */
const offline = {
  CI: '1',
  NO_UPDATE_NOTIFIER: '1',
  METADATA_SERVER_DETECTION: 'none',
  npm_config_offline: 'true',
  FIREBASE_FUNCTIONS_DISCOVERY_OUTPUT_PATH: 'true',
  NODE_COMPILE_CACHE: join(root, '.local', 'compile-cache'),
};

/** What programs beside the suite (seed, tests) need to reach its Auth and Firestore. */
export function emulatorEnvironment(ports: Ports): Record<string, string> {
  return {
    GCLOUD_PROJECT: config.localProjectId,
    FIRESTORE_EMULATOR_HOST: `${host}:${ports.firestore}`,
    FIREBASE_AUTH_EMULATOR_HOST: `${host}:${ports.auth}`,
    METADATA_SERVER_DETECTION: 'none',
  };
}

/**
 * Starts firebase-tools as a process of its own group, so that a terminal's Ctrl-C reaches only us (a
 * second SIGINT would make it exit without cleaning up). Resolves when everything answers.
 */
export async function startEmulators(options: {
  ports: Ports;
  configFile: string;
  /** Working folder: exports are made here before they are moved into their slot. */
  cwd: string;
  logFile: string;
  only: string[];
  importFrom: string | null;
  env: Record<string, string>;
  onBroken: (line: string) => void;
  /** Ends the waiting with its reason. */
  abort: AbortSignal | undefined;
}): Promise<Emulators> {
  options.abort?.throwIfAborted();
  const cli = join(root, 'node_modules', 'firebase-tools', 'lib', 'bin', 'firebase.js');
  const args = [cli, 'emulators:start', '--project', config.localProjectId, '--config', options.configFile];
  args.push('--only', options.only.join(','));
  // One shared worker for all functions instead of one process each: 0.6 GB instead of 3.3.
  args.push('--inspect-functions', String(options.ports.inspect));
  if (options.importFrom) args.push('--import', options.importFrom);
  // Its output goes to the file, which we read: with a pipe its next output would kill it after a kill -9 of us, and
  // the rescue by the next start needs it alive.
  const log = openSync(options.logFile, 'w');
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...offline, ...options.env },
  });
  closeSync(log);

  const tail: string[] = [];
  const seen = new Set<LineMeaning>();
  const died = Promise.withResolvers<string>();
  const exited = Promise.withResolvers<void>();
  const ready = Promise.withResolvers<void>();
  const needed: LineMeaning[] = options.only.includes('functions')
    ? ['emulators-ready', 'functions-loaded']
    : ['emulators-ready'];

  const onLine = (line: string) => {
    tail.push(line);
    if (tail.length > 25) tail.shift();
    const meaning = meaningOf(line);
    if (meaning === null) return;
    if (meaning === 'functions-broken') {
      options.onBroken(line);
      if (!seen.has('functions-loaded')) ready.reject(new StartError(`The functions do not load: ${line.trim()}`));
    } else if (meaning === 'part-died') {
      died.resolve(`A part of the suite died: ${line.replace(/^\W+/, '')}`);
    } else seen.add(meaning);
    if (needed.every((wanted) => seen.has(wanted))) ready.resolve();
  };
  const following = followFile(options.logFile, lineReader(onLine));
  child.once('error', (error) => died.resolve(`The emulators could not be started: ${error.message}`));
  child.once('exit', (code, signal) => {
    following.stop();
    died.resolve(`The emulators ended by themselves (${signal ?? `code ${code}`})`);
    exited.resolve();
  });

  options.abort?.addEventListener('abort', () => ready.reject(options.abort?.reason));
  const late = setTimeout(
    () => ready.reject(new StartError('The emulators were not ready after two minutes')),
    120_000,
  );
  const deathFirst = died.promise.then((sentence) => {
    throw new StartError(sentence);
  });
  try {
    await Promise.race([ready.promise, deathFirst]);
  } catch (error) {
    if (options.abort?.aborted) throw error;
    const words = tail.map((line) => `    ${line}`).join('\n');
    throw new StartError(
      `${words}\n${error instanceof Error ? error.message : String(error)}. Read ${options.logFile}.`,
    );
  } finally {
    clearTimeout(late);
    deathFirst.catch(() => {});
  }
  return {
    interrupt: () => void child.kill('SIGINT'),
    yieldProcessors: (yes) => setNiceness(child.pid, yes ? 10 : 0),
    ended: died.promise,
    exited: exited.promise,
  };
}

/**
 * In production the functions run on machines of their own; here they share two processors with the browser. Linux
 * divides processor time by session (autogroup), so that the niceness of a single process does not matter to the
 * browser: the functions' session has its own value (10: a tenth of a share). On other systems nothing happens.
 */
function setNiceness(pid: number | undefined, niceness: number): void {
  try {
    writeFileSync(`/proc/${String(pid)}/autogroup`, String(niceness));
  } catch {
    // The system has no autogroup; or only root may lower the value again.
  }
}
