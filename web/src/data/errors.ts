import { AppError, type ErrorCode, isErrorCode } from '@socialhallbarhet/domain';
import { FirebaseError } from 'firebase/app';

const FOREIGN: Readonly<Record<string, ErrorCode>> = {
  'permission-denied': 'not-allowed',
  unauthenticated: 'not-signed-in',
  unavailable: 'offline',
  'deadline-exceeded': 'offline',
  'not-found': 'not-found',
  'already-exists': 'already-exists',
  'resource-exhausted': 'too-many',
  'invalid-argument': 'invalid-input',
  'auth/network-request-failed': 'offline',
  'auth/invalid-credential': 'password-wrong',
  'auth/wrong-password': 'password-wrong',
  'auth/user-not-found': 'password-wrong',
  'auth/invalid-email': 'invalid-input',
  'auth/weak-password': 'password-weak',
  'auth/email-already-in-use': 'account-exists',
  'auth/account-exists-with-different-credential': 'account-exists',
  'auth/too-many-requests': 'too-many',
  'auth/popup-closed-by-user': 'sign-in-cancelled',
  'auth/cancelled-popup-request': 'sign-in-cancelled',
  'auth/requires-recent-login': 'sign-in-old',
  'auth/user-disabled': 'suspended',
};

/** The one place where a foreign error becomes one of ours. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof FirebaseError) {
    const details = (error as { details?: { code?: unknown; field?: string; retryAfter?: number } }).details;
    if (isErrorCode(details?.code)) {
      return new AppError(details.code, {
        ...(details.field ? { field: details.field } : {}),
        ...(details.retryAfter ? { retryAfter: details.retryAfter } : {}),
        cause: error,
      });
    }
    const code = FOREIGN[error.code] ?? FOREIGN[error.code.replace(/^(functions|firestore)\//, '')];
    // A callable that could not be reached at all answers with `internal` and no details.
    if (!code && error.code === 'functions/internal') return new AppError('offline', { cause: error });
    return new AppError(code ?? 'internal', { cause: error });
  }
  return new AppError('internal', { cause: error });
}

export function rethrow(error: unknown): never {
  throw toAppError(error);
}
