import { StartError } from './programs.ts';

export interface StartArguments {
  fresh: boolean;
  alive: boolean;
  offset: number;
}

/** `--fresh`, `--alive`, `--offset N`; anything else is a mistake worth a sentence. */
export function startArguments(args: string[]): StartArguments {
  const known = { fresh: false, alive: false, offset: 0 };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === '--fresh') known.fresh = true;
    else if (arg === '--alive') known.alive = true;
    else if (arg === '--offset') known.offset = Number(args[++at]);
    else
      throw new StartError(
        `"${arg}" is unknown: --fresh begins again, --alive lets demo members write, --offset N moves all ports.`,
      );
  }
  if (!Number.isInteger(known.offset) || known.offset < 0 || known.offset > 50_000) {
    throw new StartError('--offset wants a whole number, for example --offset 700.');
  }
  return known;
}
