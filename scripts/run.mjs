// The door of every npm script. Plain JavaScript that an old Node (20) can run: it makes sure of the
// packages, one of which is the pinned Node 24, and hands over to scripts/<command>.ts under that Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, 'package-lock.json');
const modules = join(root, 'node_modules');
const hashFile = join(modules, '.lock-hash');
const node = join(modules, 'node', 'bin', 'node');

/** A fresh clone gives every file a new time, so content decides, never the time. */
const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');

/** Packages that somebody installed by hand: npm's own record of them must agree with the lock file. */
function installedAgrees() {
  const read = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  try {
    const wanted = read(lockFile);
    const installed = read(join(modules, '.package-lock.json'));
    const same = (a, b) => a !== undefined && a.version === b.version && a.integrity === b.integrity;
    return (
      Object.entries(installed).every(([path, entry]) => entry.link === true || same(wanted[path], entry)) &&
      Object.entries(wanted).every(
        ([path, entry]) => !path.startsWith('node_modules/') || entry.optional || entry.peer || installed[path],
      )
    );
  } catch {
    return false;
  }
}

function upToDate() {
  if (!existsSync(node)) return false;
  const hash = lockHash();
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return true;
  if (!installedAgrees()) return false;
  writeFileSync(hashFile, hash);
  return true;
}

/** Runs until the end and gives the exit code; signals to us reach the child. */
function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)));
  });
}

async function installPackages() {
  // `npm ci` empties what a link leads to: the packages of another checkout that is in use.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      `${modules} is a link to ${realpathSync(modules)}, whose packages are not those of this package-lock.json. ` +
        'Bring the lock file up to date, or remove the link to install here.',
    );
    process.exit(1);
  }
  console.log('Installing packages by npm ci (about a minute the first time) …');
  const started = Date.now();
  const beat = setInterval(() => console.log(`  … ${Math.round((Date.now() - started) / 1000)} s`), 15_000);
  // Its warnings are all about the Node it runs on itself; the packages run on the pinned one.
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(beat);
  if (code !== 0) {
    console.error('The packages could not be installed: read the message of npm above, then run the command again.');
    process.exit(code);
  }
  writeFileSync(hashFile, lockHash());
}

const [command, ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
if (!command || !existsSync(script)) {
  console.error(`There is no scripts/${command ?? '<command>'}.ts: see "scripts" in package.json.`);
  process.exit(2);
}
if (!upToDate()) await installPackages();
const path = [join(modules, 'node', 'bin'), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
process.exit(await run(node, [script, ...args], { ...process.env, PATH: path }));
