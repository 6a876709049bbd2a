import { join } from 'node:path';
import type { StartArguments } from '../lib/arguments.ts';
import { buildFunctions } from '../build/build-functions.ts';
import { catchUp } from './catch-up.ts';
import { loadAlive, loadSeed } from './demo.ts';
import { refuseSecond } from './orphans.ts';
import { panel } from './panel.ts';
import { StartError } from '../lib/programs.ts';
import { localFolder, stateFileOf } from '../lib/root.ts';
import { listenForStop } from './stop-signals.ts';
import { startSuite, type Suite } from './suite.ts';
import { warmUp } from './warm-up.ts';

/** A part beside the emulators, which can also end unexpectedly. */
interface WebServer {
  ended: Promise<string>;
  stop: () => Promise<void>;
}

export interface Session {
  command: 'start' | 'dev';
  wishes: StartArguments;
  /** The web app: a build for Hosting, or a server that takes Hosting's place. */
  web: { hosting: boolean; prepare: () => Promise<void | WebServer> };
  /** Any deployed callable: its first call starts the functions worker. */
  callable: string;
}

type CleanUp = (() => Promise<void> | void)[];

const say = (line: string) => console.log(line);

/** Runs a whole session until Ctrl-C. Rejects with one sentence when anything fails, after everything is stopped. */
export async function runSession(session: Session): Promise<void> {
  const started = performance.now();
  refuseSecond(stateFileOf(session.wishes.offset));
  const cleanUp: CleanUp = [];
  const { aborting, end } = listenForStop('Saving and stopping …');
  try {
    say('Building and starting the suite …');
    const { suite, server } = await startParts(session, aborting, cleanUp);
    const ended = Promise.race([suite.ended, ...(server ? [server.ended] : [])]);
    const running = async () => {
      await fill(session, suite);
      if (session.wishes.alive) await enliven(session.wishes.offset, cleanUp);
      if (suite.restored) cleanUp.push(catchUp(session.wishes.offset).stop);
      await tell(session, suite, (performance.now() - started) / 1000);
      return ended;
    };
    const death = await Promise.race([running(), ended, end]);
    if (death !== null) throw new StartError(`${death}. Everything is stopped; run npm run ${session.command} again.`);
  } finally {
    for (const step of cleanUp.reverse()) await step();
  }
}

/** The functions first (half a second), then emulators and web app beside each other. */
async function startParts(session: Session, aborting: AbortController, cleanUp: CleanUp) {
  const { offset, fresh } = session.wishes;
  const functions = await buildFunctions({
    watch: session.command === 'dev',
    onRebuild: (problem) => say(problem ?? 'Functions rebuilt: the new code answers in about three seconds.'),
  });
  cleanUp.push(functions.stop);
  const start = async () => {
    const dataDir = join(localFolder(offset), 'data');
    const { hosting } = session.web;
    const suite = await startSuite({ offset, fresh, dataDir, hosting, say, abort: aborting.signal });
    cleanUp.push(suite.stop);
    return suite;
  };
  const prepare = async () => {
    const server = await session.web.prepare();
    if (server) cleanUp.push(server.stop);
    return server;
  };
  const abortOnFailure = (error: unknown): never => {
    aborting.abort(error);
    throw error;
  };
  const parts = [start().catch(abortOnFailure), prepare().catch(abortOnFailure)] as const;
  // Waits for both, so that nothing is still starting when we clean up. The first error counts.
  await Promise.allSettled(parts);
  aborting.signal.throwIfAborted();
  const [suite, server] = await Promise.all(parts);
  return { suite, server };
}

/** The demo community at the first start; then the first, slow, calls. */
async function fill(session: Session, suite: Suite): Promise<void> {
  if (!suite.restored) {
    const demo = await loadSeed();
    say('Filling in the demo community …');
    await demo.seed({ offset: session.wishes.offset });
    await suite.keep();
  }
  await warmUp(suite.ports, { callable: session.callable, page: '/' });
}

async function enliven(offset: number, cleanUp: CleanUp): Promise<void> {
  const { alive } = await loadAlive();
  const living = alive({ offset });
  cleanUp.push(() => living.stop());
}

async function tell(session: Session, suite: Suite, seconds: number): Promise<void> {
  const demo = await loadSeed();
  say(
    panel({
      offset: session.wishes.offset,
      ports: suite.ports,
      seconds,
      restored: suite.restored,
      accounts: demo.DEMO_ACCOUNTS,
      password: demo.DEMO_PASSWORD,
      command: session.command,
    }),
  );
}
