import { FirebaseError } from 'firebase/app';
import { beforeEach, describe, expect, test } from 'vitest';
import { rulesEnv } from '../support/rules-env.ts';
import { dbOf, type Person } from '../support/scene.ts';
import { type As, loot } from './attack.ts';
import { reading } from './reading.ts';
import { ruling } from './ruling.ts';
import { writing } from './writing.ts';

const env = rulesEnv(import.meta.filename);
beforeEach(async () => {
  await env.clear();
  await env.seed(loot());
});

const as: As = (who) => (who === 'anna' ? env.as(who) : dbOf(env, who as Person));

/** What a try came to. A failure of any other kind than a refusal is no refusal. */
async function outcome(request: Promise<unknown>): Promise<string> {
  try {
    await request;
    return 'PERMITTED';
  } catch (error) {
    const errors = error instanceof AggregateError ? error.errors : [error];
    const isRefused = errors.every(
      (one) =>
        (one instanceof FirebaseError && one.code === 'permission-denied') ||
        (one as { refused?: true }).refused === true,
    );
    return isRefused ? 'refused' : String(error);
  }
}

describe('HOS hostile clients', () => {
  test.each([...reading, ...writing, ...ruling])('$id wants $wants', async ({ tries }) => {
    const outcomes = await Promise.all(tries(as).map(outcome));
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes).toEqual(outcomes.map(() => 'refused'));
  });
});
