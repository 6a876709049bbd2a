import { withoutPrototypes } from '@socialhallbarhet/domain';
import { systemClock } from './clock.ts';
import { logFailure, tryAgain } from './log.ts';
import type { Sides } from './sides.ts';

const RETRY_MS = 6 * 60 * 60_000;

/** Every trigger retries: its use cases may be called any number of times. */
export const RETRY = { retry: true } as const;

/**
 * Runs what follows from one event; `id` gives the ids in its path. A failure is logged without words and thrown without words, so
 * that the event comes again; after six hours it is given up, and the repair sees to it.
 */
export async function handled(
  name: string,
  event: { document: string; time: string; params: Readonly<Record<string, string>> },
  work: (id: (name: string) => string) => Promise<void>,
): Promise<void> {
  try {
    await work((key) => idIn(event.params, key));
  } catch (error) {
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

/** The data of both sides of a write, as the documents were then. Only to see what kind of event it is. */
export function sidesOf<T>(change: { before: Snapshot; after: Snapshot } | undefined): Sides<T> {
  return {
    before: withoutPrototypes(change?.before.data()) as T | undefined,
    after: withoutPrototypes(change?.after.data()) as T | undefined,
  };
}

interface Snapshot {
  data(): unknown;
}
