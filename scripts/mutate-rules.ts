/**
 * `npm run mutate:rules`: changes firestore.rules in one place at a time and runs the rules tests
 * against it; some test must fail. Prints each survivor and `killed/total`.
 *
 *   -- --only 120-180   only mutants on these lines
 *   -- --list           the mutants, without running anything
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { EQUIVALENT } from '../tests/support/equivalent-mutants.ts';
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
  const first = await failsIn(vitest, [...files.values()]);
  if (first) throw new Error(`The tests do not pass on the unchanged rules: ${first}.`);

  let [killed, invalid, excused] = [0, 0, 0];
  const survivors: Mutant[] = [];
  for (const [i, mutant] of mutants.entries()) {
    if (!(await compiler.accepts(mutant.text))) {
      invalid++;
      continue;
    }
    writeFileSync(trialFile, mutant.text);
    const killer = await failsIn(vitest, inOrder(files, mutant.line));
    if (process.env['MUTATE_TRACE']) console.log(`${Date.now() - started} L${mutant.line} ${mutant.what} => ${killer}`);
    if (killer) killed++;
    else if (isExcused(mutant)) excused++;
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
  return new Map(all.map((one) => [basename(one.moduleId, '.rules.test.ts'), one]));
}

/** The first test that fails, one file after the other. */
async function failsIn(vitest: Vitest, files: readonly TestSpecification[]): Promise<string | undefined> {
  for (const file of files) {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([file]);
    vitest.state.clearErrors();
    // Vitest answers with the files of earlier runs too.
    const module = testModules.find(({ moduleId }) => moduleId === file.moduleId);
    if (!module) throw new Error(`${file.moduleId} was not run.`);
    if (module.ok() && unhandledErrors.length === 0) continue;
    // A file that fails without a failed test proves nothing about the rules.
    const [failed] = [...module.children.allTests('failed')];
    const errors = [...unhandledErrors, ...(failed?.result().errors ?? []), ...module.errors()];
    if (!failed) throw new Error(`${file.moduleId} failed outside its tests: ${JSON.stringify(errors)}`);
    return `${failed.fullName}: ${(errors[0] as { message?: string } | undefined)?.message}`;
  }
  return undefined;
}

/** The tests of the block that the mutant stands in go first: they are the likely killers. */
function inOrder(files: Map<string, TestSpecification>, line: number): TestSpecification[] {
  const first = likelyKillers(line).flatMap((name) => files.get(name) ?? []);
  return [...first, ...[...files.values()].filter((file) => !first.includes(file))];
}

const KILLERS: readonly (readonly [opening: string, files: readonly string[]])[] = [
  ['match /{path=**}', ['memberships']],
  ['match /messages/{mid}', ['messages', 'equivalence']],
  ['match /topics/{tid}', ['topics', 'equivalence']],
  ['match /activity', ['groups']],
  ['match /roster', ['groups']],
  ['match /bans', ['doors', 'equivalence']],
  ['match /requests', ['doors', 'equivalence']],
  ['match /memberships', ['memberships', 'equivalence']],
  ['match /groups/{gid}', ['groups', 'equivalence', 'topics', 'messages']],
  ['match /directory', ['platform']],
  ['match /roles', ['platform']],
  ['match /standing', ['platform']],
  ['match /members/{uid}', ['members', 'equivalence']],
  ['// ---- Shapes', ['equivalence', 'messages', 'topics', 'doors']],
  ['// ---- Who', ['platform', 'messages', 'memberships']],
  ['// ---- Limits', ['equivalence', 'members', 'doors']],
];

function likelyKillers(line: number): readonly string[] {
  const before = rules.split('\n').slice(0, line);
  const [, files] = KILLERS.map(
    ([opening, names]) => [before.findLastIndex((one) => one.trim().startsWith(opening)), names] as const,
  )
    .filter(([at]) => at >= 0)
    .sort(([a], [b]) => b - a)[0] ?? [0, []];
  return files;
}

if (args.includes('--list')) for (const { line, what } of mutants) console.log(`L${line} ${what}`);
else process.exit((await run()) ? 0 : 1);
