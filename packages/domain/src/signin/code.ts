import { AppError } from '../shared/errors.ts';
import { signinServerLimits } from './limits.ts';

/** The code that one network asked for, for one address. Times in milliseconds. */
export interface CodeRecord {
  /** Digest of salt and code; empty when none is valid. */
  readonly digest: string;
  readonly salt: string;
  readonly expires: number;
  readonly tries: number;
  /** When codes were sent, within the pacing window. */
  readonly sends: readonly number[];
}

/**
 * The record after sending one more code.
 * @throws AppError `too-many` with the seconds to wait, when the address is paced.
 */
export function afterSend(
  record: CodeRecord | undefined,
  fresh: { digest: string; salt: string },
  now: number,
): CodeRecord {
  const sends = (record?.sends ?? []).filter((at) => at > now - signinServerLimits.codeWindowMs);
  const last = sends.at(-1);
  const waitUntil = Math.max(
    last === undefined ? 0 : last + signinServerLimits.codePauseMs,
    sends.length < signinServerLimits.codeSendsPerWindow ? 0 : (sends[0] as number) + signinServerLimits.codeWindowMs,
  );
  if (waitUntil > now) throw new AppError('too-many', { retryAfter: Math.ceil((waitUntil - now) / 1000) });
  return { ...fresh, expires: now + signinServerLimits.codeLifeMs, tries: 0, sends: [...sends, now] };
}

export type CodeVerdict =
  | { readonly ok: true; readonly record: CodeRecord }
  | { readonly ok: false; readonly code: 'code-wrong' | 'code-expired' | 'code-spent'; readonly record: CodeRecord };

/** Judges one try. The returned record must be stored whatever the verdict: tries count, a right code is spent. */
export function afterTry(record: CodeRecord, digestOfTyped: string, now: number): CodeVerdict {
  if (record.digest === '') return { ok: false, code: 'code-expired', record };
  if (record.tries >= signinServerLimits.codeTries) return { ok: false, code: 'code-spent', record };
  if (record.expires <= now) return { ok: false, code: 'code-expired', record };
  if (record.digest !== digestOfTyped)
    return { ok: false, code: 'code-wrong', record: { ...record, tries: record.tries + 1 } };
  return { ok: true, record: { ...record, digest: '', salt: '' } };
}
