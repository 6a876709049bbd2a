import { resolve } from 'node:path';
import { backup } from './backup/backup.ts';
import { optionsIn, placeIn } from './backup/connect.ts';
import { exitWith, StartError } from './lib/programs.ts';

/** `npm run backup -- --to <folder> [--project ID | --offset N]` */
async function main(args: string[]): Promise<void> {
  const { options } = optionsIn(args, ['to', 'project', 'offset']);
  if (!options['to']) throw new StartError('Where to? npm run backup -- --to <folder>');
  const place = await placeIn(options);
  console.log(`Everything in ${place.project}, to ${options['to']}:`);
  const { documents, accounts, sha256 } = await backup(place, resolve(options['to']), console.log);
  console.log(`${documents} documents, ${accounts.documents} accounts. Hash of all documents: ${sha256}`);
}

await main(process.argv.slice(2)).then(() => process.exit(0), exitWith);
