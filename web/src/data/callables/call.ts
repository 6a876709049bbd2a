import { config } from '@socialhallbarhet/domain';
import { connectFunctionsEmulator, getFunctions, httpsCallable } from 'firebase/functions';
import { cleaned } from '../core/convert.ts';
import { toAppError } from '../errors.ts';
import { app, functionsEmulator } from '../core/firebase.ts';

const functions = getFunctions(app, config.region);
if (functionsEmulator) connectFunctionsEmulator(functions, functionsEmulator.host, functionsEmulator.port);

/** Calls a function of ours. @throws AppError with a code of the closed list. */
export async function call<T = unknown>(name: string, input: object): Promise<T> {
  try {
    return (await httpsCallable<object, T>(functions, name)(cleaned(input))).data;
  } catch (error) {
    throw toAppError(error);
  }
}
