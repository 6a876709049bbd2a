import { withoutPrototypes } from '@socialhallbarhet/domain';
import { systemClock } from './clock.ts';
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

/** The document before and after the write, as they were then. Use them only to tell what kind of event it is. */
export function sidesOf<T>(change: { before: Snapshot; after: Snapshot } | undefined): Sides<T> {
  return {
    before: withoutPrototypes(change?.before.data()) as T | undefined,
    after: withoutPrototypes(change?.after.data()) as T | undefined,
  };
}

interface Snapshot {
  data(): unknown;
}
