import { config } from '@socialhallbarhet/domain';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { cleaned } from '../core/convert.ts';
import { rethrow, toAppError } from '../errors.ts';
import { app, functionsEmulator } from '../core/firebase.ts';

const functions = getFunctions(app, config.region);
if (functionsEmulator) connectFunctionsEmulator(functions, functionsEmulator.host, functionsEmulator.port);

/** A second code would replace the first; a second guess would count. Everything else of ours is safe twice. */
const ONCE: ReadonlySet<string> = new Set(['requestCode', 'verifyCode', 'reportError']);
const AGAIN_AFTER_MS = 1000;

/**
 * Calls a function of ours; once more where the connection broke although there is a network.
 * @throws AppError with a code of the closed list.
 */
export async function call<T = unknown>(name: string, input: object): Promise<T> {
  const ask = async () => (await httpsCallable<object, T>(functions, name)(cleaned(input))).data;
  try {
    return await ask();
  } catch (error) {
    const first = toAppError(error);
    if (first.code !== 'offline' || ONCE.has(name) || !navigator.onLine) throw first;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    return ask().catch(rethrow);
  }
}
