import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { reading } from '../hostile/reading.ts';
import { ruling } from '../hostile/ruling.ts';
import { writing } from '../hostile/writing.ts';

test('SEC-1 every attack of docs/security.md that is held elsewhere names a test that is there', () => {
  const text = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
  const rows = [...text.matchAll(/^\|.*\| `(?<file>tests[^`]*|[^`]*\.test\.tsx?|[^`]*\.tsx?)` (?<name>[^|]+?) \|$/gm)];
  const [, held = ''] = text.split('## Held by use cases');
  expect(rows.length).toBe(held.split('\n').filter((line) => /^\| (?!the attacker|---)/.test(line)).length);
  for (const { groups: { file = '', name = '' } = {} } of rows) {
    expect(existsSync(join(root, file)), file).toBe(true);
    const inTest = readFileSync(join(root, file), 'utf8');
    for (const one of name.split(', ')) expect(inTest.includes(one), `${file}: ${one}`).toBe(true);
  }
});

test('SEC-2 every attack of a plain client is a line there, and every line an attack', () => {
  const text = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
  const lines = [...text.matchAll(/^\| (H[RW]-\d+) \| (.*?) +\|$/gm)].map(([, id, wants]) => `${id} ${wants}`);
  const attacks = [...reading, ...writing, ...ruling].map(({ id, wants }) => `${id} ${wants}`);
  expect(lines.sort()).toEqual(attacks.sort());
});
