import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { versions } from '../versions.ts';
import { googleEmulatorCommand } from './google-firestore.ts';
import { aloneMark, killForgotten } from './suite-state.ts';
import { findProgram, isProgram, outputOf, runVisibly, StartError } from '../lib/programs.ts';

/** The Firestore server: hidane (a single program), or Google's emulator through Java. */
export type FirestoreServer = { kind: 'hidane'; path: string } | { kind: 'google'; java: string };

export interface RunningFirestore {
  host: string;
  port: number;
  pid: number;
  stop(): Promise<void>;
}

const cacheRoot = () =>
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'socialhallbarhet', `hidane-${versions.hidane}`);

/** '' means that the program does not print its version; it is then accepted. */
export function versionIn(output: string): string {
  return /\b(\d+\.\d+\.\d+)\b/.exec(output)?.[1] ?? '';
}

export function javaMajorIn(output: string): number {
  return Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
}

function hidaneFromEnvironment(): string | undefined {
  const path = process.env['HIDANE'];
  if (!path) return undefined;
  if (!isProgram(path)) throw new StartError(`HIDANE names ${path}, which is not a program: correct it or unset it.`);
  return path;
}

function hidaneOnPath(): string | undefined {
  const path = findProgram('hidane');
  if (!path) return undefined;
  const version = versionIn(outputOf(path, ['--version']));
  if (version === '' || version === versions.hidane) return path;
  console.log(`${path} is version ${version}, not ${versions.hidane}: passed over.`);
  return undefined;
}

async function buildHidane(cached: string): Promise<string | undefined> {
  const atHome = join(homedir(), '.cargo', 'bin', 'cargo');
  const cargo = findProgram('cargo') ?? (isProgram(atHome) ? atHome : undefined);
  if (!cargo) return undefined;
  console.log(`Building the Firestore server hidane ${versions.hidane} by cargo (once, about three minutes) …`);
  mkdirSync(cacheRoot(), { recursive: true });
  const args = ['install', 'hidane', '--version', versions.hidane, '--locked', '--root', cacheRoot()];
  const code = await runVisibly(cargo, args);
  return code === 0 && isProgram(cached) ? cached : undefined;
}

export async function findFirestoreServer(): Promise<FirestoreServer> {
  const cached = join(cacheRoot(), 'bin', 'hidane');
  const path = hidaneFromEnvironment() ?? hidaneOnPath() ?? (isProgram(cached) ? cached : await buildHidane(cached));
  if (path) return { kind: 'hidane', path };
  const java = findProgram('java');
  if (java && javaMajorIn(outputOf(java, ['-version'])) >= versions.javaMajor) return { kind: 'google', java };
  throw new StartError(
    `No Firestore server. Do one of these: install Rust (https://rustup.rs), then hidane ${versions.hidane} is built by itself; ` +
      `or point HIDANE at a hidane program; or install Java ${versions.javaMajor} or newer for Google's emulator.`,
  );
}

/**
 * firebase-tools always asks for the monitor of the emulators' UI, which we do not run. With the monitor on, the server
 * copies the whole rules file at every request that the rules evaluate (see docs/decisions/0041).
 */
const withoutMonitor = (program: string) => `#!/bin/sh
for argument; do
  shift
  if [ "$argument" = --websocket_port ]; then skip=yes
  elif [ "$skip" ]; then skip=
  else set -- "$@" "$argument"
  fi
done
exec "${program}" "$@"
`;

/**
 * firebase-tools starts `java -jar <jar> …`. A folder first on PATH in which `java` is hidane, and an
 * empty jar, put hidane in that place. Gives what the environment of firebase-tools needs.
 */
export function firestoreShim(server: FirestoreServer, folder: string): Record<string, string> {
  if (server.kind === 'google') return {};
  const jar = join(folder, 'hidane-firestore.jar');
  const program = join(folder, 'hidane', 'java');
  mkdirSync(dirname(program), { recursive: true });
  symlinkSync(server.path, program);
  writeFileSync(join(folder, 'java'), withoutMonitor(program), { mode: 0o755 });
  writeFileSync(jar, '');
  return {
    PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    FIRESTORE_EMULATOR_BINARY_PATH: jar,
    HIDANE_SHIM_DIR: folder,
  };
}

/** Firestore with rules and nothing else: for rules tests, ready in milliseconds. */
export async function startFirestoreAlone(options: { port: number; rulesFile: string }): Promise<RunningFirestore> {
  const host = '127.0.0.1';
  const server = await findFirestoreServer();
  const [command = '', ...before] = server.kind === 'hidane' ? [server.path] : await googleEmulatorCommand(server.java);
  const args = [...before, '--host', host, '--port', String(options.port), '--rules', resolve(options.rulesFile)];
  killForgotten();
  if (await answers(host, options.port)) {
    throw new StartError(`Port ${options.port}, wanted for the Firestore server, is taken: end what holds it.`);
  }
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...aloneMark() } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output = `${output}${text}`.slice(-4000)));
  const ended = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  // A test run that is killed must not leave a server behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const deadline = Date.now() + 30_000;
  while (!(await answers(host, options.port))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() > deadline) {
      kill();
      throw new StartError(`The Firestore server did not start on port ${options.port}. It said: ${output.trim()}`);
    }
    await sleep(20);
  }
  const stop = async () => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    const late = setTimeout(kill, 3000);
    await ended;
    clearTimeout(late);
  };
  return { host, port: options.port, pid: child.pid ?? 0, stop };
}

async function answers(host: string, port: number): Promise<boolean> {
  return fetch(`http://${host}:${port}/`).then(
    (answer) => answer.ok,
    () => false,
  );
}
