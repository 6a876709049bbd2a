import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PATHS } from '../packages/domain/src/index.ts';
import { NEEDED, neededOf } from './definitions-as-data.ts';

test('DEF-1 the browser gets every path, price and limit, and nothing else of a definition', async () => {
  const modules = await Promise.all(globSync('packages/domain/src/*/documents.ts').map(neededOf));
  const all = Object.assign({}, ...modules.flatMap(Object.values)) as Record<string, object>;
  expect(Object.keys(all).sort()).toEqual(Object.keys(PATHS).sort());
  for (const [name, { template, fixed, lookups, limits, lines }] of Object.entries(PATHS)) {
    expect(all[name]).toEqual({ template, fixed, lookups, limits, lines });
  }
});

test('DEF-2 the app asks a definition for nothing that the browser does not get', () => {
  const files = globSync(['web/src/**/*.{ts,tsx}', 'packages/{domain,content}/src/**/*.ts'], {
    exclude: (path) => /\.test\.tsx?$|node_modules/.test(path),
  });
  const asked = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bPATHS(?:\[\w+\]|\.\w+)\.(\w+)/g)].map(([, field = '']) => field),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((field) => !(NEEDED as readonly string[]).includes(field))).toEqual([]);
});
