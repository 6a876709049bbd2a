import { resolve } from 'node:path';
import { optionsIn, placeIn } from './backup/connect.ts';
import { restore } from './backup/restore.ts';
import { exitWith, StartError } from './lib/programs.ts';

/** `npm run restore -- --from <folder> [--project ID | --offset N] [--continue]`: into an empty project. */
async function main(args: string[]): Promise<void> {
  const { options } = optionsIn(args, ['from', 'project', 'offset'], ['continue']);
  if (!options['from']) throw new StartError('From where? npm run restore -- --from <folder>');
  const place = await placeIn(options);
  console.log(`Into ${place.project}, from ${options['from']}:`);
  const { sha256 } = await restore(place, resolve(options['from']), console.log, options['continue'] !== undefined);
  console.log(`The project has the backup's hash: ${sha256}`);
}

await main(process.argv.slice(2)).then(() => process.exit(0), exitWith);
