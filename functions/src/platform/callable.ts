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

/** The origins that may call: our own pages, and any port of this machine in the local suite. */
export function allowedOrigins(local: boolean): (string | RegExp)[] {
  return local ? [config.publicUrl, /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/] : [config.publicUrl];
}

/** Whether App Check is enforced: when the configuration has a key, never in the local suite. */
export const usesAppCheck = ({ siteKey }: { readonly siteKey: string }, local: boolean) => siteKey !== '' && !local;

type Secrets = NonNullable<CallableOptions['secrets']>;

/**
 * A callable that accepts only input which its schema admits, and answers every failure with a code of the domain, in
 * `details: { code, field, retryAfter }`. No foreign error reaches the client.
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
  // Tests read the schema to generate input for each callable.
  return Object.assign(called, { schema });
}

/** Retryable gRPC codes: deadline exceeded, resource exhausted, aborted, unavailable. */
const PASSING: readonly unknown[] = [4, 8, 10, 14];
const isPassing = (error: unknown) => PASSING.includes((error as { code?: unknown } | null)?.code);

/** The caller; undefined when the token is missing or was refused. */
function callerOf({ auth }: Pick<CallableRequest, 'auth'>): Caller | undefined {
  if (!auth?.uid) return undefined;
  const { email, email_verified: verified, auth_time: seconds } = auth.token;
  return { uid: auth.uid, email, verified: verified === true, signedIn: seconds * 1000 };
}

/**
 * The network address that the platform's front end saw: the last one in the header. The caller may have written all
 * others.
 */
export function addressOf({ rawRequest }: Pick<CallableRequest, 'rawRequest'>): string {
  const forwarded = String(rawRequest.headers['x-forwarded-for'] ?? '');
  return forwarded.split(',').at(-1)?.trim() || (rawRequest.socket.remoteAddress ?? '');
}

/** Turns any failure into the answer that the client gets. */
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
  changed: 'aborted',
  withheld: 'permission-denied',
  offline: 'unavailable',
  unavailable: 'unavailable',
  internal: 'internal',
};
