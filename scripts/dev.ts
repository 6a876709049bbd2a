import { localPorts } from '../packages/domain/src/config.ts';
import { startArguments } from './lib/arguments.ts';
import { startDevServer } from './suite/dev-server.ts';
import { exitWith } from './lib/programs.ts';
import { runSession } from './suite/session.ts';

/** `npm run dev`: as `npm start`, with Vite's dev server and functions that rebuild on change. */
async function dev() {
  const wishes = startArguments(process.argv.slice(2));
  const port = localPorts(wishes.offset).web;
  const web = { hosting: false, prepare: () => startDevServer(port) };
  await runSession({ command: 'dev', wishes, callable: 'ping', web });
}

await dev().then(() => process.exit(0), exitWith);
