import { appendFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../scripts/lib/root.ts';

/**
 * Rules coverage over all files of tests/rules: each leaves what the server counted for its project,
 * and at the end every expression must have been reached, true once and false once.
 */

/** Expressions that need not be all of that, by their text, each with the reason. Aim for none. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

// One folder per run of vitest: several engineers and the mutation tool share a checkout.
const folder = () => join(root, '.local', 'rules-coverage', String(process.env['RULES_COVERAGE_RUN'] ?? process.pid));
const rulesFolder = join(root, 'tests', 'rules');

interface Expression {
  sourcePosition: { line: number; column: number; currentOffset: number; endOffset: number };
  values?: { value: { boolValue?: boolean; undefined?: unknown }; count: number }[];
  children?: Expression[];
}
interface Report {
  rules: { files: [{ content: string }] };
  report: Expression[];
}
interface Seen {
  where: string;
  source: string;
  evaluated: boolean;
  values: Set<boolean | 'other'>;
}

export function clearCoverage() {
  if (process.env['RULES_FILE']) return;
  process.env['RULES_COVERAGE_RUN'] = String(process.pid);
  rmSync(folder(), { recursive: true, force: true });
  mkdirSync(folder(), { recursive: true });
}

/** Called when a test file is done. Rules under mutation leave nothing. */
export async function saveCoverage(firestore: string, project: string, testFile: string) {
  if (process.env['RULES_FILE']) return;
  const answer = await fetch(`${firestore}/emulator/v1/projects/${project}:ruleCoverage`);
  if (!answer.ok) throw new Error(`No rules coverage: ${answer.status} ${await answer.text()}`);
  writeFileSync(join(folder(), `${basename(testFile)}.json`), await answer.text());
}

/** The trace of one test: expressions that were reached, and those that got a value. */
export interface Trace {
  readonly file: string;
  readonly test: string;
  readonly reached: readonly string[];
  readonly valued: readonly string[];
  /** How many values were counted: about how much the test asks of the server. */
  readonly work: number;
}

/** For the mutation tool: leaves the trace of each test in the file that RULES_TRACE names. */
export function tracer(firestore: string, project: string) {
  const counts = new Map<string, number>();
  return async (file: string, test: string) => {
    const into = process.env['RULES_TRACE'];
    if (!into) return;
    const answer = await fetch(`${firestore}/emulator/v1/projects/${project}:ruleCoverage`);
    const { report } = (await answer.json()) as Report;
    const grown = (key: string, values: NonNullable<Expression['values']>) => {
      const sum = values.reduce((all, { count }) => all + count, 0);
      const more = sum - (counts.get(key) ?? 0);
      counts.set(key, sum);
      return more;
    };
    const [reached, valued]: [string[], string[]] = [[], []];
    let work = 0;
    (function walk(list: readonly Expression[]) {
      for (const { sourcePosition: at, values = [], children = [] } of list) {
        const span = `${at.currentOffset}-${at.endOffset}`;
        if (grown(span, values) > 0) reached.push(span);
        const more = grown(
          `=${span}`,
          values.filter(({ value }) => !('undefined' in value)),
        );
        if (more > 0) valued.push(span);
        work += more;
        walk(children);
      }
    })(report);
    appendFileSync(into, `${JSON.stringify({ file, test, reached, valued, work } satisfies Trace)}\n`);
  };
}

/** Throws with every gap, when all rules tests ran; after a part of them it judges nothing. */
export function judgeCoverage(modulesRun: readonly string[]) {
  if (process.env['RULES_FILE']) return;
  const wanted = readdirSync(rulesFolder).filter((name) => name.endsWith('.rules.test.ts'));
  const partial = wanted.some((name) => !modulesRun.includes(join(rulesFolder, name)));
  const reports = new Map(
    readdirSync(folder()).map((name) => [name, JSON.parse(readFileSync(join(folder(), name), 'utf8')) as Report]),
  );
  rmSync(folder(), { recursive: true, force: true });
  if (partial) return;
  const silent = wanted.filter((name) => !reports.has(`${name}.json`));
  if (silent.length > 0) throw new Error(`No rules coverage from ${silent.join(', ')}.`);
  const { total, gaps } = gapsIn([...reports.values()]);
  if (total === 0) throw new Error('Rules coverage saw no expression at all.');
  if (gaps.length > 0) throw new Error(`Rules coverage, ${gaps.length} of ${total} expressions:\n${gaps.join('\n')}`);
  console.log(`Rules coverage: each of ${total} expressions was reached, true and false.`);
}

function gapsIn(reports: readonly Report[]): { total: number; gaps: string[] } {
  const all = new Map<string, Seen>();
  for (const { rules, report } of reports) for (const one of report) collect(one, rules.files[0].content, all);
  const gaps = [...all.values()].flatMap((seen) => {
    const why = gapOf(seen);
    return why && !(seen.source in EXCEPTIONS) ? [`  ${seen.where} ${why}: ${seen.source}`] : [];
  });
  return { total: all.size, gaps };
}

function collect(
  { sourcePosition: at, values = [], children = [] }: Expression,
  source: string,
  all: Map<string, Seen>,
) {
  const key = `${at.currentOffset}-${at.endOffset}`;
  const text = source.slice(at.currentOffset, at.endOffset + 1);
  const seen = all.get(key) ?? { where: `L${at.line}`, source: text, evaluated: false, values: new Set() };
  all.set(key, seen);
  for (const { value } of values) {
    seen.evaluated = true;
    if (!('undefined' in value)) seen.values.add(value.boolValue ?? 'other');
  }
  for (const child of children) collect(child, source, all);
}

function gapOf({ evaluated, values }: Seen): string {
  if (!evaluated) return 'never reached';
  if (values.size === 0) return 'only an error or skipped';
  if (values.has('other')) return '';
  if (!values.has(true)) return 'never true';
  return values.has(false) ? '' : 'never false';
}
