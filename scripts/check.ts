import { join } from 'node:path';
import { runChild } from './lib/child.ts';
import { exitWith, StartError } from './lib/programs.ts';
import { root } from './lib/root.ts';

/** Types, import rules, lint, format, unused exports. Everything at once; only what fails is shown. */
const checks = [
  ...['.', 'packages/domain', 'web', 'tests'].map((folder) => ['tsc', '--noEmit', '-p', folder]),
  // Who may import whom.
  [
    'depcruise',
    '--config',
    'scripts/walls.mjs',
    'packages/domain/src',
    'packages/content/src',
    'functions/src',
    'web/src',
    'scripts',
    'tests',
  ],
  ['oxlint', '--type-aware'],
  ['oxfmt', '--check'],
  ['knip', '--config', 'scripts/knip.json'],
];

async function check(abort: AbortSignal) {
  const started = performance.now();
  const failed: string[] = [];
  const run = async ([tool = '', ...args]: string[]) => {
    let output = '';
    const onOutput = (text: string) => {
      output += text;
    };
    const code = await runChild(join(root, 'node_modules', '.bin', tool), args, { cwd: root, abort, onOutput });
    if (code === 0) return;
    const name = [tool, ...args].join(' ');
    failed.push(name);
    console.log(`\n✘ ${name}\n${output.trim()}`);
  };
  await Promise.all(checks.map(run));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (failed.length > 0) throw new StartError(`Failed after ${seconds} s: ${failed.join('; ')}.`);
  console.log(`All ${checks.length} checks pass (${seconds} s).`);
}

await check(new AbortController().signal).catch(exitWith);
