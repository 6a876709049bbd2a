import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

/**
 * A journey crosses two people or the boundary of a device; what one screen shows alone belongs into a smaller test
 * (decision 0043). A later issue raises this by the journeys that it names.
 */
const JOURNEYS = 40;

test('JOURNEY-1 there are no more browser journeys than were decided', () => {
  const files = globSync('tests/e2e/*/*.e2e.ts', { cwd: root });
  const journeys = files.flatMap((name) => readFileSync(join(root, name), 'utf8').match(/^test\(/gm) ?? []);
  expect(journeys.length).toBeGreaterThan(25);
  expect(journeys.length).toBeLessThanOrEqual(JOURNEYS);
  expect(globSync('tests/e2e/**/*.e2e.ts', { cwd: root })).toHaveLength(files.length);
});
