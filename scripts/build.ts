import { buildFunctions } from './build/build-functions.ts';
import { buildWeb } from './build/build-web.ts';
import { exitWith, StartError } from './lib/programs.ts';

/** `npm run build [-- functions|web] [--local]`: what is deployed, or with --local what the suite serves. */
async function build(args: string[]) {
  const parts = args.filter((arg) => arg !== '--local');
  const unknown = parts.find((part) => part !== 'functions' && part !== 'web');
  if (unknown) throw new StartError(`build does not know "${unknown}": functions, web or nothing for both.`);
  const wanted = (part: string) => parts.length === 0 || parts.includes(part);
  if (wanted('functions')) await buildFunctions();
  if (wanted('web')) await buildWeb({ mode: args.includes('--local') ? 'emulator' : 'production', verbose: true });
}

await build(process.argv.slice(2)).catch(exitWith);
