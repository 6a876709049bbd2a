import { expect, test } from 'vitest';
import { localPorts } from '../../packages/domain/src/config.ts';
import { startArguments } from './arguments.ts';
import { javaMajorIn, versionIn } from '../suite/firestore-server.ts';
import { testOffset } from '../suite/seeded-suite.ts';
import { startTimeIn } from '../suite/suite-state.ts';
import { judge, playwrightTally, vitestTally } from './test-report.ts';

test('versions are read from what programs print', () => {
  expect(versionIn('hidane 0.6.0\n')).toBe('0.6.0');
  expect(versionIn('Usage: hidane')).toBe('');
  expect(javaMajorIn('openjdk version "17.0.15" 2025-04-15')).toBe(17);
  expect(javaMajorIn('bash: java: not found')).toBe(0);
});

test('the start time of a process is read past a name with blanks and parentheses', () => {
  const fields = Array.from({ length: 49 }, (_, index) => String(index + 4));
  expect(startTimeIn(`12 (a (b) c) S ${fields.join(' ')}`)).toBe('22');
  expect(startTimeIn(`12 (a) Z ${fields.join(' ')}`)).toBe('');
  expect(startTimeIn('')).toBe('');
});

test('arguments of start', () => {
  expect(startArguments(['--fresh', '--offset', '700'])).toEqual({ fresh: true, alive: false, offset: 700 });
  expect(() => startArguments(['--fres'])).toThrow('--fresh begins again');
  expect(() => startArguments(['--offset', 'x'])).toThrow('whole number');
});

test('green means that tests ran', () => {
  const passed = vitestTally({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 });
  expect(judge(passed, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  expect(judge(passed, 1).failed).toBe(1);
  expect(judge(null, 0).failed).toBe(1);
  const none = playwrightTally({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 4 } });
  expect(judge(none, 0)).toEqual({ passed: 0, failed: 1, skipped: 4 });
  const some = playwrightTally({ stats: { expected: 2, unexpected: 2, flaky: 1, skipped: 0 } });
  expect(judge(some, 1)).toEqual({ passed: 3, failed: 2, skipped: 0 });
});

test('a suite of tests meets no port of a running npm start', () => {
  const inUse = new Set(Object.values(localPorts(0)));
  expect(Object.values(localPorts(testOffset)).filter((port) => inUse.has(port))).toEqual([]);
});
