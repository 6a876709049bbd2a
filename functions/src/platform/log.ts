import { logger } from 'firebase-functions';
import { AppError, type ReportErrorInput } from '@socialhallbarhet/domain';
import { SomeFailed } from './loops/past-each.ts';

type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Logs an event by name, ids and codes. Never a person's words, name or address. */
export function logDone(what: string, fields: Fields = {}): void {
  logger.info(what, fields);
}

/** Logs by name and ids what an operator should look at, though the work goes on. */
export function logWarning(what: string, fields: Fields): void {
  logger.warn(what, fields);
}

/** Logs a fault in a browser. Every field has a shape that no prose fits: see its schema. */
export function logClientFault({ name, code, frames, place, version }: ReportErrorInput): void {
  logger.warn('clientFault', { fault: name, code, at: frames.join('\n'), place, version });
}

/** Logs a failure without its message: a foreign error may quote what a person wrote. */
export function logFailure(what: string, error: unknown, fields: Fields = {}): void {
  logger.error(what, { ...fields, ...faultOf(error) });
}

/**
 * The error to throw after `logFailure` so that the event or task is retried: the platform logs it with its message.
 */
export const tryAgain = (what: string) => new Error(`${what} will be tried again`);

function faultOf(error: unknown): Fields {
  if (error instanceof SomeFailed) return { ...faultOf(error.cause), where: error.where.slice(0, 50).join(' ') };
  if (!(error instanceof Error)) return { fault: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const code: unknown = error instanceof AppError ? error.code : (error as { code?: unknown }).code;
  return {
    fault: error.name,
    code: typeof code === 'string' || typeof code === 'number' ? code : '',
    at: frames.slice(0, 6).join('\n'),
  };
}
