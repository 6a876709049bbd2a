import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/lib/root.ts';
import { startSuite } from '../../../scripts/suite/suite.ts';
import { composer, openTopic, sent } from '../../support/app.ts';
import { accessible } from '../support/axe.ts';
import { expect, suiteOffset, test, url } from '../support/journey.ts';

const run = promisify(execFile);
const GROUP = 'dialog-i-planprocessen';
/** Where the second suite stands, beside the one of the journeys. */
const APART = 1000;

/** The last line of a script of ours. */
async function lastLineOf(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [join(root, 'scripts', script), ...args], { cwd: root });
  return stdout.trim().split('\n').at(-1) ?? '';
}

test('what was lost is restored into an empty project: the same people and the same words', async ({
  member,
  visitor,
}) => {
  test.setTimeout(240_000);
  const amina = await member('amina-nilsson');
  const topic = await openTopic(amina, url, GROUP, 'Att finnas kvar', 'Det här ska gå att läsa efteråt.');
  const folder = join(mkdtempSync(join(tmpdir(), 'restored-')), 'backup');
  const saved = await lastLineOf('backup.ts', '--to', folder, '--offset', String(suiteOffset));
  // As docs/operations.md has it: the functions come afterwards, so that they change nothing on the way.
  const empty = await startSuite({ offset: suiteOffset + APART, dataDir: null, functions: false });
  try {
    const said = await lastLineOf('restore.ts', '--from', folder, '--offset', String(suiteOffset + APART));
    expect(said.split(' ').at(-1)).toBe(saved.split(' ').at(-1));

    const there = `http://127.0.0.1:${empty.ports.web}`;
    const again = await visitor();
    // Passwords are in no backup, accounts are.
    await again.goto(`${there}/logga-in`);
    await again.getByRole('button', { name: 'Fortsätt med Google' }).click();
    await again
      .getByRole('dialog')
      .getByRole('button', { name: /Amina Nilsson/ })
      .click();
    await expect(again.getByRole('button', { name: 'Ditt konto, Amina Nilsson' })).toBeVisible();
    await again.goto(`${there}/g/${GROUP}/amne/${topic}`);
    await expect(again.getByRole('article').filter({ hasText: 'ska gå att läsa' })).toBeVisible();
    await accessible(again);
    // It is alive, not only there to look at.
    await composer(again).fill('Och det går att svara.');
    await composer(again).press('Control+Enter');
    await expect(sent(again, 'Och det går att svara')).toBeVisible();
    await again.reload();
    await expect(again.getByRole('article').filter({ hasText: 'Och det går att svara' })).toBeVisible();
    // The first one has not heard of it.
    await expect(amina.getByText('Och det går att svara')).toHaveCount(0);
  } finally {
    await empty.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
