/**
 * `npm run mutate:rules`: changes firestore.rules in one place at a time and runs the rules tests
 * against it; some test must fail. Prints each survivor and `killed/total`.
 *
 *   -- --only 120-180   only mutants on these lines
 *   -- --list           the mutants, without running anything
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { EQUIVALENT } from '../tests/support/equivalent-mutants.ts';
import type { Trace } from '../tests/support/rules-coverage.ts';
import { mutantsOf, type Mutant } from '../tests/support/rules-mutants.ts';
import { startFirestoreAlone } from './lib/firestore-server.ts';
import { root } from './lib/root.ts';

const rulesFile = join(root, 'firestore.rules');
const rules = readFileSync(rulesFile, 'utf8');
const args = process.argv.slice(2);
const [from = 0, to = Infinity] = (args[args.indexOf('--only') + 1] ?? '').split('-').map(Number).filter(Boolean);
const mutants = mutantsOf(rules).filter(({ line }) => !args.includes('--only') || (line >= from && line <= to));

async function run(): Promise<boolean> {
  const started = Date.now();
  const trialFile = join(root, '.local', `mutant-${process.pid}.rules`);
  mkdirSync(join(root, '.local'), { recursive: true });
  writeFileSync(trialFile, rules);
  process.env['RULES_FILE'] = trialFile;
  const compiler = await startCompiler();
  const vitest = await startTests();
  const files = await specifications(vitest);
  const traces = await tracedBaseline(vitest, files);

  let [killed, invalid, excused] = [0, 0, 0];
  const survivors: Mutant[] = [];
  for (const [i, mutant] of mutants.entries()) {
    if (isExcused(mutant)) {
      excused++;
      continue;
    }
    if (!(await compiler.accepts(mutant.text))) {
      invalid++;
      continue;
    }
    writeFileSync(trialFile, mutant.text);
    const killer = await killerOf(vitest, files, testsFor(mutant, traces));
    if (process.env['MUTATE_TRACE']) console.log(`${Date.now() - started} L${mutant.line} ${mutant.what} => ${killer}`);
    if (killer) killed++;
    else {
      survivors.push(mutant);
      console.log(`survives: L${mutant.line} ${mutant.what}`);
    }
    if (i % 50 === 49) console.log(`… ${i + 1} of ${mutants.length}, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  await vitest.close();
  await compiler.stop();
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  const total = mutants.length - invalid - excused;
  console.log(`${excused} equivalent mutants (tests/support/equivalent-mutants.ts), ${invalid} that do not compile.`);
  console.log(`${killed}/${total} killed in ${minutes} minutes.`);
  return survivors.length === 0;
}

/** Whether a mutant is listed as one that changes nothing anybody could see. */
function isExcused({ line, what }: Mutant): boolean {
  const code = rules.split('\n')[line - 1]?.trim() ?? '';
  return EQUIVALENT.some((one) => one.what === what && (one.on === undefined || code.includes(one.on)));
}

/** A server of its own that says whether a mutant compiles without a remark. */
async function startCompiler() {
  const port = 18_000 + (process.pid % 10_000);
  const server = await startFirestoreAlone({ port, rulesFile });
  const accepts = async (content: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/emulator/v1/projects/demo-compile:securityRules`, {
      method: 'PUT',
      body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
    });
    return answer.ok && !((await answer.json()) as { issues?: unknown }).issues;
  };
  return { accepts, stop: () => server.stop() };
}

/** One vitest for all mutants: its Firestore server stays, the tests read the rules anew each time. */
function startTests(): Promise<Vitest> {
  return createVitest('test', {
    root,
    project: ['emulator'],
    watch: false,
    bail: 1,
    reporters: [{}],
    fileParallelism: false,
    maxWorkers: 1,
  });
}

async function specifications(vitest: Vitest): Promise<Map<string, TestSpecification>> {
  const folder = join(root, 'tests', 'rules');
  const wanted = readdirSync(folder).filter((name) => name.endsWith('.rules.test.ts'));
  const all = await vitest.globTestSpecifications(wanted.map((name) => join(folder, name)));
  return new Map(all.map((one) => [basename(one.moduleId), one]));
}

/** The first failing test of a file, of those whose names fit. */
async function failureIn(vitest: Vitest, file: TestSpecification, again = true): Promise<string | undefined> {
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([file]);
  vitest.state.clearErrors();
  // Vitest answers with the files of earlier runs too.
  const module = testModules.find(({ moduleId }) => moduleId === file.moduleId);
  if (!module) {
    // A busy machine may be late with a worker.
    if (again) return failureIn(vitest, file, false);
    throw new Error(`${file.moduleId} was not run: ${unhandledErrors.map(String).join('; ')}`);
  }
  if (module.ok() && unhandledErrors.length === 0) return undefined;
  // A file that fails without a failed test proves nothing about the rules.
  const [failed] = [...module.children.allTests('failed')];
  const errors = [...unhandledErrors, ...(failed?.result().errors ?? []), ...module.errors()];
  if (!failed && again) return failureIn(vitest, file, false);
  if (!failed)
    throw new Error(
      `${file.moduleId} failed outside its tests: ${errors.map((one) => JSON.stringify(one)).join('; ')}`,
    );
  return `${failed.fullName}: ${(errors[0] as { message?: string } | undefined)?.message}`;
}

/** All tests on the unchanged rules, and what each of them made the rules do. */
async function tracedBaseline(vitest: Vitest, files: Map<string, TestSpecification>): Promise<Trace[]> {
  const traceFile = join(root, '.local', `trace-${process.pid}.jsonl`);
  process.env['RULES_TRACE'] = traceFile;
  for (const file of files.values()) {
    const failure = await failureIn(vitest, file);
    if (failure) throw new Error(`The tests do not pass on the unchanged rules: ${failure}.`);
  }
  delete process.env['RULES_TRACE'];
  const lines = readFileSync(traceFile, 'utf8').trim().split('\n');
  rmSync(traceFile);
  return lines.map((line) => JSON.parse(line) as Trace);
}

/**
 * Only tests that reached the mutated expression can notice. Those where it had a value go first, the
 * ones with little work before the others.
 */
function testsFor({ start, end, what }: Mutant, traces: readonly Trace[]): Trace[] {
  const around = (span: string) => {
    const [from, to] = span.split('-').map(Number) as [number, number];
    return from <= start && to + 2 >= end ? to - from : Infinity;
  };
  const spans = new Set(traces.flatMap(({ reached }) => reached));
  const nearest = [...spans].sort((a, b) => around(a) - around(b))[0] as string;
  // Literals and limits are not counted by the server: their callers are.
  const limit = /function (\w+)\(\) \{ return $/.exec(rules.slice(0, start))?.[1];
  const wanted = limit
    ? [...spans].filter((span) => rules.slice(Number(span.split('-')[0])).startsWith(`${limit}(`))
    : around(nearest) < Infinity
      ? [nearest]
      : [...spans];
  // Numbers are what the tables of the fields are about.
  const apt = (test: string) => /^\d+ made/.test(what) && test.startsWith('EQV-1');
  const rank = ({ test, valued, work }: Trace) =>
    (wanted.some((span) => valued.includes(span)) ? 0 : 1e9) + work - (apt(test) ? 1e8 : 0);
  return traces
    .filter(({ reached }) => wanted.some((span) => reached.includes(span)))
    .sort((a, b) => rank(a) - rank(b));
}

/** The first test that fails: a few likely ones alone, then the others file by file. */
async function killerOf(
  vitest: Vitest,
  files: Map<string, TestSpecification>,
  tests: readonly Trace[],
): Promise<string | undefined> {
  const rounds: (readonly Trace[])[] = [];
  for (let left = tests; left.length > 0;) {
    const [first] = left as [Trace];
    const few = left.filter(({ file }) => file === first.file).slice(0, rounds.length < 3 ? 4 : Infinity);
    rounds.push(few);
    left = left.filter((one) => !few.includes(one));
  }
  for (const round of rounds) {
    const names = round.map(({ test }) => test.split(' > ').at(-1) as string);
    vitest.setGlobalTestNamePattern(
      new RegExp(names.map((name) => `${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`).join('|')),
    );
    const failure = await failureIn(vitest, files.get(round[0]!.file) as TestSpecification);
    if (failure) return failure;
  }
  return undefined;
}

if (args.includes('--list')) for (const { line, what } of mutants) console.log(`L${line} ${what}`);
else process.exit((await run()) ? 0 : 1);
