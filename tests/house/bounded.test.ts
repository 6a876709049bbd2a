import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NamedQuery, queries, serverQueries } from '@socialhallbarhet/domain';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

const made = { queries, serverQueries };

/** Without a bound of their own, each with what bounds it. */
const UNBOUNDED: Readonly<Record<string, string>> = {
  topicFeed: 'begins at the edge of what the device has: a commit costs only its changes',
};

/** The names of the queries whose answer has no bound. */
const open = Object.values(made)
  .flatMap((all) => Object.entries(all))
  .filter(([, make]) => (make as (...args: unknown[]) => NamedQuery)('a', 'b', new Date(0), 9).limit === undefined)
  .map(([name]) => name);

const USED = /(\w+)(?:<[\w<>{}, ]*>)?\(\s*(?:[\w.]+,\s*)?(?:queries|serverQueries)\.(\w+)\(/g;
/** Every use of a query, with the function that it is given to. */
const uses = globSync('{functions,web,scripts}/**/*.{ts,tsx}', { cwd: root, exclude: ['**/node_modules/**'] })
  .filter((file) => !/\.test\.|\/testing\/|\/lib\/|\/dist\//.test(file))
  .flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(USED)].map(([, by = '', name = '']) => ({ file, by, name })),
  );

test('BOU-1 what people fill is asked for with a bound, counted, or read page by page', () => {
  expect(uses.length).toBeGreaterThan(40);
  const asked = uses.filter(
    ({ by, name }) =>
      open.includes(name) && !['everyOf', 'everyStored', 'allOf', 'allStored', 'count', 'countQuery'].includes(by),
  );
  expect(asked.filter(({ name }) => UNBOUNDED[name] === undefined)).toEqual([]);
  // A reason that is no longer needed goes.
  expect(Object.keys(UNBOUNDED).filter((name) => !open.includes(name))).toEqual([]);
});
