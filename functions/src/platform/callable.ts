import { AppError, config, type ErrorCode, type Schema, type Valid, validated } from '@socialhallbarhet/domain';
import {
  type CallableOptions,
  type CallableRequest,
  type FunctionsErrorCode,
  HttpsError,
  onCall,
} from 'firebase-functions/https';
import { logFailure } from './log.ts';
import { inEmulator } from './params.ts';
import type { Caller } from './caller.ts';

/** What the browser may call from: our own pages, and any port of this machine in the local suite. */
export function allowedOrigins(local: boolean): (string | RegExp)[] {
  return local ? [config.publicUrl, /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/] : [config.publicUrl];
}

/** Whether only our own app may call: once the configuration has a key, never in the local suite. */
export const usesAppCheck = ({ siteKey }: { readonly siteKey: string }, local: boolean) => siteKey !== '' && !local;

type Secrets = NonNullable<CallableOptions['secrets']>;

/**
 * A callable that hears only what its schema admits, and answers failures from the domain's closed
 * list, in `details: { code, field, retryAfter }`. Nothing of a foreign error reaches the client.
 */
export function callable<S extends Schema, A>(
  name: string,
  schema: S,
  options: { secrets?: Secrets },
  handler: (input: Valid<S>, caller: Caller | undefined, from: string) => Promise<A>,
) {
  const always = { cors: allowedOrigins(inEmulator), enforceAppCheck: usesAppCheck(config.appCheck, inEmulator) };
  const called = onCall({ ...always, ...options }, async (request: CallableRequest<unknown>) => {
    try {
      return await handler(validated(schema, request.data), callerOf(request), addressOf(request));
    } catch (thrown) {
      const error = isPassing(thrown) ? new AppError('unavailable', { cause: thrown }) : thrown;
      if (!(error instanceof AppError) || error.code === 'unavailable') logFailure(name, error);
      throw toHttpsError(error);
    }
  });
  // Tests find with it what to throw at each callable.
  return Object.assign(called, { schema });
}

/** Too slow, too many, given up for another transaction, away: the database's codes for what passes by itself. */
const PASSING: readonly unknown[] = [4, 8, 10, 14];
const isPassing = (error: unknown) => PASSING.includes((error as { code?: unknown } | null)?.code);

/** Who calls; nobody when the token is missing or was refused. */
function callerOf({ auth }: Pick<CallableRequest, 'auth'>): Caller | undefined {
  if (!auth?.uid) return undefined;
  return { uid: auth.uid, verified: auth.token.email_verified === true, signedIn: auth.token.auth_time * 1000 };
}

/**
 * The network address that the platform's own front end saw: the last one. Whatever stands before it
 * in the header, the caller may have written.
 */
export function addressOf({ rawRequest }: Pick<CallableRequest, 'rawRequest'>): string {
  const forwarded = String(rawRequest.headers['x-forwarded-for'] ?? '');
  return forwarded.split(',').at(-1)?.trim() || (rawRequest.socket.remoteAddress ?? '');
}

/** Any failure as what the client is told. */
export function toHttpsError(error: unknown): HttpsError {
  const { code, field, retryAfter } = error instanceof AppError ? error : new AppError('internal');
  return new HttpsError(STATUS[code], code, { code, field: field ?? null, retryAfter: retryAfter ?? null });
}

const STATUS: Record<ErrorCode, FunctionsErrorCode> = {
  'invalid-input': 'invalid-argument',
  'not-signed-in': 'unauthenticated',
  'not-verified': 'permission-denied',
  'not-allowed': 'permission-denied',
  'not-found': 'not-found',
  'already-exists': 'already-exists',
  'code-wrong': 'permission-denied',
  'code-expired': 'failed-precondition',
  'code-spent': 'resource-exhausted',
  'too-many': 'resource-exhausted',
  'password-wrong': 'permission-denied',
  'password-weak': 'invalid-argument',
  'account-exists': 'already-exists',
  'sign-in-cancelled': 'cancelled',
  'sign-in-old': 'unauthenticated',
  suspended: 'permission-denied',
  'event-closed': 'failed-precondition',
  decided: 'aborted',
  withheld: 'permission-denied',
  offline: 'unavailable',
  unavailable: 'unavailable',
  internal: 'internal',
};
