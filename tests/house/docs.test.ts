import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const decisions = readdirSync(join(root, 'docs', 'decisions')).filter((name) => /^\d{4}-/.test(name));
const HEAD =
  /^# (\d{4}) (.+)\n\nStatus: (accepted|superseded by \d{4}(?:, \d{4})*|accepted, in part superseded by \d{4}(?:, \d{4})*)\nDate: (\d{4}-\d{2}-\d{2})\n\n/;

test('DCS-1 decisions have one form and numbers of their own, and superseding ones exist', () => {
  const numbers = decisions.map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(decisions.length);
  expect(decisions.length).toBeGreaterThan(35);
  for (const name of decisions) {
    const head = HEAD.exec(read(`docs/decisions/${name}`));
    expect(head?.[1], name).toBe(name.slice(0, 4));
    for (const [later] of (head?.[3] ?? '').matchAll(/\d{4}/g)) expect(numbers, name).toContain(later);
  }
});

test('DCS-2 the list of decisions is the decisions', () => {
  const rows = read('docs/decisions/README.md')
    .split('\n')
    .filter((line) => /^\| \[\d{4}\]/.test(line));
  const wanted = decisions.sort().map((name) => {
    const [, number, title, status, date] = HEAD.exec(read(`docs/decisions/${name}`)) ?? [];
    return `| [${number}](${name}) | ${title} | ${status} | ${date} |`;
  });
  expect(rows).toEqual(wanted);
});

test('DCS-3 no link between our documents is broken', () => {
  const files = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md', { cwd: root })];
  const broken = files.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g)]
      .filter(([, to]) => !existsSync(join(root, dirname(file), to ?? '')))
      .map(([, to]) => `${file}: ${to}`),
  );
  expect(broken).toEqual([]);
});

test('DCS-4 every place that CONTRIBUTING and the architecture name exists', () => {
  const named = ['CONTRIBUTING.md', 'docs/architecture.md'].flatMap((file) =>
    [...read(file).matchAll(/`((?:packages|functions|web|tests|scripts|docs)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('DCS-5 the tree of the architecture is the real one', () => {
  const tree = /## Rooms\n[\s\S]*?```text\n([\s\S]*?)```/.exec(read('docs/architecture.md'))?.[1] ?? '';
  const rows = tree
    .trim()
    .split('\n')
    .map((line) => line.split(/\s+/));
  expect(rows.length).toBeGreaterThan(6);
  for (const [folder = '', ...rooms] of rows) {
    const real = readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms, folder).toEqual(real.sort());
  }
});
