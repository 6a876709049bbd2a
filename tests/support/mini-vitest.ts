import { fail, ok, strictEqual } from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/**
 * As much of vitest as the rules tests use, for the mutation tool: a thousand mutants are tried in one
 * process on open connections, where vitest would start a worker for each. Before any mutant, all tests
 * must pass here on the unchanged rules.
 */
type Step = (context: { task: { fullTestName: string } }) => unknown;

interface Suite {
  readonly name: string;
  readonly outer: Suite | undefined;
  readonly beforeEach: Step[];
  readonly afterEach: Step[];
}
export interface MiniTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}
export interface MiniFile {
  readonly file: string;
  readonly tests: MiniTest[];
  readonly beforeAll: (() => unknown)[];
  readonly afterAll: (() => unknown)[];
}

let file: MiniFile;
let suite: Suite;
let provided: Record<string, unknown> = {};

/** Imports a test file and gives what it declares. */
export async function load(path: string, values: Record<string, unknown>): Promise<MiniFile> {
  provided = values;
  file = { file: path, tests: [], beforeAll: [], afterAll: [] };
  suite = { name: '', outer: undefined, beforeEach: [], afterEach: [] };
  await import(path);
  return file;
}

export const inject = (key: string) => provided[key];
export const beforeAll = (step: () => unknown) => void file.beforeAll.push(step);
export const afterAll = (step: () => unknown) => void file.afterAll.push(step);
export const beforeEach = (step: Step) => void suite.beforeEach.push(step);
export const afterEach = (step: Step) => void suite.afterEach.push(step);

export function describe(name: string, body: () => void) {
  const outer = suite;
  suite = { name: outer.name ? `${outer.name} > ${name}` : name, outer, beforeEach: [], afterEach: [] };
  body();
  suite = outer;
}

export function test(name: string, body: (...args: never[]) => unknown, ...args: unknown[]) {
  const inside = suite;
  const full = inside.name ? `${inside.name} > ${name}` : name;
  const around = (which: 'beforeEach' | 'afterEach', one: Suite | undefined): Step[] =>
    one ? [...around(which, one.outer), ...one[which]] : [];
  const run = async () => {
    const context = { task: { fullTestName: full } };
    for (const step of around('beforeEach', inside)) await step(context);
    await body(...(args as never[]));
    for (const step of around('afterEach', inside)) await step(context);
  };
  file.tests.push({ name: full, run });
}

test.each = (rows: readonly unknown[]) => (name: string, body: (...args: never[]) => unknown) => {
  for (const row of rows) {
    const args = Array.isArray(row) ? row : [row];
    const fields = (row ?? {}) as Record<string, unknown>;
    let next = 0;
    const title = name.replace(/%s|\$(\w+)/g, (_, field?: string) => String(field ? fields[field] : args[next++]));
    test(title, body, ...args);
  }
};

export function expect(actual: unknown, message?: string) {
  return {
    // Not that of `assert`: its message for two long tables takes gigabytes.
    toEqual: (wanted: unknown) => ok(isDeepStrictEqual(actual, wanted), message ?? 'is something else'),
    toBe: (wanted: unknown) => strictEqual(actual, wanted, message),
    toBeGreaterThan: (least: number) => ok((actual as number) > least, message),
    not: { toContain: (one: unknown) => ok(!(actual as unknown[]).includes(one), message) },
  };
}
expect.fail = (message: string) => fail(message);
