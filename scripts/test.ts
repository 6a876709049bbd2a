import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.ts';
import { buildFunctions } from './build/build-functions.ts';
import { buildWeb } from './build/build-web.ts';
import { runChild } from './lib/child.ts';
import { findFirestoreServer } from './suite/firestore-server.ts';
import { exitWith, StartError } from './lib/programs.ts';
import { root } from './lib/root.ts';
import { requireBudget } from './build/script-size.ts';
import { startSeededSuite, testOffset } from './suite/seeded-suite.ts';
import { listenForStop } from './suite/stop-signals.ts';
import {
  judge,
  nothing,
  playwrightTally,
  playwrightTimes,
  readReport,
  slowest,
  sum,
  type Tally,
  type Timed,
  vitestTally,
  vitestTimes,
} from './lib/test-report.ts';

const reports = join(root, '.local', 'reports');
/** Where the workers of the journeys keep what they tell each other. */
const shared = join(root, '.local', 'journeys');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

interface Run {
  abort: AbortSignal;
  /** For Vitest and Playwright, from behind a `--`. */
  extra: string[];
  /** Gets what a step prints, where two run at once; else it is printed as it comes. */
  onOutput?: (text: string) => void;
  /** How often the browser journeys run, each time against a suite of their own. */
  repeat: number;
}

async function check({ abort }: Run): Promise<Tally> {
  const code = await runChild(process.execPath, [join(root, 'scripts', 'check.ts')], { cwd: root, abort });
  return code === 0 ? nothing : { ...nothing, failed: 1 };
}

/** Runs Vitest with a report, and prints its slowest tests. `onlySome`: no test at all is no failure. */
async function runVitest(run: Run, name: string, args: string[], onlySome = false): Promise<Tally> {
  const { abort, extra, onOutput } = run;
  const file = join(reports, `${name}.json`);
  const all = ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...extra];
  const code = await runChild(bin('vitest'), all, { cwd: root, abort, ...(onOutput && { onOutput }) });
  tellSlowest(readReport(file, vitestTimes), onOutput);
  const tally = readReport(file, vitestTally);
  return onlySome && code === 0 && (tally?.passed ?? 0) === 0 ? nothing : judge(tally, code);
}

const vitest = (run: Run) => runVitest(run, 'vitest', []);

/** The gallery's screens in a real browser, without a server. */
const screens = (run: Run) => runVitest(run, 'screens', ['--config', 'tests/screens/vitest.config.ts']);

/** What the working day needs: the checks, and the tests that anything changed since the last commit leads to. */
const changed = async (run: Run) =>
  sum(await check(run), await runVitest(run, 'changed', ['--changed', '--passWithNoTests'], true));

function tellSlowest(
  times: readonly Timed[] | null,
  say: (text: string) => void = (text) => process.stdout.write(text),
) {
  if (times && times.length > 10) say(`The ten slowest:\n${slowest(times).join('\n')}\n`);
}

async function build(): Promise<Tally> {
  await buildFunctions();
  await buildWeb({ mode: 'emulator' });
  requireBudget();
  return nothing;
}

async function e2e(run: Run): Promise<Tally> {
  let total = nothing;
  for (let turn = 0; turn < run.repeat; turn++) total = sum(total, await journeys(run));
  return total;
}

async function journeys({ abort, extra }: Run): Promise<Tally> {
  const file = join(reports, 'playwright.json');
  rmSync(shared, { recursive: true, force: true });
  const env = {
    CHROMIUM: await findBrowser(),
    SUITE_OFFSET: String(testOffset),
    E2E_SHARED: shared,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  };
  const suite = await startSeededSuite({ offset: testOffset, say: console.log, abort });
  try {
    const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json', ...extra];
    const running = runChild(bin('playwright'), args, { cwd: root, env: { ...suite.env, ...env }, abort });
    const death = await Promise.race([running, suite.ended]);
    if (typeof death === 'string') throw new StartError(`${death}: the browser tests cannot go on.`);
    tellSlowest(readReport(file, playwrightTimes));
    return judge(readReport(file, playwrightTally), death);
  } finally {
    await suite.stop();
  }
}

/** Plain clients, one attack for each line of docs/security.md. They also run with `vitest`. */
const hostile = (run: Run) => runVitest(run, 'hostile', ['tests/hostile']);

/** Every field of another type, and the screens that read it, in a browser. Needs a build. */
async function chaos(run: Run): Promise<Tally> {
  process.env['CHAOS'] = '1';
  const tally = await journeys(run);
  const counted = readReport(join(shared, 'chaos'), ({ states, failed }: { states: number; failed: number }) => ({
    ...nothing,
    passed: states - failed,
    failed,
  }));
  return judge(counted, tally.failed);
}

/** Drops or negates each condition of the rules: see `npm run mutate:rules`. */
async function mutate({ abort }: Run): Promise<Tally> {
  const code = await runChild(process.execPath, [join(root, 'scripts', 'mutate-rules.ts')], { cwd: root, abort });
  return code === 0 ? nothing : { ...nothing, failed: 1 };
}

const steps = { check, vitest, screens, build, e2e, changed, mutate, hostile, chaos };
type StepName = keyof typeof steps;
/** What the last line counts, where it is not tests. */
const COUNTED: Readonly<Record<string, string>> = { hostile: 'attacks', chaos: 'states' };
const EVERY_RUN: readonly StepName[] = ['check', 'vitest', 'screens', 'build', 'e2e'];
/** `npm run test:deep`: everything, with all languages and sizes, and large samples instead of small ones. */
const DEEP: readonly StepName[] = [...EVERY_RUN, 'mutate'];

/** Runs a step to its end. Whatever it throws is a failure, told in words. */
async function timed(run: Run, name: StepName) {
  const started = performance.now();
  const tally = await steps[name](run).catch((error: unknown) => {
    run.abort.throwIfAborted();
    console.error(error instanceof StartError ? error.message : error);
    return { ...nothing, failed: 1 };
  });
  run.abort.throwIfAborted();
  return { tally, seconds: (performance.now() - started) / 1000 };
}

/** Starts a step; the returned function prints what it said and returns what `timed` does. */
function startQuietly(run: Run, name: StepName) {
  let said = '';
  const onOutput = (text: string) => {
    said += text;
  };
  const running = timed({ ...run, onOutput }, name);
  // An abort is told by the step that is awaited.
  running.catch(() => {});
  return async () => {
    const result = await running;
    process.stdout.write(said);
    return result;
  };
}

/**
 * `npm test`: everything. `npm test -- vitest` or `npm test -- build e2e -- -g chat`: a part of it; `-- changed`: what
 * the changes since the last commit lead to. `--deep`: the large samples, and the mutation of the rules. `--repeat 3`:
 * the journeys three times.
 */
async function test(args: string[]): Promise<boolean> {
  const { aborting } = listenForStop('Stopping the tests …');
  const split = args.includes('--') ? args.indexOf('--') : args.length;
  const named = args.slice(0, split).filter((name) => name !== '--deep');
  const isDeep = args.includes('--deep');
  const at = named.indexOf('--repeat');
  const [, times = '1'] = at < 0 ? [] : named.splice(at, 2);
  if (!/^[1-9]\d?$/.test(times)) throw new StartError('--repeat wants a number, for example --repeat 3.');
  const unknown = named.find((name) => !(name in steps));
  if (unknown) throw new StartError(`There is no step "${unknown}": ${Object.keys(steps).join(', ')}.`);
  const run: Run = { abort: aborting.signal, extra: args.slice(split + 1), repeat: Number(times) };

  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await findFirestoreServer();
  await findBrowser();

  let total = nothing;
  if (isDeep) process.env['DEEP'] = '1';
  const wanted = named.length > 0 ? named : isDeep ? DEEP : EVERY_RUN;
  const isWanted = (name: StepName) => wanted.includes(name);
  // Vitest waits for locks a third of its time: the screens use the processors meanwhile, and print when it has ended.
  const early = isWanted('vitest') && isWanted('screens') ? startQuietly(run, 'screens') : undefined;
  for (const name of (Object.keys(steps) as StepName[]).filter(isWanted)) {
    console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
    const { tally, seconds } = await (name === 'screens' && early ? early() : timed(run, name));
    console.log(`${name}: ${tally.failed === 0 ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`);
    total = sum(total, tally);
    // Browsers against yesterday's build would prove nothing.
    if (name === 'build' && tally.failed > 0) break;
  }
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
  const [only = ''] = wanted.length === 1 ? wanted : [];
  const counted = COUNTED[only];
  console.log(
    counted
      ? `\n${total.passed + total.failed} ${counted}, ${total.failed} failed`
      : `\n${total.passed} passed, ${total.failed} failed`,
  );
  return total.failed === 0;
}

await test(process.argv.slice(2)).then((green) => process.exit(green ? 0 : 1), exitWith);
