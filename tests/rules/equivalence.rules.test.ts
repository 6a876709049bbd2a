import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isDeep } from '../support/deep.ts';
import { CASES, equivalenceScene } from '../support/equivalence-cases.ts';
import { disagreements, shrink, type Trial } from '../support/equivalence.ts';
import { samplesOf } from '../support/field-samples.ts';
import { rulesEnv } from '../support/rules-env.ts';
import { trialFromJson, trialToJson } from '../support/trial-json.ts';

/**
 * Schemas and rules are two judges of the same documents. What the forms and functions accept, the
 * rules must accept, and the other way round. A failure prints JSON to add to regressions.json.
 */
const env = rulesEnv(import.meta.filename);
const people = Array.from({ length: 8 }, (_, i) => `p${i}`);
beforeAll(() => env.seed(equivalenceScene(people)));

const EXTRA = { extra: [true, null, '', {}] };
const fieldsOf = (of: string) => Object.entries(CASES[of]?.schema.entries ?? {});

async function expectAgreement(trials: readonly Trial[]) {
  expect(trials.length).toBeGreaterThan(0);
  const found = await disagreements(env, people, trials);
  const small = found.length === 0 ? [] : await shrink(env, people, found);
  const lines = small.map((one) => `${JSON.stringify(trialToJson(one))} schema: ${one.schema}, rules: ${one.rules}`);
  expect([...new Set(lines)]).toEqual([]);
}

describe('EQV-1 schema and rules agree on each field alone', () => {
  test.each(Object.keys(CASES))('%s', async (of) => {
    const trials = fieldsOf(of).flatMap(([field, schema]) => {
      const { good, odd } = samplesOf(schema);
      return [...good, ...odd].map((value) => ({ of, change: { [field]: value } }));
    });
    await expectAgreement([...trials, ...EXTRA.extra.map((value) => ({ of, change: { extra: value } }))]);
  });
});

test('EQV-2 schema and rules agree on what shows and what a name may hold, character by character', async () => {
  const edges = [
    0, 9, 0xa, 0xb, 0xc, 0xd, 0x1b, 0x1f, 0x20, 0x21, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x5a, 0x5b, 0x5c, 0x5d, 0x5e, 0x5f,
    0x60, 0x61, 0x7e, 0x7f, 0x85, 0x9f, 0xa0, 0xa1, 0xac, 0xad, 0xae, 0x115e, 0x115f, 0x1160, 0x1161, 0x1680, 0x180e,
    0x1fff, 0x2000, 0x200a, 0x200b, 0x200d, 0x200e, 0x200f, 0x2010, 0x2027, 0x2028, 0x2029, 0x202a, 0x202e, 0x202f,
    0x2030, 0x205e, 0x205f, 0x2060, 0x2065, 0x2066, 0x2069, 0x206a, 0x206f, 0x2070, 0x27ff, 0x2800, 0x2801, 0x3000,
    0x3001, 0x3164, 0xfeff, 0xffa0, 0xfffd, 0x1f600, 0xe0041, 0x10ffff, 0x34e, 0x34f, 0x350, 0x61b, 0x61c, 0x17b3,
    0x17b4, 0x17b5, 0x17b6, 0x180a, 0x180b, 0x180f, 0x1810, 0xfdff, 0xfe00, 0xfe0f, 0xfe10, 0xffef, 0xfff0, 0xfff8,
    0xfff9, 0x1bc9f, 0x1bca0, 0x1bca3, 0x1bca4, 0x1d172, 0x1d173, 0x1d17a, 0x1d17b, 0xdffff, 0xe0000, 0xe0fff, 0xe1000,
  ].map((code) => String.fromCodePoint(code));
  const trials = edges.flatMap((one) => [
    { of: 'messageCreate', change: { text: one } },
    { of: 'messageCreate', change: { text: `\n${one}\n` } },
    { of: 'memberUpdate', change: { name: `${one}${one}` } },
    { of: 'memberUpdate', change: { name: `Mia${one}Ek` } },
    { of: 'topicUpdate', change: { title: one.repeat(3) } },
  ]);
  await expectAgreement(trials);
});

const SEED = Number(process.env['FC_SEED'] ?? 20_260_101);
const RUNS = Number(process.env['FC_RUNS'] ?? (isDeep ? 800 : 150));

test(`EQV-3 schema and rules agree on ${RUNS} documents of seed ${SEED} with several oddities at once`, async () => {
  const trial = fc.constantFrom(...Object.keys(CASES)).chain((of) => {
    const fields = Object.fromEntries(
      fieldsOf(of).map(([field, schema]) => {
        const { good, odd } = samplesOf(schema);
        const string = fc.string({ unit: 'grapheme', maxLength: 12 });
        const any = fc.oneof(
          fc.constantFrom(...odd),
          string,
          fc.array(string, { maxLength: 3 }),
          fc.double(),
          fc.integer(),
        );
        return [field, fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: any })];
      }),
    );
    const change = fc.record(fields, { requiredKeys: [] });
    return fc.record({ of: fc.constant(of), change });
  });
  await expectAgreement(fc.sample(trial, { seed: SEED, numRuns: RUNS }));
});

test('EQV-4 what was once judged differently is judged alike', async () => {
  const file = join(import.meta.dirname, 'regressions.json');
  const known = JSON.parse(readFileSync(file, 'utf8')) as { of: string; change: Record<string, unknown> }[];
  if (known.length > 0) await expectAgreement(known.map(trialFromJson));
});

test('EQV-5 every case begins from what both accept', async () => {
  await expectAgreement(Object.keys(CASES).map((of) => ({ of, change: {} })));
  for (const [of, one] of Object.entries(CASES))
    await one.write(env, 'p0', one.good('p0')).then(
      () => one.undo?.(env, 'p0'),
      (error) => expect.fail(`${of}: ${error}`),
    );
});
