import { AppError } from './errors.ts';

/** `paces/{id}`: how often something was done within a window; gone a while after it has passed. */
export interface Pace {
  /** When the window began, in milliseconds. */
  readonly from: number;
  readonly n: number;
}

export interface PaceLimit {
  readonly max: number;
  readonly windowMs: number;
}

/**
 * The pace after one more use.
 * @throws AppError `too-many` with the seconds to wait, when the window is full.
 */
export function afterUse(pace: Pace | undefined, { max, windowMs }: PaceLimit, now: number): Pace {
  if (!pace || pace.from + windowMs <= now || pace.from > now) return { from: now, n: 1 };
  if (pace.n < max) return { from: pace.from, n: pace.n + 1 };
  throw new AppError('too-many', { retryAfter: Math.ceil((pace.from + windowMs - now) / 1000) });
}

/**
 * The part of a network address that identifies one connection: all of an IPv4 address, the first half of an IPv6
 * address (each connection has 2^64 of those).
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase();
  if (!bare.includes(':')) return bare;
  const [head = '', tail] = bare.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
