import { StartError } from '../lib/programs.ts';

export interface StopSignals {
  /** Aborts everything that is still starting; the person sees its reason. */
  aborting: AbortController;
  /** Resolves when a person wants the end; rejects when our own code crashed. */
  end: Promise<null>;
}

/** Turns Ctrl-C, a closed terminal and our own mistakes into one orderly end. */
export function listenForStop(words: string): StopSignals {
  const aborting = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<null>();
  promise.catch(() => {});
  const interrupt = () => {
    if (aborting.signal.aborted) return;
    console.log(`\n${words}`);
    aborting.abort(new StartError('Stopped.'));
    resolve(null);
  };
  // npm, the entry script and the terminal may each send one: only the first counts.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);
  // Writing to a closed terminal must not keep us from saving.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, reject);
  return { aborting, end: promise };
}
