import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.ts';

/**
 * Who may import whom (the table of docs/architecture.md), proven on probe files: the lint rules are
 * copied to an empty tree of the same layout, and every wall is run into once, beside its permitted twin.
 */
interface Wall {
  readonly from: string;
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
}

const WALLS: readonly Wall[] = [
  {
    from: 'packages/domain/src/group/probe.ts',
    may: ['valibot', '../shared/time.ts'],
    mayNot: [
      'firebase/firestore',
      'firebase-admin/firestore',
      'react',
      'node:fs',
      '@mui/material',
      '@socialhallbarhet/content/demo',
      '../../../content/src/demo.ts',
      '../../../../functions/src/index.ts',
      '../../../../web/src/ui/Button.tsx',
      '../../../../scripts/versions.ts',
    ],
  },
  {
    from: 'packages/content/src/probe.ts',
    may: ['@socialhallbarhet/domain', 'valibot', 'node:fs', './demo.ts'],
    mayNot: [
      'firebase/app',
      'firebase-admin/app',
      'react',
      '../../../functions/src/index.ts',
      '../../../web/src/ui/time.ts',
      '../../../scripts/versions.ts',
      '../../../tests/support/scene.ts',
    ],
  },
  {
    from: 'functions/src/groups/probe.ts',
    may: [
      '@socialhallbarhet/domain',
      '@socialhallbarhet/content/screening',
      '../platform/db.ts',
      '../platform/clock.ts',
      '../mail/code-mail.ts',
      '../notifications/notify.ts',
      './settle-head.ts',
    ],
    mayNot: [
      'firebase-admin/firestore',
      'firebase-functions/v2',
      'firebase/app',
      'react',
      'web/pages',
      '../platform/deps.ts',
      '../platform/params.ts',
      '../platform/callable.ts',
      '../platform/trigger.ts',
      '../platform/smtp.ts',
      './remove-member.callable.ts',
      './group-written.trigger.ts',
      '../broadcasts/fan-out.task.ts',
      '../operations/repair-daily.schedule.ts',
      '../notifications/unsubscribe.request.ts',
      '../pages/answer.ts',
      '../../../web/src/data/groups.ts',
      '../../../scripts/versions.ts',
      '../../../tests/support/scene.ts',
    ],
  },
  {
    from: 'functions/src/groups/probe.trigger.ts',
    may: [
      'firebase-functions/firestore',
      '@socialhallbarhet/domain',
      './settle-head.ts',
      '../platform/deps.ts',
      '../platform/params.ts',
      '../platform/trigger.ts',
    ],
    mayNot: [
      'firebase/firestore',
      'firebase-admin/firestore',
      'react',
      '@mui/material',
      './remove-member.callable.ts',
      '../broadcasts/fan-out.task.ts',
      '../pages/answer.ts',
      '../../../web/src/data/groups.ts',
      '../../../scripts/versions.ts',
      '../../../tests/support/scene.ts',
    ],
  },
  {
    from: 'functions/src/mail/probe.ts',
    may: ['@socialhallbarhet/domain', '@socialhallbarhet/content/grounds', './layout.ts', '../platform/mail.ts'],
    mayNot: [
      'firebase-admin/auth',
      'firebase-functions',
      '../notifications/notify.ts',
      '../groups/settle-head.ts',
      '../pages/answer.ts',
      '../powers/role.ts',
      '../platform/params.ts',
      '../platform/smtp.ts',
      '../../../web/src/data/groups.ts',
      '../../../scripts/versions.ts',
      '../../../tests/support/scene.ts',
    ],
  },
  {
    from: 'functions/src/pages/probe.ts',
    may: ['web/pages', 'firebase-functions/https', '@socialhallbarhet/content/public', '../events/public-events.ts'],
    mayNot: [
      'firebase/firestore',
      'firebase-admin/firestore',
      'react',
      'react-dom/server',
      'web/visitor-assets',
      '../groups/remove-member.callable.ts',
      '../../../web/src/entry-server.tsx',
      '../../../web/src/ui/time.ts',
      '../../../scripts/versions.ts',
      '../../../tests/support/scene.ts',
    ],
  },
  {
    from: 'functions/src/platform/probe.ts',
    may: ['firebase-admin/firestore', 'firebase-functions/https', '@socialhallbarhet/domain', './clock.ts'],
    mayNot: [
      'firebase/firestore',
      'react',
      'web/pages',
      '../notifications/notify.ts',
      '../groups/remove-member.callable.ts',
      '../mail/layout.ts',
      '../pages/answer.ts',
      '../../../web/src/data/groups.ts',
      '../../../scripts/versions.ts',
      '../../../tests/support/scene.ts',
    ],
  },
  {
    from: 'web/src/app/probe.ts',
    may: [
      'react',
      '@socialhallbarhet/domain',
      '../features/home/HomeScreen.tsx',
      '../data/groups.ts',
      '../ui/Page.tsx',
    ],
    mayNot: [
      'firebase/auth',
      'firebase-admin/app',
      '@socialhallbarhet/content/demo',
      '../../../packages/content/src/demo.ts',
      '../../../functions/src/index.ts',
      '../../../scripts/versions.ts',
      '../../../tests/support/scene.ts',
    ],
  },
  {
    from: 'web/src/features/home/probe.ts',
    may: ['react', './use-home.ts', '../../data/groups.ts', '../../ui/Page.tsx', '../../i18n/language.tsx'],
    mayNot: [
      'firebase/firestore',
      '@socialhallbarhet/content/demo',
      '../groups/use-groups.ts',
      '../../features/groups/use-groups.ts',
      '../../app/routes.tsx',
      '../../../../functions/src/index.ts',
      '../../../../scripts/versions.ts',
    ],
  },
  {
    from: 'web/src/data/probe.ts',
    may: ['firebase/firestore', 'react', '@socialhallbarhet/domain', './live.ts'],
    mayNot: [
      'firebase-admin/firestore',
      'react-dom/client',
      '@mui/material',
      '@socialhallbarhet/content/demo',
      '../features/home/use-home.ts',
      '../app/routes.tsx',
      '../ui/Page.tsx',
      '../../../functions/src/index.ts',
      '../../../tests/support/scene.ts',
    ],
  },
  {
    from: 'web/src/ui/probe.ts',
    may: ['react', '@mui/material', '@socialhallbarhet/domain', './Page.tsx', '../i18n/language.tsx'],
    mayNot: [
      'firebase/app',
      '@socialhallbarhet/content/demo',
      '../data/groups.ts',
      '../features/home/HomeScreen.tsx',
      '../app/routes.tsx',
      '../../../functions/src/index.ts',
      '../../../scripts/versions.ts',
    ],
  },
  {
    from: 'scripts/probe.ts',
    may: ['@socialhallbarhet/domain', '../packages/domain/src/index.ts', '../packages/content/src/demo.ts'],
    mayNot: ['../packages/domain/src/group/schema.ts', '../../packages/domain/src/shared/fields.ts'],
  },
  {
    from: 'tests/house/probe.ts',
    may: ['@socialhallbarhet/domain', 'firebase/firestore', 'firebase-admin/app'],
    mayNot: ['../../packages/domain/src/group/schema.ts'],
  },
];

const tree = mkdtempSync(join(tmpdir(), 'walls-'));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

/** Each import of each wall stands in a file of its own, statically or as a dynamic import. */
const probes = WALLS.flatMap(({ from, may, mayNot }) => [...may, ...mayNot].map((what) => ({ from, what }))).flatMap(
  ({ from, what }, i) => [
    {
      from,
      what,
      file: from.replace('probe', `probe-${i}-static`),
      code: `import { a } from '${what}';\nexport const b = a;\n`,
    },
    { from, what, file: from.replace('probe', `probe-${i}-type`), code: `export type { a } from '${what}';\n` },
    {
      from,
      what,
      file: from.replace('probe', `probe-${i}-later`),
      code: `export const a = () => import('${what}');\n`,
    },
  ],
);
let refused: Set<string>;
let filesSeen = 0;

beforeAll(() => {
  cpSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  for (const { file, code } of probes) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), code);
  }
  const oxlint = join(root, 'node_modules', '.bin', 'oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const said = JSON.parse(run.stdout) as { number_of_files: number; diagnostics: { code: string; filename: string }[] };
  filesSeen = said.number_of_files;
  refused = new Set(
    said.diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map((one) => one.filename),
  );
});

test('WAL-1 the linter sees every probe', () => {
  expect(filesSeen).toBe(probes.length);
  expect(probes.length).toBeGreaterThan(200);
});

test.each(WALLS)('WAL-2 $from imports what it may and nothing that it may not, by no kind of import', (wall) => {
  const broken = probes.filter(
    ({ from, what, file }) => from === wall.from && refused.has(file) !== wall.mayNot.includes(what),
  );
  expect(broken.map(({ file, what }) => `${refused.has(file) ? 'refused' : 'let through'}: ${what} (${file})`)).toEqual(
    [],
  );
});
