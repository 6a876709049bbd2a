import { loadSeed } from './demo.ts';
import { StartError } from './programs.ts';
import { startSuite, type Suite } from './suite.ts';
import { warmUp } from './warm-up.ts';

/**
 * Where tests run their suite, beside a running `npm start`. Not 100 or 200: 4400 + 100 is the
 * logging port of offset 0, and 9099 + 200 its Eventarc port.
 */
export const testOffset = 300;

/** A whole suite in memory with the demo community, for browser tests and benches. Build before. */
export async function startSeededSuite(options: {
  offset: number;
  say?: (line: string) => void;
  abort?: AbortSignal;
}): Promise<Suite> {
  const suite = await startSuite({ ...options, dataDir: null });
  try {
    const demo = await loadSeed();
    if (!demo) throw new StartError('There is no scripts/seed.ts: nothing to test with.');
    await Promise.race([demo.seed({ offset: options.offset }), suite.ended.then(fail)]);
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
