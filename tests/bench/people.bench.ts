import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type * as content from '../../packages/content/src/people.ts';
import { manyPeople } from '../../packages/content/src/testing/people.ts';
import { type Bench, type Figures, openBrowser, openPage, round } from './context.ts';
import { percentile } from './stopwatch.ts';

const PEOPLE = 20_000;
/** A phone of some years ago. */
const CPU_RATE = 4;
/** Typed letter by letter; with prefixes, letters that are wrong, two words, competences and places. */
const QUESTIONS = [
  'karin berg',
  'trygghetsvandring',
  'tryghetsvandirng',
  'medborgardialog',
  'förvaltningar',
  'ostra goteborg',
  'dialog hisingen',
  'mendez',
];
const CONTENT = new URL('../../packages/content/src/people.ts', import.meta.url);

/** A key in the search for people, among many, on a slow device; and the least that it can cost: one scan of a text. */
export const people: Bench = {
  name: 'people',
  async run(context): Promise<Figures> {
    const browser = await openBrowser(context);
    try {
      const page = await openPage(browser);
      await page.addScriptTag({ content: await bundled() });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
      const { keys, probes, prepareMs, longestMs } = await page.evaluate(measure, {
        all: manyPeople(PEOPLE),
        questions: QUESTIONS,
      });
      return {
        'people.searchP95Ms20k': round(percentile(keys, 0.95)),
        'people.probeP95Ms20k': round(percentile(probes, 0.95)),
        'people.ratio': round(percentile(keys, 0.95) / percentile(probes, 0.95), 2),
        'people.prepareMs20k': round(prepareMs, 0),
        'people.longestStepMs20k': round(longestMs),
      };
    } finally {
      await browser.close();
    }
  },
};

declare global {
  var peopleSearch: Pick<typeof content, 'findPeople' | 'NO_FILTER' | 'preparing'>;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(CONTENT)],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'peopleSearch',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Runs in the page. */
function measure({ all, questions }: { all: ReturnType<typeof manyPeople>; questions: readonly string[] }) {
  const { findPeople, NO_FILTER, preparing } = globalThis.peopleSearch;
  const begun = performance.now();
  const steps = preparing(all);
  let longestMs = 0;
  let step: ReturnType<typeof steps.next>;
  do {
    const from = performance.now();
    step = steps.next();
    longestMs = Math.max(longestMs, performance.now() - from);
  } while (!step.done);
  const prepareMs = performance.now() - begun;
  const prepared = step.value;
  const text = all.map((one) => Object.values(one).join(' ').toLowerCase()).join('\n');
  const keys: number[] = [];
  const probes: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (const question of questions) {
      for (let length = 1; length <= question.length; length += 1) {
        const words = question.slice(0, length);
        const from = performance.now();
        findPeople(prepared, { ...NO_FILTER, words }, 40);
        const until = performance.now();
        let found = 0;
        for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found += 1;
        probes.push(performance.now() - until + found * 0);
        // The first round is for the engine, which compiles.
        if (round > 0) keys.push(until - from);
      }
    }
  }
  return { keys, probes, prepareMs, longestMs };
}
