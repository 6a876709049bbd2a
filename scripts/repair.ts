import { createDb } from '../functions/src/platform/db.ts';
import { createAccounts } from '../functions/src/platform/accounts.ts';
import { connectLocally } from '../functions/src/platform/local.ts';
import { createFanoutQueue, createMailQueue, createRegistrationQueue } from '../functions/src/platform/queue.ts';
import { repair } from '../functions/src/operations/repair.ts';
import { localPorts } from '../packages/domain/src/index.ts';
import { exitWith, StartError } from './lib/programs.ts';

/** `npm run repair [-- --offset N]`: repairs documents after lost events in a running local suite. */
async function main(args: string[]): Promise<void> {
  const offset = offsetIn(args);
  await requireSuite(offset);
  const { app, auth, firestore } = connectLocally({ offset });
  const started = performance.now();
  const queues = {
    queue: createMailQueue(app),
    fanouts: createFanoutQueue(app),
    registrations: createRegistrationQueue(app),
  };
  const onBroken = (where: string, error: unknown) =>
    console.error(`  ${where} could not be repaired: ${String(error)}`);
  const deps = {
    db: createDb(firestore),
    clock: { now: () => Date.now() },
    accounts: createAccounts(auth),
    ...queues,
    onBroken,
  };
  const { failed, ...repaired } = await repair(deps, { texts: true });
  const total = Object.values(repaired).reduce((sum, n) => sum + n, 0);
  console.log(total === 0 ? 'Nothing was out of date.' : `Put right: ${total}.`);
  for (const [what, n] of Object.entries(repaired)) if (n > 0) console.log(`  ${what.padEnd(14)}${n}`);
  if (failed > 0) console.log(`Not repaired, see above: ${failed}.`);
  console.log(`${Math.round(performance.now() - started)} ms`);
}

function offsetIn(args: string[]): number {
  const [flag, value = '', ...rest] = args;
  if (flag === undefined) return 0;
  if (flag === '--offset' && /^\d+$/.test(value) && rest.length === 0) return Number(value);
  throw new StartError('repair knows only --offset N, the offset that npm start was given.');
}

/** The SDK would wait minutes for a server that is not there. */
async function requireSuite(offset: number): Promise<void> {
  const { firestore } = localPorts(offset);
  const answers = await fetch(`http://127.0.0.1:${firestore}/`).then(
    (answer) => answer.ok,
    () => false,
  );
  if (!answers)
    throw new StartError(`No suite answers on port ${firestore}: run npm start first, or give its --offset N.`);
}

await main(process.argv.slice(2)).then(() => process.exit(0), exitWith);
