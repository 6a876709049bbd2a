/**
 * Every error code. The interface has one text per code and language; adapters turn foreign errors (Firebase, network,
 * SMTP) into one of these.
 */
export const ERROR_CODES = [
  'invalid-input',
  'not-signed-in',
  'not-verified',
  'not-allowed',
  'not-found',
  'already-exists',
  'code-wrong',
  'code-expired',
  'code-spent',
  'too-many',
  'password-wrong',
  'password-weak',
  'account-exists',
  'sign-in-cancelled',
  'sign-in-old',
  'suspended',
  'event-closed',
  'decided',
  'changed',
  'withheld',
  'offline',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * The one error class of the house. `field` names the input at fault, if one is; the message is
 * for logs and never holds what a person wrote.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  /** Seconds until trying again makes sense, for `too-many`. */
  readonly retryAfter: number | undefined;
  constructor(code: ErrorCode, options: { field?: string; retryAfter?: number; cause?: unknown } = {}) {
    super(options.field ? `${code} (${options.field})` : code, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.field = options.field;
    this.retryAfter = options.retryAfter;
  }
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return (ERROR_CODES as readonly unknown[]).includes(value);
}
