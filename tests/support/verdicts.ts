import { FirebaseError } from 'firebase/app';

/**
 * Whether the rules allow a request. Any other failure is an error, never a denial: `assertFails` of
 * @firebase/rules-unit-testing is not used, since it takes every error that says "unauthorized" for a denial.
 */
export async function verdict(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (error instanceof FirebaseError && error.code === 'permission-denied') return false;
    throw error;
  }
}

export async function allowed(request: Promise<unknown>) {
  const caller = new Error('Denied, but should have been allowed.');
  if (!(await verdict(request))) throw caller;
}

export async function denied(request: Promise<unknown>) {
  const caller = new Error('Allowed, but should have been denied.');
  if (await verdict(request)) throw caller;
}

/** Marks a key that a variation leaves out. */
export const ABSENT = Symbol('absent');

type Variation = Readonly<Record<string, unknown>>;

/**
 * The same write with each variation is denied, and without any it is allowed: what was refused was
 * refused for its variation alone.
 */
export async function refuses(
  good: Variation,
  variations: Readonly<Record<string, Variation>>,
  write: (data: Variation) => Promise<unknown>,
) {
  const wrong = await Promise.all(
    Object.entries(variations).map(async ([name, change]) =>
      (await verdict(write(vary(good, change)))) ? [name] : [],
    ),
  );
  if (wrong.flat().length > 0) throw new Error(`Allowed, but should have been denied: ${wrong.flat().join(', ')}.`);
  if (!(await verdict(write(good)))) throw new Error('The permitted twin was denied.');
}

function vary(good: Variation, change: Variation): Variation {
  return Object.fromEntries(Object.entries({ ...good, ...change }).filter(([, value]) => value !== ABSENT));
}
