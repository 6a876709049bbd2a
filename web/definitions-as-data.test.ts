import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PATHS } from '../packages/domain/src/index.ts';
import { neededOf } from './definitions-as-data.ts';

test('DEF-1 the browser gets every path, price and limit, and nothing else of a definition', async () => {
  const modules = await Promise.all(globSync('packages/domain/src/*/documents.ts').map(neededOf));
  const all = Object.assign({}, ...modules.flatMap(Object.values)) as Record<string, object>;
  expect(Object.keys(all).sort()).toEqual(Object.keys(PATHS).sort());
  for (const [name, { template, fixed, lookups, limits }] of Object.entries(PATHS)) {
    expect(all[name]).toEqual({ template, fixed, lookups, limits });
  }
});
