import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bench, BenchContext, Figures } from '../tests/bench/context.ts';
import { goals } from '../tests/bench/goals.ts';
import { findBrowser } from './lib/browser.ts';
import { buildFunctions } from './build/build-functions.ts';
import { buildWeb } from './build/build-web.ts';
import { exitWith } from './lib/programs.ts';
import { startSeededSuite } from './suite/seeded-suite.ts';
import { DEMO_PASSWORD } from './seed/accounts.ts';

/** Collides with neither `npm start` nor the tests, so that a bench runs beside both. `BENCH_OFFSET` moves it. */
const OFFSET = Number(process.env['BENCH_OFFSET'] ?? 1200);

/** `npm run bench`, `-- --json`, `-- --only delivery,warm`. Figures are printed, never asserted. */
async function bench() {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });
  const say = values.json ? () => {} : console.log;
  const chosen = values.only?.split(',');
  await Promise.all([buildFunctions(), buildWeb({ mode: 'emulator' })]);
  const suite = await startSeededSuite({ offset: OFFSET, say });
  const figures: Figures = {};
  try {
    const context: BenchContext = {
      url: `http://127.0.0.1:${suite.ports.web}`,
      offset: OFFSET,
      browserPath: await findBrowser(),
      password: DEMO_PASSWORD,
      yieldProcessors: suite.yieldProcessors,
      say,
    };
    for (const one of await benches()) {
      if (chosen && !chosen.includes(one.name)) continue;
      say(`\n${one.name} …`);
      Object.assign(figures, await one.run(context));
    }
  } finally {
    await suite.stop();
  }
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else print(figures);
}

async function benches(): Promise<Bench[]> {
  const [a, b, c, d, e, f, g, h, i] = await Promise.all([
    import('../tests/bench/size.bench.ts'),
    import('../tests/bench/delivery.bench.ts'),
    import('../tests/bench/day.bench.ts'),
    import('../tests/bench/warm.bench.ts'),
    import('../tests/bench/lighthouse.bench.ts'),
    import('../tests/bench/fanout.bench.ts'),
    import('../tests/bench/public.bench.ts'),
    import('../tests/bench/screening.bench.ts'),
    import('../tests/bench/people.bench.ts'),
  ]);
  return [a.size, b.delivery, f.fanout, h.screening, i.people, c.day, d.warm, e.app, g.publicPages];
}

/** Prints each figure with a bar towards its goal, and the recorded one beside it. */
function print(figures: Figures) {
  const recorded = JSON.parse(
    readFileSync(new URL('../tests/bench/baseline.json', import.meta.url), 'utf8'),
  ) as Figures;
  console.log(`\n${'figure'.padEnd(24)}${'now'.padStart(9)}${'recorded'.padStart(10)}${'goal'.padStart(9)}`);
  for (const [key, value] of Object.entries(figures)) {
    const goal = goals[key];
    const share = goal && value > 0 ? (goal.atMost ? value / goal.value : goal.value / value) : 0;
    const bar = goal ? `${'█'.repeat(Math.min(20, Math.round(share * 10)))}${share > 1 ? ' over' : ''}` : '';
    const wanted = goal ? `${goal.atMost ? '≤' : '≥'} ${goal.value}` : '';
    console.log(
      `${key.padEnd(24)}${String(value).padStart(9)}${String(recorded[key] ?? '–').padStart(10)}${wanted.padStart(9)}  ${bar}`,
    );
  }
}

await bench().catch(exitWith);
