import { Timestamp } from 'firebase/firestore';
import type { Trial } from './equivalence.ts';
import { ABSENT } from './verdicts.ts';

/** Trials as JSON, for tests/rules/regressions.json: values that JSON lacks are written as `{ "$": … }`. */
export function trialToJson({ of, change }: Trial): unknown {
  return { of, change: Object.fromEntries(Object.entries(change).map(([field, value]) => [field, encode(value)])) };
}

export function trialFromJson(json: { of: string; change: Record<string, unknown> }): Trial {
  return {
    of: json.of,
    change: Object.fromEntries(Object.entries(json.change).map(([field, value]) => [field, decode(value)])),
  };
}

function encode(value: unknown): unknown {
  if (value === ABSENT) return { $: 'absent' };
  if (value instanceof Timestamp) return { $: 'time', seconds: value.seconds, nanoseconds: value.nanoseconds };
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
    return { $: 'number', is: `${value}` };
  if (typeof value === 'string') return encodeText(value);
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encode(inner)]));
  return value;
}

/** Long repeats stand as a count. */
function encodeText(value: string): unknown {
  const [first = ''] = value;
  const n = value.length / (first.length || 1);
  return n > 20 && first.repeat(n) === value ? { $: 'repeat', text: first, n } : value;
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  const it = value as { $?: string; seconds: number; nanoseconds: number; is: string; text: string; n: number };
  switch (it.$) {
    case 'absent':
      return ABSENT;
    case 'time':
      return new Timestamp(it.seconds, it.nanoseconds);
    case 'number':
      return it.is === '0' ? -0 : Number(it.is);
    case 'repeat':
      return it.text.repeat(it.n);
    default:
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner)]));
  }
}
