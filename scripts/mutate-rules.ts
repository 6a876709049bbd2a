/**
 * `npm run mutate:rules`: changes firestore.rules in one place at a time and runs the rules tests
 * against it; some test must fail. Prints each survivor and `killed/total`.
 *
 *   -- --only 120-180   only mutants on these lines
 *   -- --list           the mutants, without running anything
 *   -- --killers        who killed each
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { EQUIVALENT } from '../tests/support/equivalent-mutants.ts';
import type { MiniFile, MiniTest } from '../tests/support/mini-vitest.ts';
import type { Trace } from '../tests/support/rules-coverage.ts';
import { mutantsOf, type Mutant } from '../tests/support/rules-mutants.ts';
import { startFirestoreAlone } from './suite/firestore-server.ts';
import { root } from './lib/root.ts';

interface Known extends MiniTest {
  readonly in: MiniFile;
  readonly trace: Trace;
}

const rulesFile = join(root, 'firestore.rules');
const rules = readFileSync(rulesFile, 'utf8');
const lines = rules.split('\n');
const args = process.argv.slice(2);
const [from, to] = (args[args.indexOf('--only') + 1] ?? '').split('-').map(Number);
const inRange = ({ line }: Mutant) => !args.includes('--only') || (line >= (from ?? 0) && line <= (to ?? from ?? 0));

async function run(): Promise<boolean> {
  const started = Date.now();
  const mutants = mutantsOf(rules).filter(inRange);
  const trialFile = join(root, '.local', `mutant-${process.pid}.rules`);
  mkdirSync(join(root, '.local'), { recursive: true });
  writeFileSync(trialFile, rules);
  process.env['RULES_FILE'] = trialFile;
  const port = 18_000 + (process.pid % 10_000);
  const server = await startFirestoreAlone({ port, rulesFile });
  const files = await loadTests(port);
  const tests = await tracedBaseline(files);
  console.log(`${mutants.length} mutants, ${tests.length} tests, ready after ${seconds(started)} s.`);

  const count = { killed: 0, invalid: 0, equivalent: 0 };
  const survivors: Mutant[] = [];
  for (const [i, mutant] of mutants.entries()) {
    if (isEquivalent(mutant)) count.equivalent++;
    else if (!(await compiles(port, mutant.text))) count.invalid++;
    else {
      writeFileSync(trialFile, mutant.text);
      const killer = await killerOf(testsFor(mutant, tests));
      if (args.includes('--killers')) console.log(`L${mutant.line} ${mutant.what} => ${killer}`);
      if (killer) count.killed++;
      else {
        survivors.push(mutant);
        console.log(`survives: L${mutant.line} ${mutant.what}`);
      }
    }
    if (i % 100 === 99) console.log(`… ${i + 1} of ${mutants.length}, ${seconds(started)} s`);
  }
  await server.stop();
  rmSync(trialFile);
  console.log(`${count.equivalent} equivalent (tests/support/equivalent-mutants.ts), ${count.invalid} do not compile.`);
  console.log(`${count.killed}/${count.killed + survivors.length} killed in ${seconds(started)} s.`);
  return survivors.length === 0;
}

const seconds = (since: number) => Math.round((Date.now() - since) / 1000);

/** Whether a mutant is listed as one that changes nothing anybody could see. */
function isEquivalent({ line, what }: Mutant): boolean {
  return EQUIVALENT.some((one) => one.what === what && (one.on === undefined || lines[line - 1]?.includes(one.on)));
}

async function compiles(port: number, content: string): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/emulator/v1/projects/demo-compile:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  return answer.ok; // Remarks, as on a function that is used no more, do not matter here.
}

/** All rules tests in this process, over the small stand-in for vitest. */
async function loadTests(firestorePort: number): Promise<MiniFile[]> {
  const stand = pathToFileURL(join(root, 'tests', 'support', 'mini-vitest.ts')).href;
  registerHooks({
    resolve: (name, context, next) => (name === 'vitest' ? { url: stand, shortCircuit: true } : next(name, context)),
  });
  const { load } = await import('../tests/support/mini-vitest.ts');
  const folder = join(root, 'tests', 'rules');
  const files: MiniFile[] = [];
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.rules.test.ts'))
    .sort())
    files.push(await load(join(folder, name), { firestorePort }));
  return files;
}

/** Runs every test on the unchanged rules: it must pass, and its trace says which expressions it evaluates. */
async function tracedBaseline(files: readonly MiniFile[]): Promise<Known[]> {
  const traceFile = join(root, '.local', `trace-${process.pid}.jsonl`);
  process.env['RULES_TRACE'] = traceFile;
  for (const file of files) {
    for (const step of file.beforeAll) await step();
    for (const { name, run } of file.tests)
      await run().catch((cause: unknown) => {
        throw new Error(`${basename(file.file)} ${name} fails on the unchanged rules.`, { cause });
      });
  }
  delete process.env['RULES_TRACE'];
  const traces = readFileSync(traceFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Trace);
  rmSync(traceFile);
  const all = files.flatMap((file) => file.tests.map((one) => ({ ...one, in: file })));
  if (all.length !== traces.length) throw new Error(`${all.length} tests left ${traces.length} traces.`);
  return all.map((one, i) => ({ ...one, trace: traces[i] as Trace }));
}

/**
 * Only tests that reached the mutated expression can notice. Those where it had a value go first, the
 * ones with little work before the others.
 */
function testsFor({ start, end, what }: Mutant, tests: readonly Known[]): Known[] {
  const around = (span: string) => {
    const [first, last] = span.split('-').map(Number) as [number, number];
    return first <= start && last + 2 >= end ? last - first : Infinity;
  };
  const spans = [...new Set(tests.flatMap(({ trace }) => trace.reached))];
  const nearest = spans.reduce((a, b) => (around(b) < around(a) ? b : a));
  // The server does not count literals and limits, only their callers.
  const limit = /function (\w+)\(\) \{ return $/.exec(rules.slice(0, start))?.[1];
  const calls = limit ? spans.filter((span) => rules.startsWith(`${limit}(`, Number(span.split('-')[0]))) : [];
  const wanted = new Set(limit ? calls : around(nearest) < Infinity ? [nearest] : spans);
  // The tables of the fields test sizes, types and characters.
  const isShape = /^\d+ made|\.size\(\)|\.matches\(| is (string|list|int|map|timestamp|bool)/.test(what);
  const apt = (name: string) => isShape && name.startsWith('EQV-1');
  const rank = ({ name, trace }: Known) =>
    (trace.valued.some((span) => wanted.has(span)) ? 0 : 1e9) + trace.work - (apt(name) ? 1e8 : 0);
  return tests.filter(({ trace }) => trace.reached.some((span) => wanted.has(span))).sort((a, b) => rank(a) - rank(b));
}

/** The first test that fails; each file begins with the mutated rules and its own documents. */
async function killerOf(tests: readonly Known[]): Promise<string | undefined> {
  const begun = new Set<MiniFile>();
  for (const one of tests) {
    if (!begun.has(one.in)) for (const step of one.in.beforeAll) await step();
    begun.add(one.in);
    let failure = await failureOf(one);
    // A lost connection is no verdict of the rules.
    if (failure?.includes('code=unavailable')) failure = await failureOf(one);
    if (failure !== undefined) return `${one.name}: ${failure.split('\n')[0]}`;
  }
  return undefined;
}

async function failureOf({ run }: MiniTest): Promise<string | undefined> {
  const late = sleep(60_000, 'it took more than a minute', { ref: false });
  return Promise.race([run().then(() => undefined, String), late]);
}

if (args.includes('--list'))
  for (const { line, what } of mutantsOf(rules).filter(inRange)) console.log(`L${line} ${what}`);
else process.exit((await run()) ? 0 : 1);
