import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram, isProgram, runVisibly, StartError } from './programs.ts';

/**
 * The flags of every Chromium that tests and benches start: it works as root in a container, and makes no connections
 * of its own.
 */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), '.cache/ms-playwright/chromium-*/chrome-linux*/chrome'),
];

const installed = () => findProgram(...names) ?? elsewhere.flatMap((pattern) => globSync(pattern)).find(isProgram);

async function install(): Promise<string | undefined> {
  const apt = findProgram('apt-get');
  if (!apt || process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium by apt-get (once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The lists of a fresh container are empty or old; installing without them would fail.
  await runVisibly(apt, ['update', '-qq'], { env });
  await runVisibly(apt, ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  return installed();
}

/** The path of a Chromium: `CHROMIUM`, else an installed one, else installed now. */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (isProgram(named)) return named;
    throw new StartError(`CHROMIUM names ${named}, which is not a program: correct it or unset it.`);
  }
  const path = installed() ?? (await install());
  if (path) return path;
  throw new StartError(
    'No Chromium for the browser tests. Install one (Debian, Ubuntu: sudo apt-get install chromium) or point CHROMIUM at one.',
  );
}
