import { loadSeed } from './demo.ts';
import { StartError } from '../lib/programs.ts';
import { startSuite, type Suite } from './suite.ts';
import { warmUp } from './warm-up.ts';

/**
 * Where tests run their suite, beside a running `npm start`. Not 100 (4400 + 100 is the logging port of
 * offset 0), not 200 (9099 + 200 its Eventarc port), not 600 (4400 + 600 its web port): see the test.
 * `TEST_OFFSET` moves them, for tests of several working copies at once.
 */
export const testOffset = Number(process.env['TEST_OFFSET'] ?? 300);

/** A whole suite in memory with the demo community, for browser tests and benches. Build before. */
export async function startSeededSuite(options: {
  offset: number;
  say?: (line: string) => void;
  abort?: AbortSignal;
}): Promise<Suite> {
  // Whoever does not listen for Ctrl-C would leave the emulators behind: the suite ends them at our exit.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(130));
  }
  const suite = await startSuite({ ...options, dataDir: null });
  try {
    const demo = await loadSeed();
    const seeded = demo.seed(options).then(() => demo.untilFollowed(options));
    await Promise.race([seeded, suite.ended.then(fail)]);
    await warmUp(suite.ports, { callable: 'ping', page: '/' });
    return suite;
  } catch (error) {
    await suite.stop();
    throw error;
  }
}

function fail(sentence: string): never {
  throw new StartError(sentence);
}
