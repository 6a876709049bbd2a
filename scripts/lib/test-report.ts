import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

export const sum = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** One test or journey, and how long it took. */
export interface Timed {
  readonly title: string;
  readonly ms: number;
}

/** The fields we read of Vitest's JSON report … */
interface VitestReport {
  testResults?: { assertionResults: { fullName: string; duration?: number | null }[] }[];
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** … and of Playwright's. */
interface PlaywrightReport {
  suites?: PlaywrightSuite[];
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { results: { duration: number }[] }[] }[];
}

export const vitestTimes = ({ testResults = [] }: VitestReport): Timed[] =>
  testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ title: fullName, ms: duration ?? 0 })),
  );

export function playwrightTimes({ suites = [] }: Pick<PlaywrightReport, 'suites'>): Timed[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...playwrightTimes({ suites: inner }),
    ...specs.map(({ title, tests }) => ({
      title,
      ms: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0),
    })),
  ]);
}

/** The ten slowest, a line each. */
export const slowest = (times: readonly Timed[]): string[] =>
  times
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 10)
    .map(({ title, ms }) => `${(ms / 1000).toFixed(1).padStart(7)} s  ${title}`);

export function vitestTally(report: VitestReport): Tally {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

export function playwrightTally({ stats }: PlaywrightReport): Tally {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * The counts of a step. A missing or empty report, and a runner that failed without a failed test (a file that does not
 * load, say), count as one failure: green must mean that tests ran.
 */
export function judge(tally: Tally | null, exitCode: number): Tally {
  const counted = tally ?? nothing;
  const silent = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return silent ? { ...counted, failed: 1 } : counted;
}

/** What a runner's report says; `null` where there is none. */
export function readReport<Report, T>(file: string, read: (report: Report) => T): T | null {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
}
