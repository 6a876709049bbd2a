import { startArguments } from './lib/arguments.ts';
import { buildWeb } from './build/build-web.ts';
import { exitWith } from './lib/programs.ts';
import { runSession } from './suite/session.ts';

/** `npm start`: the whole platform as it is deployed, with a demo community, until Ctrl-C. */
async function start() {
  const wishes = startArguments(process.argv.slice(2));
  const web = { hosting: true, prepare: () => buildWeb({ mode: 'emulator' }) };
  await runSession({ command: 'start', wishes, callable: 'ping', web });
}

await start().then(() => process.exit(0), exitWith);
