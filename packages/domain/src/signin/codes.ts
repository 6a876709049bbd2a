import { AppError } from '../shared/errors.ts';
import { afterSend, afterTry, type CodeRecord } from './code.ts';
import { signinServerLimits } from './limits.ts';

const { codeSendsPerAddress, codeTriesElsewhere, codeWindowMs } = signinServerLimits;

/**
 * `codes/{digest of the address}`: functions only. The codes of one address, by the network that asked for them: what
 * is asked or guessed elsewhere neither replaces nor spends the code of the person who waits for it. No network is
 * counted by itself, since a town hall, a school or a library is one.
 */
export interface AddressCodes {
  /** By a digest of address and network. */
  readonly by: Readonly<Record<string, CodeRecord>>;
  /** Wrong codes typed in other networks than the one that asked, within the hour from a moment. */
  readonly elsewhere: { readonly from: number; readonly n: number };
}

const NONE: AddressCodes = { by: {}, elsewhere: { from: 0, n: 0 } };

/**
 * The codes of an address after one more was sent to it from a network.
 * @throws AppError `too-many` with the seconds to wait, for this address in this network, or in all of them together.
 */
export function afterAsking(
  { by, elsewhere }: AddressCodes = NONE,
  network: string,
  fresh: { digest: string; salt: string },
  now: number,
): AddressCodes {
  const recent = Object.entries(by).filter(([, record]) => sendsOf(record, now).length > 0);
  const sends = recent.flatMap(([, record]) => sendsOf(record, now)).sort((a, b) => a - b);
  const sent = afterSend(by[network], fresh, now);
  const [oldest = now] = sends;
  if (sends.length >= codeSendsPerAddress)
    throw new AppError('too-many', { retryAfter: Math.ceil((oldest + codeWindowMs - now) / 1000) });
  return { by: { ...Object.fromEntries(recent), [network]: sent }, elsewhere };
}

const sendsOf = ({ sends }: CodeRecord, now: number) => sends.filter((at) => at > now - codeWindowMs);

export type TypedVerdict =
  | { readonly ok: true; readonly codes: AddressCodes }
  | { readonly ok: false; readonly code: 'code-wrong' | 'code-expired' | 'code-spent'; readonly codes: AddressCodes };

/**
 * Judges one try in a network. First by the code that was asked for there; a code asked for elsewhere is let in too,
 * since people ask on one device and type on another, but only so many such tries may be wrong. The returned codes
 * must be stored whatever the verdict.
 */
export function afterTyping(
  codes: AddressCodes = NONE,
  network: string,
  digestOfTyped: (salt: string) => string,
  now: number,
): TypedVerdict {
  const own = codes.by[network];
  const verdict = own && afterTry(own, digestOfTyped(own.salt), now);
  if (verdict?.ok) return { ok: true, codes: spent(codes) };
  const others = Object.entries(codes.by).filter(([id, record]) => id !== network && isLive(record, now));
  const elsewhere =
    codes.elsewhere.from + codeWindowMs > now && codes.elsewhere.from <= now ? codes.elsewhere : { from: now, n: 0 };
  const isTried = others.length > 0 && elsewhere.n < codeTriesElsewhere;
  if (isTried && others.some(([, { salt, digest }]) => digest === digestOfTyped(salt)))
    return { ok: true, codes: spent(codes) };
  const by = verdict ? { ...codes.by, [network]: verdict.record } : codes.by;
  const fromOthers = others.length === 0 ? undefined : isTried ? 'code-wrong' : 'code-spent';
  return {
    ok: false,
    code: (own && isLive(own, now) ? verdict?.code : (fromOthers ?? verdict?.code)) ?? 'code-expired',
    codes: { by, elsewhere: isTried ? { ...elsewhere, n: elsewhere.n + 1 } : codes.elsewhere },
  };
}

const isLive = ({ digest, expires }: CodeRecord, now: number) => digest !== '' && expires > now;

/** One right code is one sign-in: no other one that was sent works after it. */
const spent = ({ by, elsewhere }: AddressCodes): AddressCodes => ({
  by: Object.fromEntries(Object.entries(by).map(([id, record]) => [id, { ...record, digest: '', salt: '' }])),
  elsewhere,
});
