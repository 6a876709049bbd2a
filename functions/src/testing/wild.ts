import * as fc from 'fast-check';
import { type Schema, validated } from '@socialhallbarhet/domain';

/** As much of a schema's inside as a generator needs. */
interface Step {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Step>>;
  readonly item?: Step;
  readonly items?: readonly Step[];
  readonly wrapped?: Step;
  readonly key?: Step;
  readonly value?: Step;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Step[];
  readonly requirement?: unknown;
  readonly literal?: unknown;
}

const NASTY = [
  '',
  ' ',
  '__proto__',
  'constructor',
  '../roles/mia',
  'a/b',
  '\u0000now',
  '\ud800',
  '{{7*7}}',
  'x'.repeat(9000),
  'Ö'.repeat(2000),
  '0'.repeat(30),
  '2026-02-30',
  '2026-13-99T99:99',
  'javascript:alert(1)',
  'a@b.se',
];
/** Texts of the kinds that our fields ask for. */
const TAME = [
  'Hej',
  'Varför inte? Vi provar en gång till.',
  'https://example.org/karta',
  '2027-03-01T18:00',
  '2027-03-01',
  '18:00',
  'Europe/Stockholm',
  'narmiljo.vardagsliv',
  'medborgardialog',
  '123456',
];
const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, null, undefined, -1, 0, 2 ** 53, 1e308, Number.NaN, true, [], {}, [[]]),
  fc.anything({ maxDepth: 2, withNullPrototype: false }),
);

/** Values that a schema admits, or nearly: of its shape, with texts that fit some of its patterns. */
export function nearly(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  return near(schema, fc.constantFrom(...ids));
}

/** Near ones, near ones with one field spoilt, and anything at all. */
export function wild(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const whole = nearly(schema, ids);
  const spoilt = fc.tuple(whole, wildValue, fc.nat()).map(([value, other, n]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return other;
    const keys = [...Object.keys(value), 'extra', '__proto__'];
    return { ...value, [keys[n % keys.length] as string]: other };
  });
  return fc.oneof(
    { weight: 6, arbitrary: whole },
    { weight: 3, arbitrary: spoilt },
    { weight: 1, arbitrary: wildValue },
  );
}

function near(step: Step, id: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  switch (step.type) {
    case 'strict_object':
    case 'object':
    case 'loose_object':
      return fc.record(
        Object.fromEntries(Object.entries(step.entries ?? {}).map(([key, inner]) => [key, near(inner, id)])),
      );
    case 'record':
      return fc.dictionary(near(step.key ?? step, id) as fc.Arbitrary<string>, near(step.value ?? step, id), {
        maxKeys: 3,
      });
    case 'array':
      return fc.array(near(step.item ?? step, id), { maxLength: 4 });
    case 'tuple':
    case 'strict_tuple':
      return fc.tuple(...(step.items ?? []).map((inner) => near(inner, id)));
    case 'nullable':
    case 'nullish':
    case 'optional':
    case 'undefinedable':
    case 'exact_optional':
      return fc.oneof(
        { weight: 3, arbitrary: near(step.wrapped ?? step, id) },
        { weight: 1, arbitrary: fc.constant(step.type === 'nullable' ? null : undefined) },
      );
    case 'union':
    case 'variant':
      return fc.oneof(...(step.options ?? []).map((option) => near(option as Step, id)));
    case 'picklist':
    case 'enum':
      return fc.constantFrom(...(step.options ?? [null]));
    case 'literal':
      return fc.constant(step.literal);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return mostly(step, fc.oneof(fc.nat(200), fc.integer(), fc.constantFrom(0, -1, 1, Number.NaN)));
    case 'string':
      return mostly(step, textFor(step, id));
    default:
      return wildValue;
  }
}

function textFor({ pipe = [] }: Step, id: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const patterns = pipe.flatMap(({ type, requirement }) =>
    type === 'regex' && requirement instanceof RegExp ? [requirement] : [],
  );
  const isAddress = pipe.some(({ type }) => type === 'email');
  return fc.oneof(
    id,
    fc.constantFrom(...TAME),
    fc.constantFrom(...NASTY),
    fc.string({ maxLength: 60 }),
    isAddress ? fc.nat(400).map((n) => `u${n}@example.org`) : id,
    ...patterns.map((pattern) => matching(pattern)),
  );
}

/** Values that this one field takes, ten to one; whether there are any is tried out once. */
function mostly(step: Step, any: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const taken = fc.sample(any, { numRuns: 300, seed: 1 }).filter((value) => {
    try {
      validated(step as unknown as Schema, value);
      return true;
    } catch {
      return false;
    }
  });
  if (taken.length === 0) return any;
  return fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...taken) }, { weight: 1, arbitrary: any });
}

/** Some patterns (properties of letters) are more than the generator can: then plain text does. */
function matching(pattern: RegExp): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern.source, pattern.flags.replace(/[gimsy]/g, '')));
  } catch {
    return fc.string({ maxLength: 20 });
  }
}
