import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

/** Where documents live is said once, in the domain's paths; oxlint has no rule for this. */
const LITERAL = /(?<![\w$])(?:doc|collection|collectionGroup)\(\s*(?:[\w$.]+(?:\(\))?\s*,\s*)?['"`][^'"`]*['"`]/g;

const literalsIn = (code: string) => code.match(LITERAL) ?? [];

test('LIT-1 no path stands as text in doc() or collection()', () => {
  const files = globSync('{functions/src,web/src,scripts,tests,packages/*/src}/**/*.{ts,tsx}', { cwd: root }).filter(
    (name) => !name.endsWith(join('house', 'literals.test.ts')),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) =>
    literalsIn(readFileSync(join(root, name), 'utf8')).map((one) => `${name}: ${one}`),
  );
  expect(found).toEqual([]);
});

test('LIT-2 the search finds both SDKs’ ways and leaves builders alone', () => {
  for (const bad of [
    "doc(db, 'members/x')",
    'collection(db, `groups/${g}`)',
    "db.doc('a/b')",
    "doc(db(), 'a/b')",
    'collectionGroup(this.db, "memberships")',
    "doc(\n  db,\n  'a/b')",
  ])
    expect(literalsIn(bad), bad).toHaveLength(1);
  for (const good of ['doc(db, paths.member(uid))', "db.doc(paths.version(g, 'm', 1))", "docs('a')", "undoc('x')"])
    expect(literalsIn(good), good).toEqual([]);
});
