import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';
import { PROBES } from './import-probes.ts';

/**
 * Who may import whom (scripts/walls.mjs), proven on planted files: an empty tree of the same layout gets, for each
 * wall, imports that it refuses and imports that it lets through, each as a value, as a type and as a dynamic import.
 */
const KINDS = {
  value: (what: string) => `import { a } from '${what}';\nexport const b = a;\n`,
  type: (what: string) => `export type { a } from '${what}';\n`,
  later: (what: string) => `export const a = () => import('${what}');\n`,
} as const;

const isOurs = (what: string) => /^(packages|functions|web|scripts|tests)\//.test(what);

/** Each import stands in a file of its own, in the place of the probe. */
const planted = PROBES.flatMap(({ from, may, mayNot }, i) =>
  [...may, ...mayNot].flatMap((what, j) =>
    Object.entries(KINDS)
      .filter(([kind]) => kind === 'value' || /probe/i.test(from))
      .map(([kind, code]) => ({
        from,
        what,
        // What a wall names by its whole path keeps it: those trees hold one probe each.
        tree: /probe/i.test(from) ? 'shared' : `${i}-${j}-${kind}`,
        file: from.replace(/probe/i, (word) => `${word}-${j}-${kind}`).replace(/(Probe-\d+-\w+)(Screen)/, '$1$2'),
        code,
      })),
  ),
);

const home = mkdtempSync(join(tmpdir(), 'walls-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const refused = new Map<string, Set<string>>();
let seen = 0;

beforeAll(() => {
  for (const tree of new Set(planted.map((one) => one.tree))) {
    const files = planted.filter((one) => one.tree === tree);
    refused.set(tree, cruise(join(home, tree), files));
  }
}, 60_000);

/** Plants the files with what they import, and answers which of them a wall refuses. */
function cruise(tree: string, files: typeof planted): Set<string> {
  mkdirSync(join(tree, 'node_modules', '@socialhallbarhet'), { recursive: true });
  mkdirSync(join(tree, 'scripts'), { recursive: true });
  cpSync(join(root, 'scripts', 'walls.mjs'), join(tree, 'scripts', 'walls.mjs'));
  for (const name of [
    'firebase',
    'firebase-admin',
    'firebase-functions',
    'react',
    'react-dom',
    '@mui',
    'valibot',
    'typescript',
    '@swc',
  ])
    symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name));
  writeFileSync(join(tree, 'package.json'), '{ "type": "module" }');
  for (const name of ['domain', 'content'])
    symlinkSync(join(tree, 'packages', name), join(tree, 'node_modules', '@socialhallbarhet', name));
  const write = (path: string, text: string) => {
    if (existsSync(join(tree, path))) return;
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  write('packages/domain/package.json', '{ "name": "@socialhallbarhet/domain", "exports": { ".": "./src/index.ts" } }');
  write('packages/domain/src/index.ts', 'export const a = 1;\n');
  for (const { file, what, code } of files) {
    write(file, code(isOurs(what) ? relativeTo(file, what) : what));
    // What the renderer of public pages may not reach is Firebase, by any way.
    if (isOurs(what))
      write(
        what,
        what.includes('data/core/') ? "import 'firebase/app';\nexport const a = 1;\n" : 'export const a = 1;\n',
      );
  }
  const folders = ['packages', 'functions', 'web', 'scripts', 'tests'].filter((name) => existsSync(join(tree, name)));
  const bin = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const run = spawnSync(process.execPath, [bin, '--config', 'scripts/walls.mjs', '--output-type', 'json', ...folders], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.stdout === '') throw new Error(run.stderr);
  const said = JSON.parse(run.stdout) as {
    modules: { source: string }[];
    summary: { violations: { from: string; rule: { severity: string } }[] };
  };
  seen += said.modules.filter(({ source }) => files.some(({ file }) => file === source)).length;
  return new Set(said.summary.violations.map(({ from }) => from));
}

const relativeTo = (file: string, what: string) => `${'../'.repeat(file.split('/').length - 1)}${what}`;

test('WAL-1 every planted file is seen: a tool that reads none of them finds no fault', () => {
  expect(seen).toBe(planted.length);
  expect(planted.length).toBeGreaterThan(300);
});

test.each(PROBES)('WAL-2 $from imports what it may and nothing that it may not, by no kind of import', ({ from }) => {
  const { mayNot = [] } = PROBES.find((one) => one.from === from) ?? {};
  const wrong = planted
    .filter((one) => one.from === from)
    .filter(({ tree, file, what }) => refused.get(tree)?.has(file) !== mayNot.includes(what));
  expect(
    wrong.map(({ what, file }) => `${mayNot.includes(what) ? 'let through' : 'refused'}: ${what} (${file})`),
  ).toEqual([]);
});

test('WAL-3 the house itself stands within its walls, all of it', () => {
  const bin = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const folders = ['packages/domain/src', 'packages/content/src', 'functions/src', 'web/src', 'scripts', 'tests'];
  const run = spawnSync(process.execPath, [bin, '--config', 'scripts/walls.mjs', '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const { summary } = JSON.parse(run.stdout) as {
    summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] };
  };
  expect(summary.totalCruised).toBeGreaterThan(900);
  expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});
