import { NOW } from '@socialhallbarhet/domain';
import type * as v from 'valibot';
import { ABSENT } from './verdicts.ts';
import { EARLIER } from './rules-env.ts';

/**
 * Values for one field of a write schema, derived from the schema: some that it admits, and many at its limit, one
 * over, of another type, or otherwise invalid.
 */
export interface Samples {
  readonly good: readonly unknown[];
  readonly odd: readonly unknown[];
}

/** The parts of a valibot schema that the samples use. */
interface Part {
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly item?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** Values of every type, tried on every field. */
const ANYTHING = [
  ABSENT,
  null,
  true,
  0,
  1,
  1.5,
  Number.NaN,
  '',
  'abc',
  '😀',
  [],
  [null],
  {},
  { a: { b: 1 } },
  NOW,
  EARLIER,
];

/** Strings near the patterns of ids, terms and cells. */
const NEAR_PATTERNS = [
  ...[1, 30, 31, 40, 41, 128, 129].map((n) => 'a'.repeat(n)),
  ...[30, 31].flatMap((n) => [`${'a'.repeat(n)}.b`, `b.${'a'.repeat(n)}`]),
  'a-1',
  'A_b-1',
  'a.b',
  'a.b.c',
  '.b',
  'a.',
  'a b',
  ' a',
  'a\n',
  '\na',
  'a/b',
  '..',
  'é',
  'a😀',
  'A.b',
  'a1.b',
  '-.-',
  '__a',
  '__a__',
];

export function samplesOf(schema: v.GenericSchema): Samples {
  return around(schema);
}

function around(part: Part): Samples {
  const steps = flat(part);
  const [base] = steps;
  const limit = (type: string) => steps.find((step) => step.type === type)?.requirement as number | undefined;
  switch (base?.type) {
    case 'string':
      return strings(limit('min_length') ?? 0, limit('max_length'), steps);
    case 'array':
      return lists(around(base.item as Part), limit('min_length') ?? 0, limit('max_length') ?? 3);
    case 'picklist':
      return { good: base.options ?? [], odd: [...ANYTHING, ...(base.options ?? []).map((one) => `${String(one)} `)] };
    case 'literal':
      return { good: [base.literal], odd: [...ANYTHING, -0] };
    case 'union': {
      const each = (base.options as readonly Part[]).map(around);
      return { good: each.flatMap(({ good }) => good), odd: each.flatMap(({ odd }) => odd) };
    }
    case 'boolean':
      return { good: [true, false], odd: ANYTHING };
    case 'number':
      return {
        good: [1, 2, 3],
        odd: [...ANYTHING, -1, 2 ** 60, Number.MAX_SAFE_INTEGER, 1e300, Number.POSITIVE_INFINITY, -0],
      };
    case 'custom':
      return { good: [EARLIER], odd: ANYTHING };
    default:
      throw new Error(`The equivalence harness knows no field of type ${base?.type}: teach it.`);
  }
}

/** A schema's own step first, then all that its pipes add. */
function flat(part: Part): Part[] {
  if (!part.pipe) return [part];
  return part.pipe.flatMap((step, i) => (i === 0 && step.pipe ? flat(step) : [step]));
}

function strings(min: number, max: number | undefined, steps: readonly Part[]): Samples {
  const patterns = steps.filter((step) => step.type === 'regex').map((step) => step.requirement as RegExp);
  const fits = (value: string) =>
    value.length >= min && value.length <= (max ?? Infinity) && patterns.every((pattern) => pattern.test(value));
  const lengths = max === undefined ? NEAR_PATTERNS : lengthsAround(min, max);
  const odd = [...ANYTHING, ...lengths];
  const good = [...NEAR_PATTERNS, ...lengths].filter((value) => fits(value));
  return { good: good.slice(0, 6), odd };
}

function lengthsAround(min: number, max: number): string[] {
  const long = [max - 1, max, max + 1].flatMap((n) => ['a', 'å'].map((one) => one.repeat(n)));
  const short = [min - 1, min, min + 1].filter((n) => n >= 0).map((n) => 'a'.repeat(n));
  const blank = [' ', '\t', '\n', '\u00a0', '\u3000', '\u200b'].flatMap((one) => [
    one.repeat(min || 1),
    one.repeat(max),
  ]);
  const pairs = [Math.floor(max / 2), Math.floor(max / 2) + 1, Math.ceil(min / 2)].map((n) => '😀'.repeat(n));
  return [
    ...long,
    ...short,
    ...blank,
    ...pairs,
    `${'a'.repeat(max - 1)}😀`,
    `a\u0000b${'c'.repeat(min)}`,
    'två\nrader'.repeat(2),
    'två\u2028rader'.repeat(2),
    `abc\u202edef`,
    `abc\u061cdef`,
  ];
}

/** Lists at and over their limit, and a wrong entry at every place. */
function lists(item: Samples, min: number, max: number): Samples {
  const of = (n: number) => Array.from({ length: n }, (_, i) => item.good[i % item.good.length]);
  const wrongEntries = [null, 0, 'Å b'];
  const wrongAt = of(max).flatMap((_, place) => wrongEntries.map((entry) => of(max).with(place, entry)));
  const nested = item.odd
    .filter((value) => value !== ABSENT && value !== NOW && !Array.isArray(value))
    .map((value) => [value]);
  return {
    good: [min, max].map(of),
    odd: [...ANYTHING, ...[max - 1, max + 1, max + 20].filter((n) => n >= 0).map(of), ...wrongAt, ...nested],
  };
}
