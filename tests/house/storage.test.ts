import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

/** What a browser may forbid, fill up or leave unanswered. */
const STORAGE =
  /\b(localStorage|sessionStorage|indexedDB|openDB|BroadcastChannel|navigator\.locks|caches\.|navigator\.storage)\b/;
/** Each catches all that they throw. */
const GUARDED = [
  'data/device/keeping.ts',
  'data/device/small-store.ts',
  'data/device/store.ts',
  'data/device/tabs.ts',
  // They import nothing of data.
  'app/shell/ScrollKeeper.tsx',
  'entry-visitor.ts',
  'i18n/language.tsx',
  'ui/scheme.ts',
].map((name) => join('web/src', name));

test('STO-1 the storage of a browser is used in a few files alone, which hold whatever it does', () => {
  const files = globSync('web/src/**/*.{ts,tsx}', { cwd: root }).filter((name) => !/[.]test[.]tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  const users = files.filter((name) =>
    readFileSync(join(root, name), 'utf8')
      .split('\n')
      .some((line) => STORAGE.test(line) && !/^\s*(\/?\*|\/\/)/.test(line)),
  );
  expect(users.sort()).toEqual([...GUARDED].sort());
});
