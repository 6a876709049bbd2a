import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { CASES, type WriteCase } from './equivalence-cases.ts';
import type { Doc, RulesEnv } from './rules-env.ts';
import { ABSENT, verdict } from './verdicts.ts';

/** A document of one case: the good one with some fields changed, or left out by ABSENT. */
export interface Trial {
  readonly of: string;
  readonly change: Doc;
}
export interface Disagreement extends Trial {
  readonly schema: boolean;
  readonly rules: boolean;
}

/** The mutation tool needs one disagreement only. */
const ENOUGH = process.env['RULES_FILE'] ? 1 : Infinity;

/** Compares schema and rules on the same documents. Trials are divided among people, who run theirs one by one. */
export async function disagreements(env: RulesEnv, people: readonly string[], trials: readonly Trial[]) {
  const found: Disagreement[] = [];
  const waiting = [...trials];
  const work = async (uid: string) => {
    for (let trial = waiting.pop(); trial && found.length < ENOUGH; trial = waiting.pop()) {
      const answers = await judge(env, uid, trial);
      if (answers.schema !== answers.rules) found.push({ ...trial, ...answers });
    }
  };
  await Promise.all(people.map(work));
  return found;
}

async function judge(env: RulesEnv, uid: string, trial: Trial) {
  const one = CASES[trial.of] as WriteCase;
  const data = { ...one.good(uid), ...trial.change };
  const sent = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ABSENT));
  const bound = Object.entries(one.bound(uid)).every(([field, value]) => isDeepStrictEqual(sent[field], value));
  const schema = bound && v.safeParse(one.schema, sent).success;
  const rules = await verdict(one.write(env, uid, sent));
  if (rules) await one.undo?.(env, uid);
  return { schema, rules };
}

/** The smallest part of each change that is still judged differently. */
export async function shrink(env: RulesEnv, people: readonly string[], found: readonly Disagreement[]) {
  const alone = found.flatMap(({ of, change }) =>
    Object.entries(change).map(([field, value]) => ({ of, change: { [field]: value } })),
  );
  const single = await disagreements(env, people, alone);
  const explained = ({ of, change }: Trial) =>
    single.some((one) => one.of === of && Object.keys(one.change).every((field) => field in change));
  return [...single, ...found.filter((one) => !explained(one))];
}
