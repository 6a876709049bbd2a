import { systemClock } from './clock.ts';
import { BadDocument, decoded } from './decode.ts';
import { logFailure, tryAgain } from './log.ts';
import type { Sides } from './sides.ts';

const RETRY_MS = 6 * 60 * 60_000;

/** Every trigger is retried, so its use cases must allow any number of calls. */
export const RETRY = { retry: true } as const;

/**
 * Runs the handler of one event; `id` gives the ids in its path. A failure is logged and thrown without its message, so
 * that the event is redelivered; after six hours the platform gives up and the repair takes over.
 */
export async function handled(
  name: string,
  event: { document: string; time: string; params: Readonly<Record<string, string>> },
  work: (id: (name: string) => string) => Promise<void>,
): Promise<void> {
  try {
    await work((key) => idIn(event.params, key));
  } catch (error) {
    // Its fields are logged. No other attempt would make it better.
    if (error instanceof BadDocument) return;
    const age = systemClock.now() - Date.parse(event.time);
    logFailure(name, error, { document: event.document, ageMs: age });
    if (age < RETRY_MS) throw tryAgain(name);
  }
}

function idIn(params: Readonly<Record<string, string>>, key: string): string {
  const id = params[key];
  if (id === undefined) throw new Error(`The path has no ${key}`);
  return id;
}

/**
 * The document before and after the write, as they were then. Use them only to tell what kind of event it is.
 * @throws BadDocument when one is there and cannot be used: a bad document is no deleted one.
 */
export function sidesOf<T>(change: { before: Snapshot; after: Snapshot } | undefined): Sides<T> {
  return {
    before: side<T>(change?.before),
    after: side<T>(change?.after),
  };
}

/** One side of a write. @throws as `sidesOf` */
export function side<T>(snapshot: Snapshot | undefined): T | undefined {
  if (!snapshot || snapshot.data() === undefined) return undefined;
  const found = decoded<T>(snapshot);
  if (found === undefined) throw new BadDocument();
  return found;
}

interface Snapshot {
  readonly ref: { readonly path: string };
  data(): unknown;
}
