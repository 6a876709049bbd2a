import {
  boolean,
  fields,
  list,
  maybe,
  moment,
  number,
  oneOf,
  or,
  orNull,
  type Read,
  text,
  textOrNone,
} from '../shared/read.ts';
import { type Case, CASE_ACTIONS, CASE_KINDS, type CaseEntry, type Decision, OUTCOMES, type Report } from './case.ts';
import { type Ground, GROUNDS } from './reasons.ts';
import { SIGNS } from './screening.ts';
import { CASE_STATES } from './states.ts';

const ground = or<Ground>(oneOf(GROUNDS), 'other');
const decision = fields<Decision>({
  outcome: oneOf(OUTCOMES),
  ground: or(oneOf([...GROUNDS, '']), ''),
  facts: textOrNone,
  automated: or(boolean, false) as Read<false>,
  title: or(boolean, false),
  was: or(oneOf([...OUTCOMES, '']), ''),
  salt: textOrNone,
  at: moment,
});

export const moderationReads = {
  case: fields<Case>({
    state: oneOf(CASE_STATES),
    kind: oneOf(CASE_KINDS),
    // Who decides depends on these.
    scope: text,
    group: textOrNone,
    groupName: textOrNone,
    topic: textOrNone,
    message: textOrNone,
    member: text,
    about: maybe(fields<NonNullable<Case['about']>>({ digest: text, salt: text })),
    edits: or(number, 0),
    grounds: or(list(oneOf(GROUNDS)), []),
    reports: or(number, 0),
    reported: maybe(boolean),
    signs: or(list(oneOf(SIGNS)), []),
    ref: textOrNone,
    opened: moment,
    due: moment,
    changed: moment,
    turn: number,
    n: number,
    head: text,
    decision: or(orNull(decision), null),
  }),
  report: fields<Report>({ uid: text, ground, words: textOrNone, edits: or(number, 0), salt: textOrNone, at: moment }),
  caseEntry: fields<CaseEntry>({
    n: number,
    what: oneOf(CASE_ACTIONS),
    by: textOrNone,
    digest: textOrNone,
    nonce: maybe(text),
    hash: text,
    at: moment,
  }),
} as const;
